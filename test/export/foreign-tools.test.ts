import { mkdirSync, appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exportGraph, openApp, parseConfiguration } from '../../src/app/index.js';
import { FORMATS } from '../../src/export/index.js';
import { askPython, missingPython } from '../support/python.js';
import { AWKWARD, awkwardGraph, filesOf, smallGraph } from './small-graph.js';

const MODULES = ['followthemoney', 'geojson', 'networkx', 'pandas', 'pyarrow', 'pyld'];
const missing = missingPython(MODULES, 'TIPGRAPH_REQUIRE_EXPORT_TOOLS');
/** Compared with the JSON Lines, which is the dataset itself. */
const AS_TOLD_IN_JSON_LINES = ['csv', 'neo4j-admin', 'graphml', 'gexf'];
const CHECKED = ['jsonld', 'geojson', 'ftm', 'parquet', ...AS_TOLD_IN_JSON_LINES];

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tipgraph-exports-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A folder for a format in the one that is checked. */
function folderOf(format: string): string {
  const own = join(folder, format);
  mkdirSync(own);
  return own;
}

/** What the tools counted in the formats that have a folder. */
function checked(things: number, relations: number): unknown {
  const script = fileURLToPath(new URL('../../scripts/check-exports/formats.py', import.meta.url));
  return askPython(script, folder, String(things), String(relations));
}

describe.skipIf(missing !== null)(`what others make of an export ${missing ?? ''}`, { timeout: 120_000 }, () => {
  it('is all of the shipped graph, with its citations', async () => {
    const app = await openApp(parseConfiguration({ IMPORTS: '/no/imports' }));
    const { entities, relations } = await app.store.status();
    for (const format of ['jsonl', ...CHECKED]) {
      const own = folderOf(format);
      const { pieces } = await exportGraph(app, format, { kind: 'all' });
      for await (const { file, content } of pieces) appendFileSync(join(own, file), content);
    }
    await app.close();
    expect(checked(entities, relations)).toMatchObject({
      jsonld: { things: entities, statements: relations },
      geojson: {},
      ftm: { things: entities, links: relations },
      parquet: { nodes: { rows: entities }, edges: { rows: relations } },
      csv: { nodes: entities, edges: relations },
      'neo4j-admin': { nodes: entities, relationships: relations },
      graphml: { nodes: entities, edges: relations },
      gexf: { nodes: entities, edges: relations },
    });
  });

  const awkward = Object.keys(AWKWARD).length;
  it.each([
    { graph: smallGraph, of: 'every kind of field', things: 2, relations: 2 },
    { graph: awkwardGraph, of: 'awkward texts', things: awkward + 1, relations: awkward },
  ])('is what the JSON Lines say of $of', async ({ graph, things, relations }) => {
    for (const name of ['jsonl', ...AS_TOLD_IN_JSON_LINES]) {
      const format = FORMATS.get(name);
      if (format === undefined) throw new TypeError(`There is no format ${name}`);
      const own = folderOf(name);
      const files = await filesOf(format, await graph());
      for (const [file, content] of Object.entries(files)) writeFileSync(join(own, file), content);
    }
    const edges = { nodes: things, edges: relations };
    const relationships = { nodes: things, relationships: relations };
    expect(checked(things, relations)).toEqual({
      csv: edges,
      'neo4j-admin': relationships,
      graphml: edges,
      gexf: edges,
    });
  });
});
