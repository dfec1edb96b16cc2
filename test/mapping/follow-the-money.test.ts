import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readDataset } from '../../src/dataset/index.js';
import { applyMapping, readMapping, readTables } from '../../src/mapping/index.js';
import { loadOntology } from '../../src/ontology/index.js';
import { readConfiguration } from '../../src/app/index.js';
import { folderWith, removeFolders, tinyDataset } from '../app/tiny-dataset.js';

afterAll(removeFolders);

const ontology = loadOntology(readConfiguration().schema);
const MAPPING = 'mappings/follow-the-money.yaml';

function entity(id: string, schema: string, properties: Readonly<Record<string, readonly string[]>>): string {
  return JSON.stringify({ id, schema, properties });
}

/** What the shipped mapping makes of entities. */
function imported(lines: readonly string[], name?: string) {
  const folder = folderWith({ 'some.ftm.json': `${lines.join('\n')}\n` });
  const mapping = readMapping(MAPPING, name);
  const tables = readTables(mapping, join(folder, 'some.ftm.json'));
  const there = readDataset(tinyDataset(), ontology);
  const { dataset, counts } = applyMapping({ mapping, file: 'follow-the-money.yaml' }, tables, ontology, there);
  return { records: dataset.records.slice(1), source: dataset.records[0], ...counts };
}

const line = (number: number, more: object = {}) => ({
  source: 'source:ftm-follow-the-money',
  lines: String(number),
  origin: 'MAPPING',
  ...more,
});

describe('FollowTheMoney entities', () => {
  it('become things with their names, countries and where they were published', () => {
    const properties = {
      name: ['Silver Sea Trading'],
      alias: ['SST', 'Silver Sea'],
      jurisdiction: ['th'],
      sourceUrl: ['https://example.org/1'],
    };
    const evidence = [line(1, { note: 'Published at https://example.org/1' })];
    const { records } = imported([entity('a1', 'Company', properties)]);
    // The codes of the tiny dataset are not there, so that only the name says which country it is.
    expect(records).toEqual([
      { id: 'company:ftm-a1', name: 'Silver Sea Trading', aliases: ['SST', 'Silver Sea'], evidence },
    ]);
  });

  it('add to what is there under their name, and are connected with it', () => {
    const { records, matchedBy } = imported([
      entity('m', 'Membership', { member: ['a'], organization: ['b'], startDate: ['2010'] }),
      entity('a', 'Organization', { name: ['Harbour Watch'] }),
      entity('b', 'Organization', { name: ['Port Union'] }),
      entity('s', 'Document', { title: ['A report'], author: ['A. Author'] }),
      entity('d', 'Documentation', { document: ['s'], entity: ['a'], role: ['page 12'] }),
    ]);
    expect(matchedBy).toEqual({ name: 1 });
    expect(records).toEqual([
      { id: 'ngo:ftm-a', name: 'Harbour Watch', evidence: [line(2)] },
      { id: 'ngo:ftm-b', name: 'Port Union', evidence: [line(3)] },
      { add: 'source:report', authors: ['A. Author'], evidence: [line(4)] },
      {
        add: 'ngo:ftm-a',
        memberOf: [{ to: 'ngo:ftm-b', status: 'MEMBER', since: '2010', evidence: [line(1)] }],
        evidence: [line(1), { source: 'source:report', page: null, note: 'page 12', origin: 'MAPPING' }],
      },
    ]);
  });

  it('leave people out, with what leads to them, and say so', () => {
    const { records, leftOut, passedOver } = imported([
      entity('p', 'Person', { name: ['Somebody'] }),
      entity('c', 'Company', { name: ['Silver Sea Trading'] }),
      entity('d', 'Directorship', { director: ['p'], organization: ['c'] }),
      entity('m', 'Membership', { member: ['p'], organization: ['c'] }),
    ]);
    expect(records.map(({ id }) => id)).toEqual(['company:ftm-c']);
    expect(leftOut.map(({ row, message }) => [row, message])).toEqual([
      [1, 'people are not kept, nor what is about single people'],
      [3, 'the mapping has no place for entities of this schema'],
    ]);
    expect(passedOver).toBe(1);
  });

  it('make a criminal group of an organisation with a topic of crime, as alleged', () => {
    const topics = ['role.pep', 'crime.traffick.human'];
    const { records } = imported([entity('g', 'Organization', { name: ['Harbour ring'], topics })]);
    expect(records).toEqual([
      { id: 'group:ftm-g', name: 'Harbour ring', evidence: [line(1, { confidence: 'ALLEGED' })] },
    ]);
  });

  it('cite a source of their own where they are kept under a name of their own', () => {
    const { source, records } = imported([entity('a', 'Organization', { name: ['Harbour Watch'] })], 'ports');
    expect(source).toMatchObject({ id: 'source:ftm-ports', name: 'FollowTheMoney entities (ports)' });
    expect(records[0]).toMatchObject({ evidence: [{ source: 'source:ftm-ports', lines: '1' }] });
  });

  it.each([
    ['a line that is not JSON', ['{"id": '], /some\.ftm\.json:1: is not JSON/],
    ['a line that is no entity', ['[]'], /some\.ftm\.json:1: wants a FollowTheMoney entity/],
    ['an entity that comes twice', [entity('a', 'Company', {}), entity('a', 'Company', {})], /:2: has the entity "a"/],
    ['a file without entities', [''], /has no entities/],
  ])('are refused where there is %s', (_, lines, message) => {
    expect(() => imported(lines)).toThrow(message);
  });
});

