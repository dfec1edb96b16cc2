import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import type { IndexDirectory } from './snapshot-index.js';

/**
 * A snapshot is one file: a first line that says what it is a snapshot of and where the trailer begins, the records in JSON, one after
 * the other, the numbers of the index, and the trailer.
 */
export interface Trailer {
  readonly version: string;
  readonly about: unknown;
  readonly indexAt: number;
  readonly directory: IndexDirectory;
}

const DIGITS = 15;

/** The first line, which is as long whatever the place of the trailer. */
export function firstLine(header: string, trailerAt: number): string {
  return `${header} ${String(trailerAt).padStart(DIGITS, '0')}\n`;
}

/** A file that is read here and there. */
export class ReadFile {
  readonly #file: number;
  readonly size: number;
  /** All of it, where it is small: then nothing is read twice. */
  #whole: Buffer | null = null;

  /** Throws what the system throws where there is no such file. */
  constructor(path: string) {
    this.#file = openSync(path, 'r');
    this.size = fstatSync(this.#file).size;
  }

  keepWhole(): void {
    this.#whole ??= this.bytes(0, this.size);
  }

  /** Fewer than were asked for where the file ends. */
  bytes(at: number, length: number): Buffer {
    if (this.#whole !== null) return this.#whole.subarray(at, at + length);
    const bytes = Buffer.allocUnsafeSlow(Math.max(0, Math.min(length, this.size - at)));
    let done = 0;
    while (done < bytes.length) {
      const read = readSync(this.#file, bytes, done, bytes.length - done, at + done);
      if (read === 0) break;
      done += read;
    }
    return bytes;
  }

  close(): void {
    closeSync(this.#file);
  }
}

/** The trailer of a file that begins with the header; null where it begins otherwise or was not ended. */
export function trailerIn(file: ReadFile, header: string): { readonly trailer: Trailer; readonly at: number } | null {
  const begun = file.bytes(0, Buffer.byteLength(firstLine(header, 0))).toString();
  const at = Number(begun.slice(-1 - DIGITS));
  if (begun !== firstLine(header, at) || at === 0) return null;
  return { trailer: JSON.parse(file.bytes(at, file.size - at).toString()) as Trailer, at }; // put there by the writer
}
