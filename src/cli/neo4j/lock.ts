import { readFile, rm, stat, writeFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { Neo4jLockedError } from './errors.js';

const PAUSE = 200;
/** Milliseconds: longer than a download and a start may take. */
const LIMIT = 20 * 60_000;

/**
 * Does something while no other process does the same, and waits for its turn. Two starts at one time would write over each
 * other's files, and the second server would die on the first one's data. Throws `Neo4jLockedError`.
 */
export async function withLock<Result>(file: string, action: () => Promise<Result>): Promise<Result> {
  await acquire(file);
  try {
    return await action();
  } finally {
    await rm(file, { force: true });
  }
}

async function acquire(file: string): Promise<void> {
  const deadline = Date.now() + LIMIT;
  while (!(await create(file))) {
    if (Date.now() > deadline) throw new Neo4jLockedError(file, LIMIT / 1000);
    if (await isAbandoned(file)) await rm(file, { force: true });
    else await pause(PAUSE);
  }
}

async function create(file: string): Promise<boolean> {
  try {
    await writeFile(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

async function isAbandoned(file: string): Promise<boolean> {
  const holder = Number(await readFile(file, 'utf8').catch(() => ''));
  if (holder > 0) return !isAlive(holder);
  const written = await stat(file).catch(() => null);
  return written !== null && Date.now() - written.mtimeMs > 5_000; // made, and never signed
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
