import type { ChildProcess } from 'node:child_process';
import { readFile, stat } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { answersBolt, freePort } from './bolt.js';
import { lastLines } from './command.js';
import { prepareHome } from './configuration.js';
import { composeStatus, composeUp, dockerAnswers } from './docker.js';
import { Neo4jStartError } from './errors.js';
import { fetchJars } from './jars.js';
import { requireJava, spawnServer } from './java.js';
import { layoutOf, type Layout, type Neo4jOptions } from './layout.js';
import { findProcess, forgetProcess, recordProcess } from './process-file.js';
import { runningInDocker, runningInJava, type Neo4jRunning } from './status.js';

/** Milliseconds; a start takes about ten seconds, and several times that where a machine is busy. */
const PATIENCE = 120_000;
const BETWEEN_LOOKS = 150;

export type Neo4jStarted = Neo4jRunning & {
  /** False where it ran already, on whatever port. */
  readonly started: boolean;
};

/**
 * Makes Neo4j run, unless it does, and answers how to reach it once it answers Bolt: in Docker where an engine answers, else
 * in Java with jars from Maven Central, fetched the first time. Its data outlives a stop.
 *
 * Throws `MissingToolError`, `Neo4jPortError`, `Neo4jCommandError` or `Neo4jStartError`.
 */
export async function startNeo4j(options: Neo4jOptions = {}): Promise<Neo4jStarted> {
  const layout = layoutOf(options);
  const found = await findProcess(layout);
  if (found !== null) {
    // It may have been started a moment ago by someone else.
    await waitForBolt(layout, found.port, async () => (await findProcess(layout)) !== null, 0);
    return { ...runningInJava(layout, found.pid, found.port), started: false };
  }
  return (await dockerAnswers()) ? startInDocker(layout) : startInJava(layout);
}

async function startInDocker(layout: Layout): Promise<Neo4jStarted> {
  const running = await composeStatus(layout);
  const port = running ?? (await freePort(layout.port));
  await composeUp(layout, port);
  return { ...runningInDocker(port), started: running === null };
}

async function startInJava(layout: Layout): Promise<Neo4jStarted> {
  await requireJava();
  const port = await freePort(layout.port);
  await fetchJars(layout);
  await prepareHome(layout, port);
  const logged = await sizeOf(layout.log);
  const child = spawnServer(layout);
  const pid = await pidOf(child, layout);
  await recordProcess(layout, { pid, port });
  try {
    await waitForBolt(layout, port, () => child.exitCode === null && child.signalCode === null, logged);
  } catch (error) {
    child.kill('SIGKILL');
    await forgetProcess(layout);
    throw error;
  }
  child.unref();
  return { ...runningInJava(layout, pid, port), started: true };
}

async function waitForBolt(
  layout: Layout,
  port: number,
  runs: () => boolean | Promise<boolean>,
  logged: number,
): Promise<void> {
  const last = Date.now() + PATIENCE;
  while (!(await answersBolt(port))) {
    if (!(await runs())) throw await startError(layout, logged, 'ended while it was started');
    if (Date.now() > last) throw await startError(layout, logged, `did not answer within ${PATIENCE / 1000} s`);
    await pause(BETWEEN_LOOKS);
  }
}

async function startError({ log, console }: Layout, logged: number, reason: string): Promise<Neo4jStartError> {
  const ours = lastLines(await textFrom(log, logged));
  return ours.length > 0
    ? new Neo4jStartError(log, ours, reason)
    : new Neo4jStartError(console, lastLines(await textFrom(console, 0)), reason);
}

function pidOf(child: ChildProcess, layout: Layout): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('error', (error) => {
      reject(new Neo4jStartError(layout.console, [error.message], 'could not be started'));
    });
    child.once('spawn', () => {
      if (child.pid !== undefined) resolve(child.pid);
    });
  });
}

async function sizeOf(path: string): Promise<number> {
  const found = await stat(path).catch(() => null); // never started
  return found?.size ?? 0;
}

async function textFrom(path: string, offset: number): Promise<string> {
  const content = await readFile(path).catch(() => Buffer.alloc(0)); // never opened
  return content.subarray(offset).toString('utf8');
}
