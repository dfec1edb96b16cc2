import type { EntityType, Ontology } from '../ontology/index.js';
import type { DatasetFile } from './dataset-file.js';
import { readId } from './ids.js';
import { didYouMean } from './nearest.js';
import { Place } from './place.js';
import type { Findings } from './problems.js';
import { inWords, isMap } from './shape.js';

/** One entry of a file's `records`, as written: the definition of a thing, or more about one. */
export interface Block {
  readonly kind: 'id' | 'add';
  readonly id: string;
  readonly type: EntityType;
  /** The other keys. */
  readonly entries: Readonly<Record<string, unknown>>;
  /** What citations in its file mean when they name no source; null where the file names none. */
  readonly source: string | null;
  readonly place: Place;
}

const HEAD_KEYS = ['source'];

/** The `source` of a file, to be checked once all ids are known. */
interface FileSource {
  readonly id: unknown;
  readonly place: Place;
}

/** What stands at the top of files. What is wrong with it goes to the findings. */
export function readHeads(files: readonly DatasetFile[], findings: Findings): FileSource[] {
  const sources: FileSource[] = [];
  for (const { path, head } of files) {
    const place = Place.ofFile(path);
    for (const key of Object.keys(head ?? {}).filter((name) => !HEAD_KEYS.includes(name))) {
      const known = [...HEAD_KEYS, 'records'];
      const message = `"${key}" is not known at the top of a file; known are ${known.join(', ')}${didYouMean(key, known)}`;
      findings.add('UNKNOWN_FIELD', place.at(key), message);
    }
    const source = head?.['source'];
    if (source !== undefined) sources.push({ id: source, place: place.at('source') });
  }
  return sources;
}

/** Takes files apart into blocks, in the order of files and of their records. */
export function* blocksOf(ontology: Ontology, files: readonly DatasetFile[], findings: Findings): Generator<Block> {
  for (const file of files) {
    const source = sourceOf(file.head?.['source']);
    for (const { raw, place } of file.records(findings)) {
      const block = readBlock(ontology, raw, place, findings);
      if (block !== undefined) yield { ...block, source };
    }
  }
}

/** What is no id stands as an empty one, which nothing defines: it is reported where it is written, and only there. */
function sourceOf(raw: unknown): string | null {
  if (raw === undefined) return null;
  return typeof raw === 'string' ? raw : '';
}

function readBlock(
  ontology: Ontology,
  raw: unknown,
  place: Place,
  findings: Findings,
): Omit<Block, 'source'> | undefined {
  if (!isMap(raw)) {
    findings.add('RECORD_SHAPE', place, `wants a map that begins with \`id\` or \`add\`, and has ${inWords(raw)}`);
    return undefined;
  }
  const { id, add, ...entries } = raw;
  if ((id === undefined) === (add === undefined)) {
    const found = id === undefined ? 'neither' : 'both';
    findings.add('RECORD_SHAPE', place, `a record has either \`id\` or \`add\`; this has ${found}`);
    return undefined;
  }
  const kind = id === undefined ? 'add' : 'id';
  const name = id ?? add;
  const own = typeof name === 'string' ? place.inRecord(name) : place;
  const type = readId(ontology, name, own.at(kind), findings);
  if (type === undefined || typeof name !== 'string') return undefined;
  return { kind, id: name, type, entries, place: own };
}
