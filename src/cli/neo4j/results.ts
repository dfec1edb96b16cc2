import { CREDENTIALS, HOST } from './options.js';

/** A server that answers, or that is on its way. */
export interface Neo4jRunning {
  readonly state: 'RUNNING' | 'STARTING';
  /** Where Bolt answers: `bolt://127.0.0.1:7687`. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  readonly by: 'JAVA' | 'DOCKER';
  /** Null where Docker runs it. */
  readonly pid: number | null;
  /** Absolute path of the folder with its data and logs; null where Docker keeps them. */
  readonly home: string | null;
}

export interface Neo4jStopped {
  readonly state: 'STOPPED';
  readonly home: string;
}

export type Neo4jStatus = Neo4jRunning | Neo4jStopped;

/** A server, as Java runs it. */
export function runningByJava(
  state: Neo4jRunning['state'],
  { pid, port }: { readonly pid: number; readonly port: number },
  home: string,
): Neo4jRunning {
  return { state, uri: boltUri(port), ...CREDENTIALS, by: 'JAVA', pid, home };
}

/** A server, as Docker Compose runs it. */
export function runningByDocker(state: Neo4jRunning['state'], port: number): Neo4jRunning {
  return { state, uri: boltUri(port), ...CREDENTIALS, by: 'DOCKER', pid: null, home: null };
}

export function boltUri(port: number): string {
  return `bolt://${HOST}:${port}`;
}
