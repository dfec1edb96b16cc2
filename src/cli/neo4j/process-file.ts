import { readFile, rm, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { tryCommand } from './command.js';
import type { Layout } from './layout.js';

const Recorded = z.object({ pid: z.int().positive(), port: z.int().positive() });

/** The process that runs, or is starting, in a home. */
export type RecordedProcess = z.infer<typeof Recorded>;

export async function recordProcess({ processFile }: Layout, recorded: RecordedProcess): Promise<void> {
  await writeFile(processFile, JSON.stringify(recorded));
}

export async function forgetProcess({ processFile }: Layout): Promise<void> {
  await rm(processFile, { force: true });
}

/** The recorded process if it is alive and still ours: after a restart of the machine its number may be another's. */
export async function findProcess({ processFile, home }: Layout): Promise<RecordedProcess | null> {
  const recorded = await readRecorded(processFile);
  if (recorded === null || !isAlive(recorded.pid)) return null;
  return (await commandLine(recorded.pid)).includes(`--home-dir=${home}`) ? recorded : null;
}

export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

async function readRecorded(path: string): Promise<RecordedProcess | null> {
  try {
    return Recorded.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    return null; // never started, or cut off while it was written
  }
}

async function commandLine(pid: number): Promise<string> {
  try {
    return await readFile(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return (await tryCommand('ps', ['-ww', '-o', 'args=', '-p', String(pid)])).output; // not Linux
  }
}
