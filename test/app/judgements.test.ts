import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import {
  answer,
  importDataset,
  judgeIdentity,
  openApp,
  openCandidates,
  parseConfiguration,
  withdrawJudgement,
} from '../../src/app/index.js';
import { folderWith, removeFolders, tinyDataset } from './tiny-dataset.js';

let configuration: ReturnType<typeof parseConfiguration>;
beforeEach(async () => {
  configuration = parseConfiguration({ DATASET: tinyDataset(), IMPORTS: join(folderWith({}), 'imports') });
  await importTable();
});
afterAll(removeFolders);

const MAPPING = `mapping: table
title: A table
version: '1'
table: { format: csv }
source: source:report
rows:
  - record: { id: 'ngo:{Id}', match: true, name: '{Name}' }
`;

/** An import with names that are like each other, and like nothing that is there before it. */
async function importTable(rows = 'a,Harbour Watch\nb,Terre Libre\n') {
  const folder = folderWith({
    'table.yaml': MAPPING,
    'first.csv': 'Id,Name\nx,Harbour Watsh\n',
    'table.csv': `Id,Name\n${rows}`,
  });
  const request = { prune: true, dryRun: false, skipRefused: false, mapping: join(folder, 'table.yaml') };
  await importDataset(configuration, { ...request, path: join(folder, 'first.csv'), name: 'first' });
  return importDataset(configuration, { ...request, path: join(folder, 'table.csv') });
}

const PAIR = ['ngo:a', 'ngo:x'] as const;
const SAYING = { ids: PAIR, by: 'Data desk', reason: 'A slip of the pen', on: '2026-11-23' };

async function asked(document: string): Promise<unknown> {
  const app = await openApp(configuration);
  try {
    return (await answer(app, { document })).data;
  } finally {
    await app.close();
  }
}

describe('a judgement of identity', () => {
  it('closes what was open, and leaves both things as they are, each with what was judged', async () => {
    const open = [{ ids: PAIR, names: ['Harbour Watch', 'Harbour Watsh'] }];
    expect(openCandidates(configuration)).toEqual(open);
    const { id } = await judgeIdentity(configuration, { ...SAYING, verdict: 'SAME' });
    expect(id).toBe('judgement:ngo-a-and-ngo-x');
    expect(openCandidates(configuration)).toEqual([]);
    const judged = {
      verdict: 'SAME',
      by: 'Data desk',
      reason: 'A slip of the pen',
      on: '2026-11-23',
      withdrawnOn: null,
    };
    const own = { identityJudgements: { nodes: [{ ...judged, evidence: [{ quoted: 'Data desk' }] }] } };
    const document = `{ nonGovernmentalOrganisations(where: { id: ["ngo:a", "ngo:x"] }) { nodes { id name
      identityJudgements { nodes { verdict by reason on withdrawnOn evidence { quoted } } } } } }`;
    expect(await asked(document)).toEqual({
      nonGovernmentalOrganisations: {
        nodes: [
          { id: 'ngo:a', name: 'Harbour Watch', ...own },
          { id: 'ngo:x', name: 'Harbour Watsh', ...own },
        ],
      },
    });
  });

  it('leaves open what nobody could tell', async () => {
    await judgeIdentity(configuration, { ...SAYING, verdict: 'UNSURE' });
    expect(openCandidates(configuration)).toHaveLength(1);
  });

  it('is kept with its end when it is withdrawn, and may be made again', async () => {
    await judgeIdentity(configuration, { ...SAYING, verdict: 'SAME' });
    await withdrawJudgement(configuration, { ...SAYING, reason: 'A second look', on: '2026-12-01' });
    expect(openCandidates(configuration)).toHaveLength(1);
    const { id } = await judgeIdentity(configuration, { ...SAYING, ids: ['ngo:x', 'ngo:a'], verdict: 'DIFFERENT' });
    expect(id).toBe('judgement:ngo-x-and-ngo-a-2');
    const standing = '{ identityJudgements(asOf: "2027") { nodes { verdict } } }';
    expect(await asked(standing)).toEqual({ identityJudgements: { nodes: [{ verdict: 'DIFFERENT' }] } });
  });

  it('keeps apart what is imported under the same name', async () => {
    await importTable('a,Harbour Watsh\n');
    const file = join(configuration.imports, 'table.jsonl');
    expect(readFileSync(file, 'utf8')).toContain('"add":"ngo:x"');
    await importTable();
    await judgeIdentity(configuration, { ...SAYING, verdict: 'DIFFERENT' });
    await importTable('a,Harbour Watsh\n');
    expect(readFileSync(file, 'utf8')).toContain('"id":"ngo:a","name":"Harbour Watsh"');
  });

  it.each([
    [
      'a thing that is not there',
      { ids: ['ngo:a', 'ngo:z'] as const },
      /no NonGovernmentalOrganisation with the id "ngo:z"/,
    ],
    ['one thing', { ids: ['ngo:a', 'ngo:a'] as const }, /Name two things/],
    [
      'things of unlike types',
      { ids: ['ngo:a', 'country:MMR'] as const },
      /is a NonGovernmentalOrganisation and country:MMR a Country/,
    ],
  ])('is refused on %s', async (_, wrong, message) => {
    await expect(judgeIdentity(configuration, { ...SAYING, ...wrong, verdict: 'SAME' })).rejects.toThrow(message);
  });

  it('is refused where one stands, and not withdrawn where none does', async () => {
    await expect(withdrawJudgement(configuration, SAYING)).rejects.toThrow('No judgement stands on ngo:a and ngo:x');
    await judgeIdentity(configuration, { ...SAYING, verdict: 'SAME' });
    await expect(judgeIdentity(configuration, { ...SAYING, verdict: 'DIFFERENT' })).rejects.toThrow(
      'Data desk judged on 2026-11-23 "same" on these two; withdraw it first: --withdraw',
    );
  });
});
