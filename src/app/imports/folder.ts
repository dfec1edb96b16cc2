import { randomUUID } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { JSON_LINES } from '../../dataset/index.js';
import { ImportLockedError } from '../errors.js';

/** The imported datasets that lie in a folder, sorted by their names; none where there is no folder. */
export function importedFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(JSON_LINES) && !name.startsWith('.'))
    .sort()
    .map((name) => join(folder, name));
}

/** Where the imported dataset of a name lies. */
export function importedFile(folder: string, name: string): string {
  return join(folder, `${name}${JSON_LINES}`);
}

/** A file beside a dataset's own, which no reader of the folder sees. */
export function draftFile(folder: string, name: string): string {
  return join(folder, `.${name}.${randomUUID()}`, `${name}${JSON_LINES}`);
}

/** Writes a file and makes sure that it is on the disk. Leaves nothing where that fails. */
export function writeSynced(file: string, lines: Iterable<string>): void {
  const descriptor = openSync(file, 'wx');
  try {
    for (const text of inPieces(lines)) writeSync(descriptor, text);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

const PIECE = 256 * 1024;

function* inPieces(lines: Iterable<string>): Generator<string> {
  let piece = '';
  for (const line of lines) {
    piece += `${line}\n`;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}

/** Puts a file in the place of another. Whoever reads meanwhile finds the old one or the new one, and so does a power cut. */
export function replaceFile(folder: string, draft: string, file: string): void {
  renameSync(draft, file);
  const descriptor = openSync(folder, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Does something in the folder while nobody else does. Throws `ImportLockedError` where somebody is at it. */
export async function withFolderLocked<Result>(folder: string, work: () => Promise<Result>): Promise<Result> {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, '.lock');
  for (let tries = 0; !claimed(file); tries += 1) {
    const holder = holderOf(file);
    if (tries > 2 || (holder !== null && isAlive(holder))) throw new ImportLockedError(file, holder);
    rmSync(file, { force: true }); // whoever held it was killed
  }
  try {
    removeDrafts(folder);
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

/** What imports that were killed left lying. */
function removeDrafts(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const isDraft = entry.isDirectory() && entry.name.startsWith('.') && entry.name !== PREPARED;
    if (isDraft) rmSync(join(folder, entry.name), { recursive: true, force: true });
  }
}

/** The folder in which records that were checked are kept, so that a start is fast. */
export const PREPARED = '.prepared';

function claimed(file: string): boolean {
  try {
    const descriptor = openSync(file, 'wx');
    writeSync(descriptor, String(process.pid));
    closeSync(descriptor);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** The process that holds a lock; null where none has signed it. */
function holderOf(file: string): number | null {
  try {
    return Number(readFileSync(file, 'utf8')) || null;
  } catch {
    return null; // it was let go of meanwhile
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** The text of a file; none where it is not there. */
export function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  }
}