describe('a lookup in a classification', () => {
  const SOURCE = 'source: source:report';
  const dataset = folderWith({
    'dataset.yaml': 'name: terms\ntitle: Terms\nversion: 1.0.0\n',
    'records.yaml': `${SOURCE}
records:
  - { id: source:report, name: A report, kind: REPORT, title: A report, authors: [], evidence: p1 }
  - { id: form:begging, name: Begging, evidence: p1 }
  - { id: form:labour, name: Labour, evidence: p1 }
  - { id: classification:theirs, name: Theirs, evidence: p1 }
  - { id: term:beg, name: Peddling (Theirs), classification: classification:theirs, forms: [{ to: form:begging, match: EXACT }], evidence: p1 }
  - id: term:farm
    name: Farm work
    code: F1
    classification: classification:theirs
    forms: [{ to: form:labour, match: NARROWER, lost: that it is on a farm }]
    evidence: p1
  - { id: term:any, name: Anything, classification: classification:theirs, forms: [{ to: form:labour, match: BROADER }], evidence: p1 }
`,
  });
  const mapping = `mapping: small
title: Small
version: '1'
table: { format: csv }
source: source:report
lookups:
  form: { find: ExploitationForm, classification: classification:theirs, otherwise: leave-out }
rows:
  - record:
      id: statistic:{Row}
      name: Victims {Row}
      value: 1
      unit: persons
      reporting: REPORTED
      forms: [{ to: { column: Form, lookup: form } }]
`;

  it('takes a term for what means the same or is broader, and says what is lost', () => {
    const folder = folderWith({
      'small.yaml': mapping,
      'table.csv': 'Row,Form\na,peddling\nb,F1\nc,Farm Work\nd,Anything\ne,Else\n',
    });
    const read = readMapping(join(folder, 'small.yaml'));
    const tables = readTables(read, join(folder, 'table.csv'));
    const made = applyMapping({ mapping: read, file: 'small.yaml' }, tables, ontology, readDataset(dataset, ontology));
    const forms = made.dataset.records.map(({ forms: stated }) => (stated as { to: string }[] | undefined)?.[0]?.to);
    expect(forms).toEqual(['form:begging', 'form:labour', 'form:labour', undefined, undefined]);
    expect(made.counts.matchedBy).toEqual({ term: 3 });
    expect(made.counts.lost).toEqual([
      { lookup: 'form', text: 'F1', rows: 1, id: 'form:labour', lost: 'that it is on a farm' },
      { lookup: 'form', text: 'Farm Work', rows: 1, id: 'form:labour', lost: 'that it is on a farm' },
    ]);
    expect(made.counts.leftOut.map(({ row }) => row)).toEqual([5, 6]);
  });
});
