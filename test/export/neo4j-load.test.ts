import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { ownPackage } from '../../src/app/index.js';
import { findJava, startNeo4j, stopNeo4j } from '../../src/cli/neo4j/index.js';
import { setFirstPassword } from '../../src/cli/neo4j/instance.js';
import { NEO4J_VERSION } from '../../src/cli/neo4j/options.js';
import { runProgram } from '../../src/cli/neo4j/run-program.js';
import { CYPHER } from '../../src/export/neo4j/cypher.js';
import type { ExportedGraph } from '../../src/export/index.js';
import { NEO4J_ADMIN } from '../../src/export/neo4j/neo4j-admin.js';
import { missingNeo4j } from '../support/neo4j-store.js';
import { graphIn, graphToldTo, onServer, type RunOn } from './neo4j-graph.js';
import { awkwardGraph, filesOf, smallGraph } from './small-graph.js';

/** Every kind of field, and awkward texts. */
async function bothGraphs(): Promise<ExportedGraph> {
  const [small, awkward] = await Promise.all([smallGraph(), awkwardGraph()]);
  return {
    ...small,
    async *things() {
      yield* small.things();
      for await (const thing of awkward.things()) if (thing.type === 'Alpha') yield thing;
    },
  };
}

const connection = inject('neo4j');
const missing = missingNeo4j();

describe.skipIf(missing !== null)(`Cypher in Neo4j ${missing ?? ''}`, { timeout: 60_000 }, () => {
  /** On the nodes of this file in the place of the label that all exports share: others may be on the same server. */
  const label = `Export${randomBytes(6).toString('hex')}`;
  const constraint = `tipgraph_export_${label}`;

  async function onTestServer<Result>(work: (run: RunOn) => Promise<Result>): Promise<Result> {
    if (!connection) throw new TypeError('There is no Neo4j server');
    return onServer(connection, work);
  }

  async function load(run: RunOn, graph: ExportedGraph): Promise<void> {
    const { 'graph.cypher': text = '' } = await filesOf(CYPHER, graph);
    const own = text.replaceAll('`Entity`', `\`${label}\``).replace('tipgraph_id', constraint);
    for (const statement of own.split(';\n').slice(0, -1)) await run(statement);
  }

  afterEach(() =>
    onTestServer(async (run) => {
      await run(`MATCH (n:\`${label}\`) DETACH DELETE n`);
      await run(`DROP CONSTRAINT \`${constraint}\` IF EXISTS`);
    }),
  );

  it('makes the graph with its properties and citations, and nothing else when it is run again', async () => {
    const graph = await bothGraphs();
    const told = await graphToldTo(graph, label, (members) => members);
    await onTestServer(async (run) => {
      await load(run, graph);
      expect(await graphIn(run, label)).toEqual(told);
      await run(`MATCH (n:\`${label}\`) SET n.beside = 1`);
      await load(run, graph);
      expect(await graphIn(run, label)).toEqual(told);
    });
  });
});

const HOME = join(ownPackage().root, '.neo4j');
const JARS = join(HOME, `jars-${NEO4J_VERSION}`);
const unimportable = await whyNotImported();

/** Why the bulk import cannot be run here, or null where it can. Throws where it must be. */
async function whyNotImported(): Promise<string | null> {
  const java = await findJava('java').catch((error: unknown) => error);
  const reason = java instanceof Error ? java.message : existsSync(JARS) ? null : `${JARS} is not there`;
  if (reason === null) return null;
  if (process.env['TIPGRAPH_REQUIRE_NEO4J'] === '1') throw new Error(`The bulk import cannot be run: ${reason}`);
  console.warn(`The bulk import of Neo4j is left out: ${reason}`);
  return `left out: ${reason}`;
}

describe.skipIf(unimportable !== null)(`The bulk import of Neo4j ${unimportable ?? ''}`, { timeout: 180_000 }, () => {
  const instance = `import-${process.pid}`;
  const server = { home: HOME, instance, port: 0 };
  const place = join(HOME, 'instances', instance);
  let folder = '';

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tipgraph-import-'));
    await mkdir(join(place, 'conf'), { recursive: true });
  });
  afterEach(async () => {
    await stopNeo4j(server);
    await rm(place, { recursive: true, force: true });
    await rm(folder, { recursive: true, force: true });
  }, 60_000);

  /** What `neo4j-admin` is: a script that starts this class. */
  async function importFrom(files: Readonly<Record<string, string>>): Promise<void> {
    for (const [file, content] of Object.entries(files)) await writeFile(join(folder, file), content);
    const java = await findJava('java');
    await setFirstPassword(place, java, JARS);
    const command = ['org.neo4j.cli.AdminTool', 'database', 'import', 'full', '@import.args', 'neo4j'];
    const opened = ['--add-opens', 'java.base/java.nio=ALL-UNNAMED'];
    const env = { NEO4J_HOME: place, NEO4J_CONF: join(place, 'conf') };
    const options = { timeout: 120_000, cwd: folder, env };
    const outcome = await runProgram(java.path, [...opened, '-Xmx512m', '-cp', join(JARS, '*'), ...command], options);
    if (outcome?.code !== 0) throw new Error(`The import failed: ${outcome?.stderr} ${outcome?.stdout}`);
  }

  it('makes the graph with its properties and citations', async () => {
    const graph = await bothGraphs();
    await importFrom(await filesOf(NEO4J_ADMIN, graph));
    const found = await onServer(await startNeo4j(server), (run) => graphIn(run, 'Entity'));
    expect(found).toEqual(await graphToldTo(graph, 'Entity', asImported));
  });
});

/** A list without members is no list, and the character between members stands in them by its picture. */
function asImported(members: readonly unknown[]): unknown {
  if (members.length === 0) return undefined;
  return members.map((member) => (typeof member === 'string' ? member.replaceAll('\u{1F}', '\u{241F}') : member));
}
