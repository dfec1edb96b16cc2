import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportGraph, openApp, parseConfiguration } from '../../src/app/index.js';
import { askPython, missingPython } from '../support/python.js';

const MODULES = ['followthemoney', 'geojson', 'pandas', 'pyarrow', 'pyld'];
const missing = missingPython(MODULES, 'TIPGRAPH_REQUIRE_EXPORT_TOOLS');
const FORMATS = ['jsonld', 'geojson', 'ftm', 'parquet'];

describe.skipIf(missing !== null)(
  `what others make of the shipped graph ${missing ?? ''}`,
  { timeout: 120_000 },
  () => {
    let folder: string;
    let counts: { entities: number; relations: number };
    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'tipgraph-exports-'));
      const app = await openApp(parseConfiguration({ IMPORTS: '/no/imports' }));
      counts = await app.store.status();
      for (const format of FORMATS) {
        const { pieces } = await exportGraph(app, format, { kind: 'all' });
        for await (const { file, content } of pieces) appendFileSync(join(folder, file), content);
      }
      await app.close();
    }, 60_000);
    afterAll(() => rmSync(folder, { recursive: true }));

    it('is all of it, with its citations: JSON-LD, GeoJSON, FollowTheMoney and Parquet', () => {
      const script = fileURLToPath(new URL('../../scripts/check-exports/formats.py', import.meta.url));
      const { entities, relations } = counts;
      const read = askPython(script, folder, String(entities), String(relations));
      expect(read).toMatchObject({
        jsonld: { things: entities, statements: relations },
        ftm: { things: entities, links: relations },
        parquet: { nodes: { rows: entities }, edges: { rows: relations } },
      });
    });
  },
);
