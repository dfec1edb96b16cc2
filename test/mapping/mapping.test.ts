import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { applyMapping, MappingError, readMapping, readTables } from '../../src/mapping/index.js';
import { readDataset } from '../../src/dataset/index.js';
import { loadOntology } from '../../src/ontology/index.js';
import { readConfiguration } from '../../src/app/index.js';
import { folderWith, removeFolders, tinyDataset } from '../app/tiny-dataset.js';

afterAll(removeFolders);

const ontology = loadOntology(readConfiguration().schema);

const HEAD = `mapping: small
title: Small
version: '1'
table: { format: csv }
source: source:report
lookups:
  country: { find: Country, values: { Burma: country:MMR } }
  loose: { find: Country, otherwise: leave-out }
`;

/** What a mapping with these rules makes of a table. */
function mapped(rules: string, table: string, head = HEAD) {
  const folder = folderWith({ 'small.yaml': `${head}rows:\n${rules}` });
  writeFileSync(join(folder, 'table.csv'), table);
  const mapping = readMapping(join(folder, 'small.yaml'));
  const tables = readTables(mapping, join(folder, 'table.csv'));
  const there = readDataset(tinyDataset(), ontology);
  const { dataset, counts } = applyMapping({ mapping, file: 'small.yaml' }, tables, ontology, there);
  return { records: dataset.records, ...counts };
}

const row = (lines: string) => [{ source: 'source:report', lines, origin: 'MAPPING' }];

