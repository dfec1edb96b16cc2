import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { dropNeo4jScope } from '../../src/store/neo4j/index.js';
import { neo4jStatus, startNeo4j, stopNeo4j } from '../../src/cli/neo4j/index.js';

/** How the tests reach Neo4j. */
export interface Neo4jConnection {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    /** Null where there is no server, and the tests that need one are left out. */
    neo4j: Neo4jConnection | null;
    /** The part of it that holds the shipped dataset, for whoever puts it there first. */
    shippedScope: string;
  }
}

const TESTS = dirname(dirname(fileURLToPath(import.meta.url)));
/** A server of its own, beside the one that a developer works with. */
const OPTIONS = { instance: 'test', port: 0, onProgress: (sentence: string) => console.warn(sentence) };
/** Errors that say that this machine cannot run Neo4j. Any other is a fault, and fails the run. */
const NOT_HERE = ['JAVA_MISSING', 'JAVA_TOO_OLD', 'MAVEN_MISSING'];

const SHIPPED_SCOPE = `Shipped${randomBytes(6).toString('hex')}`;

let connection: Neo4jConnection | null = null;
let startedHere = false;

/** Provides `neo4j`: the server that NEO4J_URI names, else one that is started for this run, else null. */
export async function setup(project: TestProject): Promise<void> {
  connection = named(process.env) ?? (await started());
  project.provide('neo4j', connection);
  project.provide('shippedScope', SHIPPED_SCOPE);
}

/** Removes what this run has left, and stops the server, unless another run had started it. */
export async function teardown(): Promise<void> {
  if (connection !== null) await dropNeo4jScope({ ...connection, scope: SHIPPED_SCOPE });
  rmSync(join(tmpdir(), `tipgraph-${SHIPPED_SCOPE}`), { recursive: true, force: true });
  if (startedHere) await stopNeo4j(OPTIONS);
}

/** An empty value counts as none, as it does in the configuration of the API. */
function named(environment: NodeJS.ProcessEnv): Neo4jConnection | null {
  const value = (name: string) => (environment[name] === '' ? undefined : environment[name]);
  const uri = value('NEO4J_URI');
  if (uri === undefined) return null;
  const {
    user = 'neo4j',
    password = '',
    database = 'neo4j',
  } = {
    user: value('NEO4J_USER'),
    password: value('NEO4J_PASSWORD'),
    database: value('NEO4J_DATABASE'),
  };
  return { uri, user, password, database };
}

async function started(): Promise<Neo4jConnection | null> {
  try {
    const status = await neo4jStatus(OPTIONS);
    // A server starts empty: it plans by the counts of all that it holds, and what questions take of it is counted.
    if (status.state === 'STOPPED') rmSync(join(status.home, 'data'), { recursive: true, force: true });
    const { uri, user, password, database, started } = await startNeo4j(OPTIONS);
    startedHere = started;
    return { uri, user, password, database };
  } catch (error) {
    const notHere = error instanceof Error && 'code' in error && NOT_HERE.includes(String(error.code));
    if (!notHere || process.env['TIPGRAPH_REQUIRE_NEO4J'] === '1') throw error;
    console.warn(notice(error.message));
    return null;
  }
}

function notice(reason: string): string {
  const files = testsThatNeedIt().map((file) => `    ${file}`);
  return ['', 'LEFT OUT: the tests that need Neo4j', `  ${reason}`, ...files, ''].join('\n');
}

function testsThatNeedIt(): string[] {
  const names = readdirSync(TESTS, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.test.ts'));
  return names.filter((name) => /missingNeo4j|inject\('neo4j'\)/.test(readFileSync(join(TESTS, name), 'utf8'))).sort();
}
