import { createWriteStream, mkdirSync, renameSync, rmSync, statSync, type WriteStream } from 'node:fs';
import { once } from 'node:events';
import { dirname, join } from 'node:path';
import type { Piece } from '../app/index.js';
import { UsageError } from './usage-error.js';

/** A file as it was written. */
export interface WrittenFile {
  readonly path: string;
  readonly bytes: number;
}

/**
 * Writes pieces where they are wanted: one file to `out` or, without it, to standard output; several into the folder `out`. Files
 * appear when all is written, and none where it fails. Throws `UsageError` where several files have no folder to go to.
 */
export async function writePieces(
  pieces: AsyncIterable<Piece>,
  files: readonly string[],
  out: string | undefined,
): Promise<readonly WrittenFile[]> {
  if (out === undefined && files.length > 1) {
    throw new UsageError(`It consists of ${files.join(', ')}: say into which folder, --out <folder>`);
  }
  if (out === undefined) {
    for await (const { content } of pieces) await write(process.stdout, content);
    return [];
  }
  const isFolder = files.length > 1 || statSync(out, { throwIfNoEntry: false })?.isDirectory() === true;
  const paths = new Map(files.map((file) => [file, isFolder ? join(out, file) : out]));
  mkdirSync(isFolder ? out : dirname(out), { recursive: true });
  const streams = new Map([...paths].map(([file, path]) => [file, createWriteStream(`${path}.${process.pid}.part`)]));
  try {
    for await (const { file, content } of pieces) {
      const stream = streams.get(file);
      if (stream === undefined) throw new TypeError(`The format names no file ${file}`);
      await write(stream, content);
    }
    for (const stream of streams.values()) await closed(stream);
    for (const path of paths.values()) renameSync(`${path}.${process.pid}.part`, path);
  } finally {
    for (const path of paths.values()) rmSync(`${path}.${process.pid}.part`, { force: true });
  }
  return [...streams].map(([file, stream]) => ({ path: paths.get(file) ?? file, bytes: stream.bytesWritten }));
}

async function write(stream: NodeJS.WritableStream, content: string | Uint8Array): Promise<void> {
  if (!stream.write(content)) await once(stream, 'drain');
}

async function closed(stream: WriteStream): Promise<void> {
  stream.end();
  await once(stream, 'close');
}
