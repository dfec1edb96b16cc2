import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/export/index.js';
import { JSON_LD } from '../../src/export/json-ld/json-ld.js';
import { contextOf } from '../../src/export/json-ld/context.js';
import { cite, entity, ontology, relation } from '../support/records.js';
import { smallOntology } from '../support/small-ontology.js';
import { HARD, textOf } from './format-files.js';

const source = entity('source:a', { name: 'A', kind: 'REPORT', title: 'A', authors: ['Z', 'Y'], publishedOn: '2012~' });
const country = entity('country:MMR', { name: 'Myanmar', latitude: 22, evidence: [cite('source:a', 82)] });
const treaty = entity('treaty:t', {
  name: HARD,
  evidence: [cite('source:a', 3, { lines: '1-2', quotedSource: 'source:a', knownFrom: 15000 })],
});
const party = relation('PARTY_TO|country:MMR|treaty:t', ['country:MMR', 'PARTY_TO', 'treaty:t'], 'Participation', {
  role: 'PARTY',
  signedOn: '2004',
  evidence: [cite('source:a', 80, { polarity: 'DENIES' })],
});

const rest = { confidence: 'STATED', polarity: 'AFFIRMS', origin: 'READING' };

interface Graph {
  readonly '@context': unknown;
  readonly '@graph': unknown[];
}

async function graphOf(...graph: Parameters<typeof textOf>): Promise<Graph> {
  return JSON.parse(await textOf(...graph)) as Graph;
}

describe('JSON-LD', () => {
  it('is a format', () => expect(FORMATS.get('jsonld')).toBe(JSON_LD));

  it('tells things, relations between them, and a statement with citations for each', async () => {
    const told = await graphOf(JSON_LD, [source, country, treaty], [party]);
    expect(told['@context']).toEqual(contextOf(ontology));
    expect(told['@graph']).toEqual([
      {
        '@id': 'thing:country:MMR',
        '@type': ['Country', 'schema:Country'],
        name: 'Myanmar',
        latitude: 22,
        evidence: [{ '@type': 'Citation', source: 'thing:source:a', page: 82, ...rest }],
        'prov:hadPrimarySource': ['thing:source:a'],
      },
      {
        '@id': 'thing:source:a',
        '@type': ['Source', 'schema:CreativeWork'],
        name: 'A',
        kind: 'REPORT',
        title: 'A',
        authors: ['Z', 'Y'],
        publishedOn: '2012~',
      },
      {
        '@id': 'thing:treaty:t',
        '@type': ['Treaty', 'schema:Legislation'],
        name: HARD,
        evidence: [
          {
            '@type': 'Citation',
            source: 'thing:source:a',
            page: 3,
            lines: '1-2',
            quotedSource: 'thing:source:a',
            ...rest,
          },
        ],
        'prov:hadPrimarySource': ['thing:source:a'],
        '@reverse': { PARTY_TO: ['thing:country:MMR'] },
      },
      {
        '@id': 'thing:PARTY_TO%7Ccountry:MMR%7Ctreaty:t',
        '@type': ['rdf:Statement', 'Relation', 'Participation'],
        'rdf:subject': 'thing:country:MMR',
        'rdf:predicate': 'PARTY_TO',
        'rdf:object': 'thing:treaty:t',
        role: 'PARTY',
        signedOn: '2004',
        evidence: [{ '@type': 'Citation', source: 'thing:source:a', page: 80, ...rest, polarity: 'DENIES' }],
        'prov:hadPrimarySource': ['thing:source:a'],
      },
    ]);
  });

  it('says a relation once between two things that it joins twice, and states both', async () => {
    const again = { ...party, id: 'PARTY_TO|country:MMR|treaty:t|2' };
    const [, told, ...statements] = (await graphOf(JSON_LD, [country, treaty], [party, again]))['@graph'];
    expect(told).toMatchObject({ '@reverse': { PARTY_TO: ['thing:country:MMR'] } });
    expect(statements).toHaveLength(2);
  });

  it('is valid without anything', async () => {
    expect((await graphOf(JSON_LD, []))['@graph']).toEqual([]);
  });
});

describe('the context', () => {
  it('has dates in EDTF, ordered lists, relations as links, and citations in the words of PROV', () => {
    expect(contextOf(smallOntology)).toMatchObject({
      aliases: { '@id': 'schema:alternateName' },
      beganOn: { '@id': 'tip:beganOn', '@type': 'edtf:EDTF' },
      numbers: { '@id': 'tip:numbers', '@container': '@list' },
      weight: { '@id': 'tip:weight', '@type': 'xsd:double' },
      LIES_IN: { '@type': '@id' },
      Citation: 'prov:PrimarySource',
      evidence: { '@id': 'prov:qualifiedPrimarySource', '@context': { source: { '@id': 'prov:entity' } } },
    });
    expect(contextOf(smallOntology)).not.toHaveProperty('page');
    expect(contextOf(ontology)).toMatchObject({
      authors: { '@id': 'schema:author', '@container': '@list' },
      publishedOn: { '@id': 'schema:datePublished', '@type': 'edtf:EDTF' },
      quotedSource: { '@id': 'tip:quotedSource', '@type': '@id' },
    });
  });
});
