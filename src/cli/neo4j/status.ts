import { answersBolt, BOLT_HOST } from './bolt.js';
import { composeStatus, dockerAnswers } from './docker.js';
import { layoutOf, NEO4J_DATABASE, NEO4J_PASSWORD, NEO4J_USER, type Layout, type Neo4jOptions } from './layout.js';
import { findProcess } from './process-file.js';

export interface Neo4jRunning {
  readonly running: true;
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  readonly runsIn: 'docker' | 'java';
  /** The process, where it is one of this machine's. */
  readonly pid?: number;
  /** The folder that holds the database, where it is one of this machine's. */
  readonly home?: string;
}

export interface Neo4jNotRunning {
  readonly running: false;
}

export type Neo4jStatus = Neo4jRunning | Neo4jNotRunning;

/** Whether the Neo4j of these options answers, and how to reach it. The port of the options does not matter. */
export async function neo4jStatus(options: Neo4jOptions = {}): Promise<Neo4jStatus> {
  const layout = layoutOf(options);
  const found = await findProcess(layout);
  if (found !== null) {
    return (await answersBolt(found.port)) ? runningInJava(layout, found.pid, found.port) : { running: false };
  }
  const port = (await dockerAnswers()) ? await composeStatus(layout) : null;
  return port !== null && (await answersBolt(port)) ? runningInDocker(port) : { running: false };
}

export function runningInJava({ home }: Layout, pid: number, port: number): Neo4jRunning {
  return { ...connection(port), runsIn: 'java', pid, home };
}

export function runningInDocker(port: number): Neo4jRunning {
  return { ...connection(port), runsIn: 'docker' };
}

function connection(port: number) {
  return {
    running: true,
    uri: `bolt://${BOLT_HOST}:${port}`,
    user: NEO4J_USER,
    password: NEO4J_PASSWORD,
    database: NEO4J_DATABASE,
  } as const;
}
