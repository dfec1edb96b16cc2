import { setTimeout as pause } from 'node:timers/promises';
import { composeStatus, composeStop, dockerAnswers } from './docker.js';
import { Neo4jStopError } from './errors.js';
import { layoutOf, type Layout, type Neo4jOptions } from './layout.js';
import { findProcess, forgetProcess, type RecordedProcess } from './process-file.js';

/** Milliseconds that Neo4j has for writing what it holds, then for going at all. */
const TO_CLOSE = 30_000;
const TO_VANISH = 5_000;
const BETWEEN_LOOKS = 100;

export interface Neo4jStopped {
  readonly running: false;
  /** False where it did not run. */
  readonly stopped: boolean;
}

/** Stops the Neo4j of these options if it runs; its data stays. Throws `Neo4jStopError` or `Neo4jCommandError`. */
export async function stopNeo4j(options: Neo4jOptions = {}): Promise<Neo4jStopped> {
  const layout = layoutOf(options);
  const found = await findProcess(layout);
  if (found !== null) {
    await end(layout, found);
    return { running: false, stopped: true };
  }
  await forgetProcess(layout);
  const inDocker = (await dockerAnswers()) && (await composeStatus(layout)) !== null;
  if (inDocker) await composeStop(layout);
  return { running: false, stopped: inDocker };
}

async function end(layout: Layout, { pid }: RecordedProcess): Promise<void> {
  signal(pid, 'SIGTERM');
  if (!(await hasVanished(layout, TO_CLOSE))) {
    signal(pid, 'SIGKILL');
    if (!(await hasVanished(layout, TO_VANISH))) throw new Neo4jStopError(pid);
  }
  await forgetProcess(layout);
}

async function hasVanished(layout: Layout, patience: number): Promise<boolean> {
  const last = Date.now() + patience;
  while ((await findProcess(layout)) !== null) {
    if (Date.now() > last) return false;
    await pause(BETWEEN_LOOKS);
  }
  return true;
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // It ended in between, which is what was wanted.
  }
}
