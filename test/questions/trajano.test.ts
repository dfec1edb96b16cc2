import { describe, expect, it } from 'vitest';
import {
  TrajanoConflictDocument,
  TrajanoFoundDocument,
  TrajanoGapsWithoutRemedyDocument,
  TrajanoLawsOfDocument,
  TrajanoOfficialsDocument,
  TrajanoProfitsDocument,
  TrajanoRisksDocument,
  TrajanoRoutesToDocument,
  TrajanoSmuggledToThailandDocument,
} from './generated/documents.js';
import { shippedServers } from './servers.js';

const { ask } = shippedServers();

const TRAJANO = 'source:trajano-mind-the-gaps';

interface Cited {
  readonly lines?: string | null;
  readonly source: { readonly id: string };
}

/** The lines of the insight, which has no pages, on which something stands. */
function lines(evidence: readonly Cited[]): (string | null)[] {
  return evidence.filter(({ source }) => source.id === TRAJANO).map((citation) => citation.lines ?? null);
}

describe('the profits from trafficking by region', () => {
  it('are the six cells of a table, the greatest first, and come to a little less than the total printed', async () => {
    const { statistics } = await ask(TrajanoProfitsDocument, { indicator: 'indicator:trafficking-profits' });
    const rows = statistics.nodes.map(({ value, places }) => [value, places.nodes[0]?.id]);
    expect(rows).toEqual([
      [51.8, 'region:asia-and-the-pacific'],
      [46.9, 'region:european-union'],
      [18, 'region:central-south-eastern-europe-cis'],
      [13.1, 'region:africa'],
      [12, 'region:latin-america-and-the-caribbean'],
      [8, 'region:middle-east'],
    ]);
    const sum = statistics.nodes.reduce((total, { value }) => total + (value ?? 0), 0);
    expect(sum).toBeCloseTo(149.8);
    expect(statistics.nodes.map(({ partOf }) => partOf.nodes[0]?.value)).toEqual([150, 150, 150, 150, 150, 150]);
    for (const [row, { evidence }] of statistics.nodes.entries()) {
      expect(lines(evidence).join().split(/, ?/)).toContain(String(35 + row));
    }
    for (const { evidence } of statistics.nodes) {
      expect(evidence[0]?.quotedSource?.id).toBe('source:ilo-2014-profits-and-poverty');
    }
  });
});

describe('the routes that end in Malaysia and in Taiwan', () => {
  it('begin in three countries, and in two and the region, by the report of the United Nations', async () => {
    const destinations = ['country:MYS', 'country:TWN'];
    const { countries } = await ask(TrajanoRoutesToDocument, { destinations, source: TRAJANO });
    const origins = countries.nodes.map(({ id, routes }) => {
      const told = routes.edges.filter(({ node }) => lines(node.evidence).length > 0);
      for (const { node } of told) expect(lines(node.evidence)).toEqual(['70']);
      return [id, told.flatMap(({ node }) => node.stops.nodes.map((stop) => stop.id)).sort()];
    });
    expect(origins).toEqual([
      ['country:MYS', ['country:IDN', 'country:PHL', 'country:VNM']],
      ['country:TWN', ['country:IDN', 'country:PHL', 'region:south-eastern-asia']],
    ]);
  });
});

describe('the officials of Thailand who took part in trafficking', () => {
  it('are counted by year and stage, and those of the mass trial within its 62', async () => {
    const { statistics } = await ask(TrajanoOfficialsDocument, { country: 'country:THA' });
    const told = statistics.nodes.filter(({ evidence }) => lines(evidence).includes('245'));
    expect(told.map(({ period, stage, value }) => [period, stage, value])).toEqual([
      ['2016', 'INVESTIGATED', 10],
      ['2017', 'INVESTIGATED', 26],
      ['2017', 'PROSECUTED', 7],
      ['2017', 'CONVICTED', 12],
      ['2017', 'CONVICTED', 11],
    ]);
    expect(told.at(-1)?.partOf.nodes).toEqual([{ id: 'statistic:tha-trial-2017-convicted', value: 62 }]);
  });
});

