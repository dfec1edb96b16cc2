import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { composeRuns, composeStop, dockerAnswers } from './docker.js';
import { withLock } from './lock.js';
import { settingsOf, type Neo4jOptions } from './options.js';
import type { Neo4jStopped } from './results.js';
import { isServerOf, livingServer, removeRecord } from './server-record.js';

const STOP_TIMEOUT = 20_000;
const PAUSE = 100;

/** What was found, and that it runs no more. Its data stays. */
export interface Neo4jStopResult extends Neo4jStopped {
  /** False where nothing ran. */
  readonly stopped: boolean;
}

/** Stops the Neo4j that `startNeo4j` with the same home and instance started, and returns when it has ended. */
export async function stopNeo4j(options: Neo4jOptions = {}): Promise<Neo4jStopResult> {
  const settings = await settingsOf(options);
  const { instance } = settings;
  return withLock(join(instance, 'run', 'lock'), async () => {
    const server = await livingServer(instance);
    if (server !== null) await end(instance, server.pid);
    await removeRecord(instance);
    const inDocker = server === null && (await dockerAnswers(settings)) && (await composeRuns(settings));
    if (inDocker) await composeStop(settings);
    return { state: 'STOPPED', home: instance, stopped: server !== null || inDocker };
  });
}

async function end(instance: string, pid: number): Promise<void> {
  signal(pid, 'SIGTERM');
  if (await hasEnded(instance, pid)) return;
  signal(pid, 'SIGKILL');
  await hasEnded(instance, pid);
}

async function hasEnded(instance: string, pid: number): Promise<boolean> {
  const deadline = Date.now() + STOP_TIMEOUT;
  while (Date.now() < deadline) {
    if (!(await isServerOf(instance, pid))) return true;
    await pause(PAUSE);
  }
  return false;
}

function signal(pid: number, name: 'SIGTERM' | 'SIGKILL'): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    const ended = error instanceof Error && 'code' in error && error.code === 'ESRCH';
    if (!ended) throw error;
  }
}
