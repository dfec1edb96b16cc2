import { neo4jStatus, startNeo4j, stopNeo4j, type Neo4jOptions, type Neo4jRunning } from '../neo4j/index.js';
import { printResult } from '../output.js';
import { UsageError } from '../usage-error.js';

export type Neo4jAction = 'start' | 'stop' | 'status';

interface Neo4jCommandOptions {
  readonly port?: string;
  readonly memory?: string;
  readonly json?: boolean;
}

const LARGEST_PORT = 65_535;
/** Below it Neo4j does not come up. */
const LEAST_MEMORY = 320;

/** Starts, stops or looks for the Neo4j of development and tests, and prints what came of it. */
export async function neo4j(action: Neo4jAction, { port, memory, json }: Neo4jCommandOptions): Promise<void> {
  const options = {
    ...(port === undefined ? {} : { port: portOf(port) }),
    ...(memory === undefined ? {} : { memory: memoryOf(memory) }),
  };
  await ACTIONS[action](options, json);
}

const ACTIONS = { start, stop, status } as const;

async function start(options: Neo4jOptions, json: boolean | undefined): Promise<void> {
  const onProgress = (sentence: string) => void process.stderr.write(`${sentence}\n`);
  const server = await startNeo4j({ ...options, onProgress });
  const { uri, user, password } = server;
  const use = `  NEO4J_URI=${uri} NEO4J_USER=${user} NEO4J_PASSWORD=${password} tipgraph import`;
  const found = server.started ? 'Started:' : 'Already started:';
  printResult(json, server, `${found} ${described(server)}\n\n${use}\n`);
}

async function stop(options: Neo4jOptions, json: boolean | undefined): Promise<void> {
  const result = await stopNeo4j(options);
  printResult(json, result, result.stopped ? 'Neo4j is stopped; its data stays' : 'Neo4j was not running');
}

async function status(options: Neo4jOptions, json: boolean | undefined): Promise<void> {
  const result = await neo4jStatus(options);
  printResult(json, result, result.state === 'STOPPED' ? 'Neo4j is stopped' : described(result));
}

function described({ state, uri, by, pid, home }: Neo4jRunning): string {
  const way = by === 'DOCKER' ? 'in Docker' : `process ${pid}, in ${home}`;
  return `Neo4j is ${state === 'RUNNING' ? 'running' : 'starting'} at ${uri} (${way})`;
}

function portOf(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (port <= LARGEST_PORT) return port;
  throw new UsageError(`--port is ${text}; accepted: a whole number from 0 to ${LARGEST_PORT}`);
}

function memoryOf(text: string): number {
  const megabytes = /^\d{1,7}$/.test(text) ? Number(text) : Number.NaN;
  if (megabytes >= LEAST_MEMORY) return megabytes;
  throw new UsageError(`--memory is ${text}; accepted: a whole number of megabytes from ${LEAST_MEMORY}`);
}
