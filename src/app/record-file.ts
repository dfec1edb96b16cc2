import { closeSync, openSync, readSync, statSync, writeSync } from 'node:fs';
import { linesOfFile, type DatasetCounts } from '../dataset/index.js';
import type { EntityRecord, RelationRecord } from '../store/index.js';

/**
 * A file of checked records: a first line that says what they are made of, a record a line, marked as a thing or a relation, and last
 * the counts.
 */
const THING = 'T';
const RELATION = 'R';
/** Where the counts begin stands at the end of the first line, in as many digits. */
const DIGITS = 15;
const PIECE = 256 * 1024;

/** Writes such a file. What is not ended is read by nobody. */
export class RecordWriter {
  readonly #file: number;
  readonly #header: string;
  #piece: string;
  #written = 0;

  constructor(path: string, header: string) {
    this.#file = openSync(path, 'w');
    this.#header = header;
    this.#piece = firstLine(header, 0);
  }

  entity(record: EntityRecord): void {
    this.#add(`${THING}${JSON.stringify(record)}\n`);
  }

  relation(record: RelationRecord): void {
    this.#add(`${RELATION}${JSON.stringify(record)}\n`);
  }

  end(counts: DatasetCounts): void {
    this.#flush();
    const start = this.#written;
    this.#add(JSON.stringify(counts));
    this.#flush();
    writeSync(this.#file, firstLine(this.#header, start), 0);
  }

  close(): void {
    closeSync(this.#file);
  }

  #add(text: string): void {
    this.#piece += text;
    if (this.#piece.length >= PIECE) this.#flush();
  }

  #flush(): void {
    const bytes = Buffer.from(this.#piece);
    for (let done = 0; done < bytes.length;) done += writeSync(this.#file, bytes, done);
    this.#written += bytes.length;
    this.#piece = '';
  }
}

function firstLine(header: string, counts: number): string {
  return `${header} ${String(counts).padStart(DIGITS, '0')}\n`;
}

/** The counts of a file that begins with the header; null where there is none, or where it begins otherwise. */
export function countsIn(path: string, header: string): DatasetCounts | null {
  const first = Buffer.from(firstLine(header, 0));
  const begun = bytesOf(path, 0, first.length);
  const start = Number(begun?.toString('latin1').slice(-1 - DIGITS));
  if (begun?.toString() !== firstLine(header, start) || start === 0) return null;
  const counts = bytesOf(path, start, statSync(path).size - start);
  return counts && (JSON.parse(counts.toString()) as DatasetCounts); // written above
}

/** Some bytes of a file; null where there is no file, or where it ends before them. */
function bytesOf(path: string, start: number, length: number): Buffer | null {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch {
    return null;
  }
  try {
    const bytes = Buffer.alloc(length);
    return readSync(file, bytes, 0, length, start) === length ? bytes : null;
  } finally {
    closeSync(file);
  }
}

/** The records of such a file, read anew at each walk. */
export function recordsIn(path: string): {
  readonly entities: Iterable<EntityRecord>;
  readonly relations: Iterable<RelationRecord>;
} {
  return {
    entities: { [Symbol.iterator]: () => marked<EntityRecord>(path, THING) },
    relations: { [Symbol.iterator]: () => marked<RelationRecord>(path, RELATION) },
  };
}

function* marked<Kept>(path: string, mark: string): Generator<Kept> {
  for (const { text } of linesOfFile(path)) {
    if (text?.startsWith(mark)) yield JSON.parse(text.slice(1)) as Kept; // written above
  }
}
