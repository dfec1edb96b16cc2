import { describe, expect, it } from 'vitest';
import {
  IiasAdHocGroupDocument,
  IiasEastAsiaDocument,
  IiasPandemicDocument,
  IiasRatifiedDocument,
  IiasRemediesDocument,
  IiasRouteWithoutInstrumentDocument,
  IiasSaltFarmDocument,
  IiasTiersDocument,
} from './generated/documents.js';
import { shippedServers } from './servers.js';

const { ask } = shippedServers();

const IIAS = 'source:iias-east-asia';

interface Cited {
  readonly lines?: string | null;
  readonly source: { readonly id: string };
}

/** The lines of the article, which has no pages, on which something stands. */
function lines(evidence: readonly Cited[] | undefined): (string | null)[] {
  return (evidence ?? []).filter(({ source }) => source.id === IIAS).map((citation) => citation.lines ?? null);
}

describe('the road from North Korea to China', () => {
  it('leads to forced marriage, and the one agreement of the two is about sending people back', async () => {
    const { routes, instruments } = await ask(IiasRouteWithoutInstrumentDocument, {
      origin: 'country:PRK',
      destination: 'country:CHN',
    });
    const route = routes.nodes.find(({ id }) => id === 'route:prk-chn-forced-marriage');
    expect(route?.victims.nodes.map(({ id }) => id)).toEqual([
      'victims:chn-foreign-wives',
      'victims:prk-refugees-in-china',
    ]);
    expect(lines(route?.evidence)).toEqual(['91-97', '331-337']);
    const agreement = instruments.nodes.find(({ id }) => id === 'agreement:chn-prk-return');
    expect(agreement?.subject.nodes.map(({ id }) => id)).toContain('subject:asylum');
    expect(instruments.nodes.flatMap(({ subject }) => subject.nodes.map(({ id }) => id))).not.toContain(
      'subject:victim-protection',
    );
  });
});

describe('the tiers of Japan', () => {
  it('fell in 2004 and rose in 2018, each with its reason', async () => {
    const { assessments } = await ask(IiasTiersDocument, { country: 'country:JPN' });
    const told = assessments.nodes.filter(({ evidence }) => lines(evidence).length > 0);
    expect(told.map(({ period, level }) => [period, level])).toEqual([
      ['2001~', 'Tier 2'],
      ['2004', 'Tier 2 Watch List'],
      ['2018', 'Tier 1'],
    ]);
    expect(told[2]?.reason).toContain('2017');
    expect(lines(told[1]?.evidence)).toEqual(['203-208']);
  });
});

describe('the Palermo Protocol in Japan', () => {
  it('was ratified in 2017, and is not there as of 2010', async () => {
    const { before, now } = await ask(IiasRatifiedDocument, { country: 'country:JPN', asOf: '2010' });
    const told = now.nodes[0]?.parties.edges.filter(({ evidence }) => lines(evidence).length > 0) ?? [];
    expect(told.map(({ role, ratifiedOn, evidence }) => [role, ratifiedOn, lines(evidence)])).toEqual([
      ['PARTY', '2017', ['212-217']],
    ]);
    const all = now.nodes[0]?.parties.edges.length ?? 0;
    expect(before.nodes[0]?.parties.totalCount).toBeLessThan(all);
  });
});

describe('the ad hoc group of the Bali Process', () => {
  it('has three members that are named and three organisations behind it', async () => {
    const { agreements } = await ask(IiasAdHocGroupDocument, {});
    const group = agreements.nodes.find(({ id }) => id === 'agreement:bali-process-ad-hoc-group');
    expect(group?.signedOn).toBe('2014');
    expect(group?.parties.edges.map(({ role, node }) => [node.id, role])).toEqual([
      ['country:PHL', 'PARTY'],
      ['country:THA', 'PARTY'],
      ['country:VNM', 'PARTY'],
      ['igo:iom', 'PARTNER'],
      ['igo:unhcr', 'PARTNER'],
      ['igo:unodc', 'PARTNER'],
    ]);
    expect(lines(group?.evidence)).toEqual(['250-259']);
  });
});

describe('East Asia', () => {
  it('is one thing to the article and another to the insight', async () => {
    const { conflicts, onlyTrajano, both } = await ask(IiasEastAsiaDocument, {});
    const conflict = conflicts.nodes.find(({ id }) => id === 'conflict:two-east-asias');
    expect(conflict?.positions.map(({ source, lines: at }) => [source.id, at])).toEqual([
      [IIAS, '79-81'],
      ['source:trajano-mind-the-gaps', '66-70'],
    ]);
    expect(onlyTrajano.totalCount).toBe(8);
    expect(both.nodes.map(({ id }) => id)).toEqual(['country:CHN', 'country:JPN', 'country:TWN']);
  });
});

describe('the salt farms of Sinui Island', () => {
  it('came before a court in 2018, and show a gap in oversight', async () => {
    const { case: told } = await ask(IiasSaltFarmDocument, { case: 'case:kor-sinui-salt-farm' });
    if (told?.__typename !== 'Case') throw new TypeError('no case of that id');
    expect(told.sectors.nodes).toEqual([{ id: 'sector:salt-farming' }]);
    expect(told.decisions.nodes.map(({ decidedOn, court }) => [decidedOn, court?.node.id])).toEqual([
      ['2018', 'agency:kor-seoul-high-court'],
    ]);
    expect(told.gaps.nodes).toEqual([{ id: 'gap:kor-local-authorities-sinui' }]);
    expect(lines(told.evidence)).toEqual(['393-421']);
  });
});

describe('what the pandemic left open', () => {
  it('are four gaps, in protection, enforcement and policy', async () => {
    const { gaps } = await ask(IiasPandemicDocument, { risk: 'risk:covid-19' });
    expect(gaps.nodes.map(({ id, kind }) => [id, kind])).toEqual([
      ['gap:covid-detection', 'ENFORCEMENT'],
      ['gap:covid-groups-not-addressed', 'POLICY'],
      ['gap:covid-health-care', 'PROTECTION'],
      ['gap:covid-help-across-borders', 'PROTECTION'],
    ]);
    for (const { evidence } of gaps.nodes) expect(lines(evidence).length).toBeGreaterThan(0);
  });
});

describe('the North Koreans without a status', () => {
  it('would be helped by reliable asylum', async () => {
    const { recommendations, source } = await ask(IiasRemediesDocument, { source: IIAS });
    expect(recommendations.nodes.map(({ id }) => id)).toEqual(['recommendation:transparent-immigration']);
    expect(lines(recommendations.nodes[0]?.evidence)).toEqual(['438-446']);
    expect(recommendations.nodes[0]?.closes.nodes.map(({ id }) => id)).toContain('gap:hkg-asylum-limbo');
    if (source?.__typename !== 'Source') throw new TypeError('no source of that id');
    expect(source.authors).toEqual([]);
    expect(source.coverage).toContain('Hong Kong');
  });
});
