import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { answer, DatasetError, importDataset, openApp, parseConfiguration } from '../../src/app/index.js';
import { folderWith, removeFolders, tinyDataset } from './tiny-dataset.js';

let configuration: ReturnType<typeof parseConfiguration>;
beforeEach(() => {
  configuration = parseConfiguration({ DATASET: tinyDataset(), IMPORTS: join(folderWith({}), 'imports') });
});
afterAll(removeFolders);

const MANIFEST = 'name: more\ntitle: More\nversion: 1.0.0\n';
const LAOS = '  - { id: country:LAO, name: Laos, evidence: p2 }\n';
const VIET_NAM = '  - { id: country:VNM, name: Viet Nam, evidence: p3 }\n';

function more(records: string): string {
  return folderWith({ 'dataset.yaml': MANIFEST, 'records.yaml': `source: source:report\nrecords:\n${records}` });
}

function importing(path: string, how: { prune?: boolean; dryRun?: boolean; name?: string } = {}) {
  return importDataset(configuration, { path, prune: false, dryRun: false, skipRefused: false, ...how });
}

async function countries(): Promise<unknown> {
  const app = await openApp(configuration);
  try {
    const { data } = await answer(app, { document: '{ countries { nodes { id evidence { page } } } }' });
    return data?.['countries'];
  } finally {
    await app.close();
  }
}

const idsOf = (found: unknown) => (found as { nodes: { id: string }[] }).nodes.map(({ id }) => id);

describe('an import', () => {
  it('stands beside the dataset, may add to it, and carries the source of its files', async () => {
    const report = await importing(more(`${LAOS}  - { add: country:MMR, aliases: [Burma], evidence: p2 }\n`));
    expect(report.records).toEqual({ added: 2, changed: 0, unchanged: 0, removed: 0, kept: 0 });
    expect(idsOf(await countries())).toEqual(['country:LAO', 'country:MMR', 'country:THA']);
    expect(JSON.stringify(await countries())).toContain('{"id":"country:LAO","evidence":[{"page":2}]}');
  });

  it('may cite the sources of the dataset more often than that expects of itself', async () => {
    const manifest = 'name: tiny\ntitle: Tiny\nversion: 1.0.0\nexpected: { source:report: { things: 2-2 } }\n';
    const records = `source: source:report
records:
  - { id: source:report, name: R, kind: REPORT, title: R, authors: [A], evidence: p1 }
  - { id: country:THA, name: Thailand, evidence: p2 }
`;
    const dataset = folderWith({ 'dataset.yaml': manifest, 'records.yaml': records });
    configuration = parseConfiguration({ DATASET: dataset, IMPORTS: join(folderWith({}), 'imports') });
    expect((await importing(more(LAOS))).graph.entities).toBe(3);
  });

  it('changes nothing when it is made again', async () => {
    const path = more(LAOS);
    const first = await importing(path);
    const file = join(configuration.imports, 'more.jsonl');
    const bytes = readFileSync(file, 'utf8');
    const again = await importing(path);
    expect(again.records).toEqual({ added: 0, changed: 0, unchanged: 1, removed: 0, kept: 0 });
    expect([again.graph.version, readFileSync(file, 'utf8')]).toEqual([first.graph.version, bytes]);
  });

  it('keeps what has vanished until it is told to prune', async () => {
    await importing(more(LAOS + VIET_NAM));
    const kept = await importing(more(LAOS.replace('p2', 'p4')));
    expect(kept.records).toEqual({ added: 0, changed: 1, unchanged: 0, removed: 0, kept: 1 });
    expect(idsOf(await countries())).toContain('country:VNM');
    const pruned = await importing(more(LAOS.replace('p2', 'p4')), { prune: true });
    expect(pruned.records).toEqual({ added: 0, changed: 0, unchanged: 1, removed: 1, kept: 0 });
    expect(idsOf(await countries())).not.toContain('country:VNM');
  });

  it('keeps nothing when it is tried out', async () => {
    const report = await importing(more(LAOS), { dryRun: true });
    expect(report.graph.entities).toBeGreaterThan(3);
    expect(readdirSync(configuration.imports)).toEqual([]);
  });

  it('is refused as a whole, with the line, and leaves what was there', async () => {
    await importing(more(LAOS));
    const wrong = more(`${LAOS}  - { id: country:VNM, name: Viet Nam, evidence: p3, capitol: Hanoi }\n`);
    await expect(importing(wrong)).rejects.toThrow(/\/records\.yaml:4 country:VNM: .*capitol.*\[UNKNOWN_FIELD\]$/);
    expect(idsOf(await countries())).toEqual(['country:LAO', 'country:MMR', 'country:THA']);
    expect(readdirSync(configuration.imports).sort()).toEqual(['.prepared', 'more.jsonl']);
  });

  it('is refused where it defines what is there already', async () => {
    await expect(importing(more('  - { id: country:MMR, name: Burma, evidence: p2 }\n'))).rejects.toThrow(DatasetError);
  });

  it('is refused while another is at work, and says which', async () => {
    mkdirSync(configuration.imports);
    writeFileSync(join(configuration.imports, '.lock'), String(process.ppid));
    await expect(importing(more(LAOS))).rejects.toThrow(`process ${process.ppid}`);
  });

  it('goes on where another was killed, and clears what that left', async () => {
    mkdirSync(join(configuration.imports, '.more.half'), { recursive: true });
    writeFileSync(join(configuration.imports, '.more.half', 'more.jsonl'), '{"dataset"');
    writeFileSync(join(configuration.imports, '.lock'), '999999999');
    await importing(more(LAOS));
    expect(existsSync(join(configuration.imports, '.more.half'))).toBe(false);
    expect(existsSync(join(configuration.imports, '.lock'))).toBe(false);
  });

  it('wants a name that can be that of a file', async () => {
    await expect(importing(more(LAOS), { name: '../x' })).rejects.toThrow(/lower-case letters/);
  });

  it('takes a file of JSON Lines as well as a folder', async () => {
    const lines = ['{"dataset":{"name":"lines","title":"Lines","version":"1"}}', ''];
    const record = '{"id":"country:LAO","name":"Laos","evidence":"source:report p2"}\n';
    const path = join(folderWith({ 'lines.jsonl': lines.join('\n') + record }), 'lines.jsonl');
    expect((await importing(path)).name).toBe('lines');
    expect(idsOf(await countries())).toContain('country:LAO');
  });
});
