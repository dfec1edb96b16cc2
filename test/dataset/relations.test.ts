import { describe, expect, it } from 'vitest';
import type { RelationRecord } from '../../src/store/index.js';
import { inWorld, problemsIn, read, records, type Files } from './folder.js';
import { refuses } from './refusals.js';

const treaty = (rest: string): string => `  - { id: treaty:two, name: Two, evidence: p10, ${rest} }`;
const agency = (rest: string): string => `  - { id: agency:court, name: Court, kind: COURT, evidence: p10, ${rest} }`;

function relationsIn(files: Files): readonly RelationRecord[] {
  return read(files).relations;
}

function pagesOf(relation: RelationRecord | undefined): unknown[] {
  const evidence = relation?.fields['evidence'];
  return Array.isArray(evidence) ? evidence.map((citation: { page?: number }) => citation.page) : [];
}

describe('relations that are refused', () => {
  refuses([
    {
      what: 'a relation to an unknown id, with the nearest',
      yaml: treaty('parties: [{ to: country:MMA, role: PARTY }]'),
      code: 'UNKNOWN_ID',
      record: 'treaty:two',
      says: 'did you mean `country:MMR`?',
    },
    {
      what: 'a relation to a thing of another type, with those accepted',
      yaml: treaty('parties: [{ to: sector:fishing, role: PARTY }]'),
      code: 'WRONG_TYPE',
      says: '`sector:fishing` is a Sector; "parties" accepts Company, Country, GovernmentAgency',
    },
    {
      what: 'a relation to a name',
      yaml: agency('ofCountry: Thailand'),
      code: 'MALFORMED_ID',
    },
    {
      what: 'a relation to nothing',
      yaml: treaty('parties: [{ role: PARTY }]'),
      code: 'MISSING_FIELD',
      says: 'leads nowhere',
    },
    {
      what: 'a relation without a required property',
      yaml: treaty('parties: [country:MMR]'),
      code: 'MISSING_FIELD',
      says: '"parties" (Participation) needs "role": one of PARTY',
    },
    {
      what: 'an unknown property, with the nearest',
      yaml: treaty('parties: [{ to: country:MMR, role: PARTY, singedOn: "2004" }]'),
      code: 'UNKNOWN_FIELD',
      says: 'did you mean `signedOn`?',
    },
    {
      what: 'the rest of a sentence for a property',
      yaml: treaty('parties: [{ to: country:MMR, role: PARTY, note: "Late", and slowly: }]'),
      code: 'UNKNOWN_FIELD',
      says: 'a text with a comma needs quotes',
    },
    {
      what: 'a bad date of a relation, on its line',
      yaml: treaty('\n      parties: [\n        { to: country:MMR, role: PARTY, signedOn: 2004 }]'),
      code: 'BAD_DATE',
      line: 5,
    },
    {
      what: 'empty evidence of a relation',
      yaml: agency('memberOf: [{ to: country:THA, status: MEMBER, evidence: [] }]'),
      code: 'MISSING_EVIDENCE',
    },
    {
      what: 'one id where a list is wanted',
      yaml: treaty('parties: country:MMR'),
      code: 'WRONG_KIND',
      says: 'write a list',
    },
    {
      what: 'a list where one id is wanted',
      yaml: agency('ofCountry: [country:THA]'),
      code: 'WRONG_KIND',
      says: 'no list',
    },
    {
      what: 'a second relation of a field that leads to one thing',
      yaml: `${agency('ofCountry: country:THA')}\n  - { add: agency:court, evidence: p10, ofCountry: country:MMR }`,
      code: 'SECOND_OF_ONE',
      line: 4,
      record: 'agency:court',
      says: 'first at case.yaml:3',
    },
    {
      what: 'the same relation stated again with the same evidence',
      yaml: treaty('parties: [{ to: country:MMR, role: PARTY }, { to: country:MMR, role: PARTY }]'),
      code: 'RELATION_TWICE',
      says: 'first at case.yaml:3',
    },
    {
      what: 'the same relation stated from both ends where it has no direction',
      yaml:
        '  - { add: country:MMR, evidence: p10, borders: [country:THA] }\n' +
        '  - { add: country:THA, evidence: p10, borders: [country:MMR] }',
      code: 'RELATION_TWICE',
      line: 4,
      record: 'country:THA',
    },
  ]);

  it('do not let a second definition state its relations again', () => {
    const again = `${agency('ofCountry: country:THA')}\n${agency('ofCountry: country:THA')}`;
    expect(problemsIn(inWorld(records(again))).map(({ code }) => code)).toEqual(['DUPLICATE_ID']);
  });
});

