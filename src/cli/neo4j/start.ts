import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { answersBolt, freePort } from './bolt.js';
import { composeRuns, composeUp, dockerAnswers } from './docker.js';
import { Neo4jOnAnotherPortError, Neo4jStartError } from './errors.js';
import { configure, setFirstPassword, spawnServer, startFailure } from './instance.js';
import { neo4jJars } from './jars.js';
import { findJava } from './java.js';
import { withLock } from './lock.js';
import { settingsOf, type Neo4jOptions, type Settings } from './options.js';
import { boltUri, runningByDocker, runningByJava, type Neo4jRunning } from './results.js';
import { isServerOf, livingServer, removeRecord, writeRecord, type ServerRecord } from './server-record.js';

const START_TIMEOUT = 90_000;
const PAUSE = 150;

/** A server that answers, and whether it was this call that started it. */
export interface Neo4jStarted extends Neo4jRunning {
  readonly started: boolean;
}

/**
 * Starts Neo4j, or finds it running, and returns when it answers. By Docker Compose where an engine answers and the options
 * name no other port, home or instance; else by Java, with jars that Maven fetches once. Throws the errors of this folder.
 */
export async function startNeo4j(options: Neo4jOptions = {}): Promise<Neo4jStarted> {
  const settings = await settingsOf(options);
  return withLock(join(settings.instance, 'run', 'lock'), async () => {
    const server = await livingServer(settings.instance);
    if (server !== null) return findRunning(settings, server);
    return (await dockerAnswers(settings)) ? startByDocker(settings) : startByJava(settings);
  });
}

async function findRunning({ instance, port, portGiven }: Settings, server: ServerRecord): Promise<Neo4jStarted> {
  if (portGiven && port !== server.port) throw new Neo4jOnAnotherPortError(boltUri(server.port), port);
  await waitForJava(instance, server);
  return { ...runningByJava('RUNNING', server, instance), started: false };
}

async function startByJava(settings: Settings): Promise<Neo4jStarted> {
  const { instance, programs } = settings;
  const port = await freePort(settings.port);
  const java = await findJava(programs.java);
  const lib = await withLock(join(settings.home, 'jars.lock'), () => neo4jJars(settings));
  await configure(settings, port);
  await setFirstPassword(instance, java, lib);
  const server = { pid: await spawnServer(settings, java, lib), port };
  await writeRecord(instance, server);
  await waitForJava(instance, server);
  return { ...runningByJava('RUNNING', server, instance), started: true };
}

async function waitForJava(instance: string, server: ServerRecord): Promise<void> {
  const state = await waitFor(server.port, () => isServerOf(instance, server.pid));
  if (state === 'ANSWERS') return;
  if (state === 'LATE') process.kill(server.pid, 'SIGKILL'); // half a server would be in the way of the next start
  await removeRecord(instance);
  const reason = state === 'LATE' ? `did not answer within ${START_TIMEOUT / 1000} s` : 'ended while it started';
  throw await startFailure(instance, reason);
}

async function startByDocker(settings: Settings): Promise<Neo4jStarted> {
  const { port } = settings;
  const started = !(await composeRuns(settings));
  if (started) await freePort(port);
  await composeUp(settings);
  const state = await waitFor(port, () => composeRuns(settings));
  if (state === 'ANSWERS') return { ...runningByDocker('RUNNING', port), started };
  throw new Neo4jStartError('did not come up in Docker', [], 'docker compose logs neo4j');
}

/** Waits until the port answers; `LATE` where it takes too long, `ENDED` where the server lives no more. */
async function waitFor(port: number, lives: () => Promise<boolean>): Promise<'ANSWERS' | 'LATE' | 'ENDED'> {
  const deadline = Date.now() + START_TIMEOUT;
  while (Date.now() < deadline) {
    // In this order: whoever answers on the port of a server that has died is not that server.
    if (!(await lives())) return 'ENDED';
    if (await answersBolt(port)) return 'ANSWERS';
    await pause(PAUSE);
  }
  return 'LATE';
}
