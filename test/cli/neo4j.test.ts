import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer as createHttpServer, type Server } from 'node:http';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ownPackage } from '../../src/app/index.js';
import { exitCodeOf } from '../../src/cli/exit-codes.js';
import {
  findJava,
  hasMaven,
  JavaTooOldError,
  Neo4jStartError,
  neo4jStatus,
  startNeo4j,
  stopNeo4j,
} from '../../src/cli/neo4j/index.js';

/** Where the jars lie already once the tests have run: no test fetches them a second time. */
const HOME = join(ownPackage().root, '.neo4j');
const instance = `lifecycle-${process.pid}`;
const REAL = { home: HOME, instance, port: 0 };
/** The first run fetches the jars. */
const LONG = 15 * 60_000;
const NO_PROGRAM = '/no/such/program';

const missing = await whatIsMissing();
if (missing !== null) console.warn(`Starting Neo4j is left out: ${missing}`);

async function whatIsMissing(): Promise<string | null> {
  const java = await findJava('java').catch((error: unknown) => error);
  if (java instanceof Error) return java.message;
  return (await hasMaven()) ? null : 'Maven does not run';
}

let home = '';
let other: Server | undefined;

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'tipgraph-test-'));
});
afterEach(async () => {
  other?.close();
  other = undefined;
  await rm(home, { recursive: true, force: true });
});

/** The port of something that is no Neo4j. */
async function otherServer(): Promise<number> {
  other = createHttpServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const address = other.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** Writes something into the folder of an instance before it is used. */
async function prepare(file: string, content: string): Promise<string> {
  const folder = join(home, 'instances', 'default');
  await mkdir(join(folder, file, '..'), { recursive: true });
  await writeFile(join(folder, file), content);
  return folder;
}

async function failureOf(action: Promise<unknown>): Promise<unknown> {
  return action.then(
    () => 'nothing failed',
    (error: unknown) => error,
  );
}

describe.skipIf(missing !== null)('Neo4j, started by Java', { timeout: LONG }, () => {
  afterEach(async () => {
    await stopNeo4j(REAL);
    await rm(join(HOME, 'instances', instance), { recursive: true, force: true });
  });

  it('is started once, however often and at one time it is asked for, and found until it is stopped', async () => {
    const small = { ...REAL, memory: 600 };
    const starts = await Promise.all([startNeo4j(small), startNeo4j(small)]);
    const configuration = await readFile(join(HOME, 'instances', instance, 'conf', 'neo4j.conf'), 'utf8');
    expect(configuration).toContain('pagecache.size=120m\n');
    expect(starts.map(({ started }) => started).sort()).toEqual([false, true]);
    expect(new Set(starts.map(({ pid, uri }) => `${pid} ${uri}`)).size).toBe(1);
    const [{ uri, pid }] = starts;
    expect(await neo4jStatus(REAL)).toMatchObject({ state: 'RUNNING', by: 'JAVA', uri, pid });
    const moved = await failureOf(startNeo4j({ ...REAL, port: 1 }));
    expect(moved).toMatchObject({ code: 'NEO4J_ON_ANOTHER_PORT', uri });

    expect(await stopNeo4j(REAL)).toMatchObject({ state: 'STOPPED', stopped: true });
    expect(await neo4jStatus(REAL)).toMatchObject({ state: 'STOPPED' });
    expect(await stopNeo4j(REAL)).toMatchObject({ stopped: false });
  });

  it('tells the last lines of its log where it ends while it starts', async () => {
    // A file where it keeps its databases, and a password, so that it is the server itself that fails.
    const folder = join(HOME, 'instances', instance);
    await mkdir(join(folder, 'data'), { recursive: true });
    await writeFile(join(folder, 'data', 'databases'), '');
    const error = await failureOf(startNeo4j(REAL));
    expect(error).toBeInstanceOf(Neo4jStartError);
    expect(error).toMatchObject({ code: 'NEO4J_START_FAILED', reason: 'ended while it started' });
    expect(error).toHaveProperty('lines.0', expect.stringMatching(/\w/));
    expect(String(error).split('\n')).toHaveLength(1);
    expect(existsSync(join(folder, 'run', 'server.json'))).toBe(false);
  });

  it('wants Maven where the jars are not there', async () => {
    const error = await failureOf(startNeo4j({ home, port: 0, programs: { maven: NO_PROGRAM } }));
    expect(error).toMatchObject({ code: 'MAVEN_MISSING', program: NO_PROGRAM });
    expect(exitCodeOf(error)).toBe(4);
  });
});

describe('starting Neo4j', () => {
  it('refuses a port on which something else listens', async () => {
    const port = await otherServer();
    const error = await failureOf(startNeo4j({ home, port }));
    expect(error).toMatchObject({ code: 'PORT_IN_USE', port });
    expect(exitCodeOf(error)).toBe(5);
  });

  it('says that there is no Java', async () => {
    const error = await failureOf(startNeo4j({ home, port: 0, programs: { java: NO_PROGRAM } }));
    expect(error).toMatchObject({ code: 'JAVA_MISSING', program: NO_PROGRAM });
    expect(exitCodeOf(error)).toBe(4);
  });

  it.each([
    ['1.8', 8],
    ['11', 11],
  ])('says that Java %s is too old', async (specification, found) => {
    const java = join(home, 'java');
    await writeFile(
      java,
      `#!/bin/sh\necho "    java.home = /j\n    java.specification.version = ${specification}" >&2\n`,
    );
    await chmod(java, 0o755);
    const error = await failureOf(startNeo4j({ home, port: 0, programs: { java } }));
    expect(error).toBeInstanceOf(JavaTooOldError);
    expect(error).toMatchObject({ found, wanted: 17 });
  });

  it('passes over a lock whose holder is gone', async () => {
    await prepare('run/lock', '4194305'); // more than the largest process id
    const error = await failureOf(startNeo4j({ home, port: 0, programs: { java: NO_PROGRAM } }));
    expect(error).toMatchObject({ code: 'JAVA_MISSING' });
  });
});

describe('a record that is left of a server', () => {
  it.each([
    ['names a process that is another program by now', JSON.stringify({ pid: process.pid, port: 7687 })],
    ['was cut off', '{"pid": 1'],
  ])('counts for nothing where it %s', async (_, record) => {
    await prepare('run/server.json', record);
    expect(await neo4jStatus({ home })).toMatchObject({ state: 'STOPPED' });
    expect(await stopNeo4j({ home })).toMatchObject({ stopped: false });
  });
});
