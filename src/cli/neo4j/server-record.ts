import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runProgram } from './run-program.js';

/** What is written down about a server that was started. */
export interface ServerRecord {
  readonly pid: number;
  readonly port: number;
}

const PS_TIMEOUT = 5_000;

/** The server of an instance, where its process lives. A record that a dead server left behind counts for nothing. */
export async function livingServer(instance: string): Promise<ServerRecord | null> {
  const record = parseRecord(await readFile(fileOf(instance), 'utf8').catch(() => ''));
  return record !== null && (await isServerOf(instance, record.pid)) ? record : null;
}

export async function writeRecord(instance: string, record: ServerRecord): Promise<void> {
  await writeFile(fileOf(instance), `${JSON.stringify(record)}\n`);
}

export async function removeRecord(instance: string): Promise<void> {
  await rm(fileOf(instance), { force: true });
}

/**
 * Whether the process is the server of this instance. Process ids are given out again: without a look at the command line,
 * some other program would be taken for Neo4j, and be ended in its place.
 */
export async function isServerOf(instance: string, pid: number): Promise<boolean> {
  return (await commandLine(pid)).split('\0').includes(homeArgument(instance));
}

/** The argument by which the server of an instance is recognised. */
export function homeArgument(instance: string): string {
  return `--home-dir=${instance}`;
}

async function commandLine(pid: number): Promise<string> {
  if (process.platform === 'linux') return readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
  const outcome = await runProgram('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { timeout: PS_TIMEOUT });
  return (outcome?.stdout ?? '').trim().replaceAll(' --', '\0--');
}

function parseRecord(text: string): ServerRecord | null {
  try {
    const record: unknown = JSON.parse(text);
    return isRecord(record) ? record : null;
  } catch {
    return null; // no record, or one that was cut off while it was written
  }
}

function isRecord(value: unknown): value is ServerRecord {
  if (typeof value !== 'object' || value === null || !('pid' in value) || !('port' in value)) return false;
  return Number.isInteger(value.pid) && Number.isInteger(value.port);
}

function fileOf(instance: string): string {
  return join(instance, 'run', 'server.json');
}
