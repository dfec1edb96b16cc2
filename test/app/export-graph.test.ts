import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportGraph, openApp, parseConfiguration, type App, type ExportScope } from '../../src/app/index.js';
import { readDataset } from '../../src/dataset/index.js';
import { parsePartialDate, type Clocks } from '../../src/ontology/index.js';
import { folderWith, removeFolders } from './tiny-dataset.js';

let app: App;
beforeAll(async () => {
  app = await openApp(parseConfiguration({ IMPORTS: '/no/imports' }));
});
afterAll(async () => {
  await app.close();
  removeFolders();
});

async function linesOf(scope: ExportScope, clocks: Clocks = {}): Promise<string[]> {
  let text = '';
  for await (const { content } of (await exportGraph(app, 'jsonl', scope, clocks)).pieces) text += String(content);
  return text.trimEnd().split('\n');
}

const idsIn = (lines: readonly string[]) => lines.slice(1).map((line) => (JSON.parse(line) as { id: string }).id);

describe('an export as JSON Lines', () => {
  it('makes the same graph when it is read again, to the byte', async () => {
    const lines = await linesOf({ kind: 'all' });
    const file = join(folderWith({}), 'graph.jsonl');
    writeFileSync(file, `${lines.join('\n')}\n`);
    const { version, entities, relations } = readDataset(file, app.ontology);
    const status = await app.store.status();
    expect({ version, entities: entities.length, relations: relations.length }).toEqual(status);
    expect(await linesOf({ kind: 'all' })).toEqual(lines);
  });

  it('holds what an answer names, the relations among that, and the sources that it cites', async () => {
    const document = '{ agreements(where: { party: ["country:MMR"] }) { nodes { id parties { nodes { id } } } } }';
    const lines = await linesOf({ kind: 'answer', question: { document } });
    const ids = idsIn(lines);
    expect(ids).toContain('country:MMR');
    expect(ids.some((id) => id.startsWith('source:'))).toBe(true);
    const others = ids.filter((id) => !/^(source|country|agreement|agency|igo|ngo|region|company):/.test(id));
    expect(others).toEqual([]);
  });

  it('holds what lies around a thing, and says so where the limit cut it', async () => {
    const scope = { kind: 'around', ids: ['country:MMR'], depth: 1, limit: 5 } as const;
    expect((await exportGraph(app, 'jsonl', scope)).truncated).toBe(true);
    const notSources = idsIn(await linesOf(scope)).filter((id) => !id.startsWith('source:'));
    expect(notSources.length).toBeLessThanOrEqual(5);
  });

  it('holds only what stood at a date, and what had been said by one', async () => {
    const all = await linesOf({ kind: 'all' });
    const [early, old] = [parsePartialDate('2000'), parsePartialDate('1990')];
    if (early === null || old === null) throw new TypeError('These are dates');
    const then = await linesOf({ kind: 'all' }, { asOf: early });
    expect(then.length).toBeLessThan(all.length);
    expect(idsIn(then)).not.toContain('agreement:commit-mou-2004');
    expect((await linesOf({ kind: 'all' }, { knownAt: old })).length).toBeLessThan(then.length);
  });

  it.each([
    ['a format that is not there', 'xls', { kind: 'all' }, /no format "xls"; there are jsonl/],
    ['things that are not there', 'jsonl', { kind: 'around', ids: ['gap:none'], depth: 1, limit: 9 }, /knows none of/],
    ['a question that is wrong', 'jsonl', { kind: 'answer', question: { document: '{ nothing }' } }, /nothing/],
    [
      'an answer without ids',
      'jsonl',
      { kind: 'answer', question: { document: '{ __typename }' } },
      /ask for the `id`/,
    ],
  ] as const)('is refused for %s', async (_what, format, scope, message) => {
    await expect(exportGraph(app, format, scope)).rejects.toThrow(message);
  });
});