describe('a mapping', () => {
  it('makes records of rows: templates, lookups, numbers, dates, parts of cells, and the row as evidence', () => {
    const rules = `
  - record:
      id: statistic:{Country}-{Year}
      name: Victims in {Country}, {Year}
      value: { column: Count, as: number }
      period: { column: Day, as: date, format: D MMM YYYY }
      unit: persons
      reporting: REPORTED
      places: [{ to: { column: Country, lookup: country } }]
`;
    const { records, matchedBy, read, made } = mapped(rules, 'Country,Year,Count,Day\nBurma,2012,"1,234",5 Dec 2012\n');
    expect(records).toEqual([
      {
        id: 'statistic:burma-2012',
        name: 'Victims in Burma, 2012',
        value: 1234,
        period: '2012-12-05',
        unit: 'persons',
        reporting: 'REPORTED',
        places: [{ to: 'country:MMR', evidence: row('2') }],
        evidence: row('2'),
      },
    ]);
    expect([read, made, matchedBy]).toEqual([1, 1, { table: 1 }]);
  });

  it('leaves out what has an empty cell, and makes one record of rows about one thing, each relation with its rows', () => {
    const rules = `
  - record:
      add: country:MMR
      aliases: [{ column: Alias, split: ';' }]
      borders: [{ to: { column: Border, lookup: country }, lengthKm: { column: Length, as: number } }]
`;
    const { records, added } = mapped(rules, 'Alias,Border,Length\na; b,Thailand,\nb,Thailand,\n,Thailand,2416\n');
    expect(records).toEqual([
      {
        add: 'country:MMR',
        aliases: ['a', 'b'],
        borders: [
          { to: 'country:THA', evidence: row('2-3') },
          { to: 'country:THA', lengthKm: 2416, evidence: row('4') },
        ],
        evidence: row('2-4'),
      },
    ]);
    expect(added).toBe(1);
  });

  it('takes rows by conditions, passes the others over, and chooses values by them', () => {
    const rules = `
  - where: { Kind: [a, b] }
    unless: { Country: Thailand }
    record: { id: 'gap:{Kind}', name: '{Kind}', description: { column: Kind, values: { a: first }, otherwise: second } }
`;
    const { records, passedOver, mapped: count } = mapped(rules, 'Kind,Country\na,x\nB,x\nc,x\na,Thailand\n');
    expect(records.map(({ id, description }) => [id, description])).toEqual([
      ['gap:a', 'first'],
      ['gap:b', 'second'],
    ]);
    expect([count, passedOver]).toEqual([2, 2]);
  });

  it('works cells out first, so that an id and a name can be made of what a lookup finds', () => {
    const rules = `
  - let: { place: { column: C, lookup: country }, name: { column: C, lookup: country, show: name } }
    record: { id: 'gap:in-{place}', name: 'Gap in {name}' }
`;
    expect(mapped(rules, 'C\nMyanmar\n').records).toMatchObject([{ id: 'gap:in-mmr', name: 'Gap in Myanmar' }]);
  });

  it('leaves out a relation to what a loose lookup does not know, reports it, and makes the rest', () => {
    const rules = `
  - record: { id: 'statistic:{N}', name: '{N}', origins: [{ to: { column: C, lookup: loose } }] }
`;
    const { records, leftOut, unknown, refused } = mapped(rules, 'N,C\n1,Narnia\n2,Thailand\n');
    expect(records.map(({ id, origins }) => [id, origins])).toEqual([
      ['statistic:1', undefined],
      ['statistic:2', [{ to: 'country:THA', evidence: row('3') }]],
    ]);
    expect(leftOut).toMatchObject([{ file: 'table.csv', row: 2, column: 'C' }]);
    expect(unknown).toEqual([{ lookup: 'loose', text: 'Narnia', rows: 1, ids: [] }]);
    expect(refused).toEqual([]);
  });

  it('adds to a thing that goes by the name, and keeps apart, and reports, what is only similar', () => {
    const rules = `
  - record: { id: 'country:{Code}', match: true, name: '{Name}', aliases: ['{Other}'] }
`;
    const { records, candidates } = mapped(rules, 'Code,Name,Other\nXXX,Thailand,Siam\nYYY,Thailandia,\n');
    expect(records.map(({ add, id, aliases }) => [add ?? id, aliases])).toEqual([
      ['country:THA', ['Siam']],
      ['country:YYY', undefined],
    ]);
    expect(candidates).toEqual([{ id: 'country:YYY', name: 'Thailandia', like: ['country:THA'] }]);
  });

  it('numbers rows that repeat an id and say something else, where it is told to', () => {
    const rules = `
  - record: { id: 'statistic:{N}', repeats: true, name: '{N}', value: { column: V, as: number } }
`;
    const { records } = mapped(rules, 'N,V\n1,5\n1,6\n1,5\n');
    expect(records.map(({ id, value, evidence }) => [id, value, evidence])).toEqual([
      ['statistic:1', 5, row('2, 4')],
      ['statistic:1-2', 6, row('3')],
    ]);
  });

  it.each([
    [
      'an unknown category',
      "{ id: 'gap:x', name: '{C}', about: [{ to: { column: C, lookup: country } }] }",
      /Narnia/,
      'C',
    ],
    [
      'a text for a number',
      "{ id: 'statistic:x', name: x, value: { column: C, as: number } }",
      /wants a number, and has "Narnia"/,
      'C',
    ],
    [
      'a date of another form',
      "{ id: 'event:x', name: x, on: { column: C, as: date, format: YYYY-MM-DD } }",
      /wants a date as YYYY-MM-DD/,
      'C',
    ],
    ['an empty id', "{ id: 'gap:{Empty}', name: x }", /without an id/, null],
  ])('refuses a row for %s, with its number, its column and the remedy', (_what, record, message, column) => {
    const { refused, records } = mapped(`  - record: ${record}\n`, 'C,Empty\nNarnia,\n');
    expect(refused).toEqual([{ file: 'table.csv', row: 2, column, message: expect.stringMatching(message) as string }]);
    expect(records).toEqual([]);
  });

  it('refuses rows that say two things of one', () => {
    const { refused } = mapped("  - record: { id: 'gap:{N}', name: '{C}' }\n", 'N,C\n1,a\n1,b\n');
    expect(refused).toMatchObject([{ row: 3, message: expect.stringContaining('row 2') as string }]);
  });
});

describe('a mapping file', () => {
  it.each([
    [
      'a missing column',
      "  - record: { id: 'gap:{Counrty}', name: x }\n",
      /"Counrty", which the table lacks; it has "Country"/,
    ],
    ['a missing lookup', '  - record: { id: gap:x, name: { column: Country, lookup: land } }\n', /lookup "land"/],
    ['an unknown key', '  - recrod: { id: gap:x }\n', /recrod/],
    ['no rows', '  []\n', /rows/],
  ])('is refused for %s', (_what, rules, message) => {
    expect(() => mapped(rules, 'Country\nx\n')).toThrow(message);
    expect(() => mapped(rules, 'Country\nx\n')).toThrow(MappingError);
  });

  it('is refused where it is not there or is no YAML', () => {
    expect(() => readMapping('/no/such.yaml')).toThrow(MappingError);
    expect(() => readMapping(join(folderWith({ 'x.yaml': 'a: [' }), 'x.yaml'))).toThrow(/is not YAML/);
  });
});