describe('the gaps of East Asia', () => {
  it('are ten and more, and four of them nothing in the graph would close', async () => {
    const { all, open } = await ask(TrajanoGapsWithoutRemedyDocument, { source: TRAJANO });
    expect(all.totalCount).toBeGreaterThan(10);
    const told = open.nodes.map(({ id, kind }) => [id, kind]);
    expect(told).toEqual(
      expect.arrayContaining([
        ['gap:east-asia-agencies-uncoordinated', 'COOPERATION'],
        ['gap:east-asia-norms-and-practice-apart', 'IMPLEMENTATION'],
        ['gap:east-asia-weak-enforcement', 'ENFORCEMENT'],
        ['gap:reintegration-not-sustained', 'PROTECTION'],
      ]),
    );
    for (const { evidence } of open.nodes) expect(lines(evidence).length).toBeGreaterThan(0);
  });
});

describe('the laws of three states against trafficking', () => {
  it('are told with their amendments and with what is missing in them', async () => {
    const { nationalLaws } = await ask(TrajanoLawsOfDocument, {
      countries: ['country:MYS', 'country:JPN', 'country:CHN'],
    });
    const told = nationalLaws.nodes.filter(({ evidence }) => lines(evidence).length > 0);
    const malaysia = told.find(({ id }) => id === 'law:mys-anti-trafficking');
    expect(malaysia?.amendedBy.edges.map(({ node }) => node.adoptedOn)).toEqual(['2010', '2015']);
    expect(new Set(lines(malaysia?.evidence ?? []))).toEqual(new Set(['201']));
    const legal = told.filter(({ gaps }) => gaps.nodes.some(({ kind }) => kind === 'LEGAL'));
    expect(legal.map(({ id }) => id)).toEqual(['law:chn-criminal-code', 'law:jpn-criminal-and-immigration-statutes']);
  });
});

describe("the share of East Asia in the world's victims", () => {
  it('is two thirds or five eighths, and both statements stay', async () => {
    const { conflicts } = await ask(TrajanoConflictDocument, {});
    expect(conflicts.nodes.map(({ id, kind }) => [id, kind])).toEqual([
      ['conflict:east-asia-share-of-victims', 'FIGURE'],
    ]);
    expect(conflicts.nodes[0]?.positions.map((position) => position.lines)).toEqual(['18, 45', '30, 45']);
  });
});

describe('those smuggled into Thailand in a year', () => {
  it('come from three countries, and 4 to 23 per cent of them all may be victims', async () => {
    const { statistics } = await ask(TrajanoSmuggledToThailandDocument, { asOf: '2017' });
    const told = statistics.nodes.filter(({ evidence, value }) => value !== null && lines(evidence).includes('175'));
    expect(told.map(({ value, origins, held }) => [value, origins.nodes[0]?.id, held])).toEqual([
      [451000, 'country:MMR', 'UNDATED'],
      [55000, 'country:KHM', 'UNDATED'],
      [44000, 'country:LAO', 'UNDATED'],
    ]);
    for (const { parts } of told) expect(parts.nodes).toEqual([{ minimum: 4, maximum: 23, unit: 'percent' }]);
  });
});

describe('those sent back from Thailand', () => {
  it('are at risk where nothing awaits them, and no recommendation answers that', async () => {
    const { victimGroup } = await ask(TrajanoRisksDocument, { group: 'victims:returned-migrants-from-thailand' });
    if (victimGroup?.__typename !== 'VictimGroup') throw new TypeError('no group of that id');
    const [risk] = victimGroup.riskFactors.edges;
    expect(risk?.node.id).toBe('risk:no-reintegration');
    expect(lines(risk?.evidence ?? [])).toContain('311');
    expect(victimGroup.gaps.nodes).toEqual([{ id: 'gap:reintegration-not-sustained', closedBy: { nodes: [] } }]);
  });
});

describe('the convention of ASEAN', () => {
  it('is found by its acronym', async () => {
    const { search } = await ask(TrajanoFoundDocument, { text: 'ACTIP' });
    expect(search.nodes[0]?.id).toBe('treaty:asean-convention-trafficking');
    expect(search.facets).toContainEqual({ type: 'Treaty', count: 1 });
  });
});