describe('relations', () => {
  it('are kept value by value, from the owner outward', () => {
    const [relation] = relationsIn(
      records(agency('ofCountry: { to: country:THA, period: "2004/..", note: Since then. }')),
    );
    expect(relation).toEqual({
      id: 'OF_COUNTRY|agency:court|country:THA',
      type: 'OF_COUNTRY',
      edge: 'Link',
      from: 'agency:court',
      to: 'country:THA',
      fields: {
        period: '2004/..',
        note: 'Since then.',
        evidence: [{ source: 'source:book', page: 10, confidence: 'STATED', polarity: 'AFFIRMS', origin: 'READING' }],
        sourceCount: 1,
      },
      dates: { period: { first: 12418, last: 9_999_999 } },
      validity: { from: { first: 12418, last: 12418 }, until: { first: 9_999_999, last: 9_999_999 } },
    });
  });

  it('lead to the owner where the field says so', () => {
    const [relation] = relationsIn(records(treaty('parties: [{ to: country:MMR, role: PARTY, signedOn: "2004" }]')));
    expect(relation).toMatchObject({
      id: 'PARTY_TO|country:MMR|treaty:two',
      edge: 'Participation',
      from: 'country:MMR',
      to: 'treaty:two',
      fields: { role: 'PARTY', signedOn: '2004' },
      dates: { signedOn: { first: 12418, last: 12783 } },
    });
  });

  it('without direction lead away from who states them', () => {
    const [relation] = relationsIn(
      records('  - { add: country:THA, evidence: p10, borders: [{ to: country:MMR, lengthKm: 2416 }] }'),
    );
    expect(relation).toMatchObject({ id: 'BORDERS|country:THA|country:MMR', fields: { lengthKm: 2416 } });
  });

  it('carry the evidence of the record that they stand in, unless they have their own', () => {
    const relations = relationsIn(
      records(
        '  - { id: treaty:two, name: Two, evidence: p11, parties: [{ to: country:MMR, role: PARTY }, { to: country:THA, role: PARTY, evidence: p12 }] }\n' +
          '  - { add: treaty:two, evidence: p13, parties: [{ to: agency:police, role: PARTY }] }',
      ),
    );
    expect(relations.map((relation) => [relation.from, pagesOf(relation)])).toEqual([
      ['agency:police', [13]],
      ['country:MMR', [11]],
      ['country:THA', [12]],
    ]);
  });

  it('run side by side where their properties differ, numbered in the order of files and places', () => {
    const relations = relationsIn({
      'b.yaml': 'source: source:book\nrecords:\n' + treaty('parties: [{ to: country:MMR, role: PARTY }]'),
      'c.yaml':
        'source: source:book\nrecords:\n  - { add: treaty:two, evidence: p10, parties: [{ to: country:MMR, role: SIGNATORY }] }',
    });
    expect(relations.map(({ id, fields }) => [id, fields['role']])).toEqual([
      ['PARTY_TO|country:MMR|treaty:two', 'PARTY'],
      ['PARTY_TO|country:MMR|treaty:two|2', 'SIGNATORY'],
    ]);
  });

  it('are one where they are stated again with other evidence, which is added', () => {
    const relations = relationsIn(
      records(
        `${treaty('parties: [{ to: country:MMR, role: PARTY }]')}\n` +
          '  - { add: treaty:two, evidence: p12, parties: [{ to: country:MMR, role: PARTY }] }',
      ),
    );
    expect(relations.map(({ id }) => id)).toEqual(['PARTY_TO|country:MMR|treaty:two']);
    expect(pagesOf(relations[0])).toEqual([10, 12]);
  });
});
