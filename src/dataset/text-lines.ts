import { closeSync, openSync, readSync } from 'node:fs';

/** A line of a file, without its end, or its length where it was too long to be read. */
export interface TextLine {
  /** From 1. */
  readonly number: number;
  readonly text: string | null;
  /** In bytes. */
  readonly length: number;
}

const CHUNK = 256 * 1024;
const NEWLINE = 0x0a;

/** The file is not text: the first line that is not UTF-8. */
export class NotUtf8Error extends Error {
  constructor(readonly line: number) {
    super(`Line ${line} is not UTF-8`);
    this.name = 'NotUtf8Error';
  }
}

/** Walks through the lines of a file of any size, holding one at a time; those of more than `longest` bytes are not read. Throws `NotUtf8Error`. */
export function* linesOfFile(path: string, longest = Number.POSITIVE_INFINITY): Generator<TextLine> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let number = 0;
  for (const { parts, length } of rawLines(path, longest)) {
    number += 1;
    if (length > longest) {
      yield { number, text: null, length };
      continue;
    }
    yield { number, text: decoded(decoder, parts, number), length };
  }
}

function decoded(decoder: TextDecoder, parts: readonly Uint8Array[], line: number): string {
  const [only, ...others] = parts;
  try {
    return decoder.decode(others.length === 0 ? only : Buffer.concat(parts));
  } catch {
    throw new NotUtf8Error(line);
  }
}

interface RawLine {
  /** Good until the next line is asked for; nothing of a line that is too long. */
  readonly parts: readonly Uint8Array[];
  readonly length: number;
}

function* rawLines(path: string, longest: number): Generator<RawLine> {
  let [parts, length]: [Uint8Array[], number] = [[], 0];
  for (const chunk of bytesOfFile(path)) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, start)) {
      yield { parts: [...parts, chunk.subarray(start, end)], length: length + end - start };
      [parts, length] = [[], 0];
      start = end + 1;
    }
    length += chunk.length - start;
    // What is left of the chunk is overwritten by the next one.
    parts = length > longest ? [] : [...parts, Uint8Array.from(chunk.subarray(start))];
  }
  if (length > 0) yield { parts, length };
}

/** The bytes of a file, piece by piece, each good until the next is asked for. */
export function* bytesOfFile(path: string): Generator<Buffer> {
  const buffer = Buffer.allocUnsafe(CHUNK);
  const file = openSync(path, 'r');
  try {
    for (let read = readSync(file, buffer); read > 0; read = readSync(file, buffer)) yield buffer.subarray(0, read);
  } finally {
    closeSync(file);
  }
}
