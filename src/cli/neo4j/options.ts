import { mkdir, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { ownPackage } from '../../app/index.js';

/** The programs that are called: names that are looked up in the search path, or paths. */
export interface Programs {
  readonly java: string;
  readonly maven: string;
  readonly docker: string;
}

export interface Neo4jOptions {
  /** Folder for the jars and for what the server stores; `.neo4j/` in the package where it is not given. */
  readonly home?: string;
  /** Name of one of several servers below `home`, each with data of its own; `default` where it is not given. */
  readonly instance?: string;
  /** Port for Bolt; 0 takes any free port, and 7687 is taken where none is given. */
  readonly port?: number;
  /** Megabytes that Java may take for it; 640 where they are not given, which is enough for some hundred thousand things and relations. */
  readonly memory?: number;
  readonly programs?: Partial<Programs>;
  /** Told in a sentence what takes long, before it begins. */
  readonly onProgress?: (sentence: string) => void;
}

/** The options with all that was left out filled in. */
export interface Settings {
  /** Root of the package: where `docker-compose.yml` lies. */
  readonly root: string;
  readonly home: string;
  /** Absolute path of the folder that this server has to itself. It exists. */
  readonly instance: string;
  readonly port: number;
  /** Whether the port was asked for, so that a server on another one is not what was asked for. */
  readonly portGiven: boolean;
  readonly memory: number;
  readonly programs: Programs;
  /** Compose knows one server on one port; another one is run by Java. */
  readonly dockerAllowed: boolean;
  readonly onProgress: (sentence: string) => void;
}

export const NEO4J_VERSION = '5.26.30';
export const HOST = '127.0.0.1';
const DEFAULT_PORT = 7687;
const DEFAULT_MEMORY = 640;
const DEFAULT_INSTANCE = 'default';

/** How anyone gets in. It listens on this machine alone, so that the password guards nothing and may be known. */
export const CREDENTIALS = { user: 'neo4j', password: 'tipgraph-local', database: 'neo4j' } as const;

export async function settingsOf(options: Neo4jOptions): Promise<Settings> {
  const { root } = ownPackage();
  const home = options.home ?? join(root, '.neo4j');
  const instance = join(home, 'instances', options.instance ?? DEFAULT_INSTANCE);
  await mkdir(join(instance, 'run'), { recursive: true });
  const port = options.port ?? DEFAULT_PORT;
  return {
    root,
    home: await realpath(home),
    // The server is recognised by this path in its command line, which must not depend on how somebody came here.
    instance: await realpath(instance),
    port,
    portGiven: options.port !== undefined && options.port !== 0,
    memory: options.memory ?? DEFAULT_MEMORY,
    programs: { java: 'java', maven: 'mvn', docker: 'docker', ...options.programs },
    dockerAllowed: port === DEFAULT_PORT && options.instance === undefined && options.home === undefined,
    onProgress: options.onProgress ?? (() => undefined),
  };
}
