import { join, resolve } from 'node:path';
import { ownPackage } from '../../app/index.js';

/** The version that is fetched and run. */
export const NEO4J_VERSION = '5.26.30';

export const NEO4J_USER = 'neo4j';

/** Of a database for development that only this machine reaches; no secret. */
export const NEO4J_PASSWORD = 'tipgraph-local';

export const NEO4J_DATABASE = 'neo4j';

const DEFAULT_PORT = 7687;

export interface Neo4jOptions {
  /** Folder that holds the jars and the homes; default: `.neo4j` in the package. */
  readonly folder?: string;
  /** Which of several databases in the folder, each with a home and a process of its own; default: `local`. */
  readonly name?: string;
  /** Port for Bolt on this machine; 0 takes any free one; default: 7687. */
  readonly port?: number;
}

/** Where everything of one Neo4j lies. All paths are absolute. */
export interface Layout {
  readonly name: string;
  readonly port: number;
  /** Root of the package, where the Compose file lies. */
  readonly root: string;
  readonly folder: string;
  /** Holds the jars, shared by all homes. */
  readonly jars: string;
  readonly home: string;
  readonly conf: string;
  /** Neo4j's own log. */
  readonly log: string;
  /** What the Java machine prints, which is where it says why Neo4j's log was never opened. */
  readonly console: string;
  /** Says which process runs in this home. */
  readonly processFile: string;
}

export function layoutOf(options: Neo4jOptions = {}): Layout {
  const { root } = ownPackage();
  const { name = 'local', port = DEFAULT_PORT } = options;
  const folder = resolve(options.folder ?? join(root, '.neo4j'));
  const home = join(folder, name);
  return {
    name,
    port,
    root,
    folder,
    jars: join(folder, `jars-${NEO4J_VERSION}`),
    home,
    conf: join(home, 'conf'),
    log: join(home, 'logs', 'neo4j.log'),
    console: join(home, 'logs', 'console.log'),
    processFile: join(home, 'process.json'),
  };
}
