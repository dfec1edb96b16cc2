import type { EntityRecord, RelationRecord } from '../../port.js';
import type { Graph } from '../graph.js';
import { ReadFile, trailerIn, type Trailer } from './snapshot-file.js';
import { SnapshotGraph } from './snapshot-graph.js';
import { unpackIndex } from './snapshot-index.js';

/** An open snapshot. */
export interface Snapshot {
  readonly version: string;
  /** What its writer said of it. */
  readonly about: unknown;
  readonly graph: Graph;
  /** All records, read from the file at each walk. */
  readonly entities: Iterable<EntityRecord>;
  readonly relations: Iterable<RelationRecord>;
  close(): void;
}

/** Below this, in bytes, all records are read at once. */
const SMALL = 64 * 1024 * 1024;

/** How many records are held in memory at most, unless another number is given. */
const MOST_HELD = 200_000;

/** Opens a snapshot; null where there is none at the path, or one of something else than the header says. */
export function openSnapshot(path: string, header: string, mostHeld = MOST_HELD): Snapshot | null {
  const file = opened(path);
  if (file === null) return null;
  const found = trailerIn(file, header);
  if (found === null) {
    file.close();
    return null;
  }
  return snapshotOf(file, found.trailer, found.at, mostHeld);
}

function snapshotOf(
  file: ReadFile,
  { version, about, indexAt, directory }: Trailer,
  indexEnd: number,
  mostHeld: number,
): Snapshot {
  const packed = file.bytes(indexAt, indexEnd - indexAt);
  const index = unpackIndex(packed.buffer as ArrayBuffer, directory); // a buffer of its own
  if (file.size < SMALL) file.keepWhole();
  const graph = new SnapshotGraph(
    index,
    (at, length) => JSON.parse(file.bytes(at, length).toString()) as unknown,
    mostHeld,
  );
  return {
    version,
    about,
    graph,
    entities: { [Symbol.iterator]: () => graph.entityRecords() },
    relations: { [Symbol.iterator]: () => graph.relationRecords() },
    close: () => file.close(),
  };
}

function opened(path: string): ReadFile | null {
  try {
    return new ReadFile(path);
  } catch {
    return null; // never made
  }
}
