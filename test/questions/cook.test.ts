import { describe, expect, it } from 'vitest';
import {
  CookCaseDocument,
  CookConflictDocument,
  CookGapsAndRemediesDocument,
  CookLawOnCyberspaceDocument,
  CookMissingChildrenDocument,
  CookOperationDocument,
  CookPlannedLegDocument,
  CookSharedNetworkDocument,
} from './generated/documents.js';
import { pages } from './pages.js';
import { shippedServers } from './servers.js';

const { ask } = shippedServers();

const COOK = 'source:thb-asia-europe-cook';

describe('the operation against live streaming', () => {
  it('was of three agencies, and made 29 arrests, 11 of them in the Philippines', async () => {
    const { programme } = await ask(CookOperationDocument, { programme: 'programme:operation-endeavour' });
    if (programme?.__typename !== 'Programme') throw new TypeError('no programme of that id');
    expect(programme.parties.nodes.map(({ id }) => id)).toEqual([
      'agency:aus-federal-police',
      'agency:gbr-nca',
      'agency:usa-ice',
    ]);
    expect(programme.statistics.nodes.map(({ value, partOf }) => [value, partOf.nodes[0]?.value ?? null])).toEqual([
      [29, null],
      [11, 29],
    ]);
    for (const { evidence } of programme.statistics.nodes) expect(pages(evidence)).toContainEqual([COOK, 104]);
  });
});

describe('the sale of babies online in China', () => {
  it('is counted in seven figures, on page 100', async () => {
    const { case: told } = await ask(CookCaseDocument, { case: 'case:chn-babies-online-2014' });
    if (told?.__typename !== 'Case') throw new TypeError('no case of that id');
    const figures = new Map(told.statistics.nodes.map(({ id, value }) => [id, value]));
    expect(figures.get('statistic:chn-babies-rescued-2014')).toBe(382);
    expect(figures.get('statistic:chn-babies-arrests-2014')).toBe(1094);
    expect(figures.size).toBe(7);
    expect(told.recruitment.nodes.map(({ id }) => id)).toEqual(['recruitment:internet', 'recruitment:sale']);
    expect(pages(told.evidence)).toEqual([[COOK, 100]]);
    expect(told.evidence[0]?.quotedSource?.id).toBe('source:cnn-2014-babies');
  });
});

describe('the way to Batam', () => {
  it('was planned and never travelled', async () => {
    const { routes } = await ask(CookPlannedLegDocument, {});
    expect(routes.nodes.map(({ id }) => id)).toEqual(['route:idn-bogor-batam-planned']);
    expect(routes.nodes[0]?.stops.edges.map(({ node, travelled }) => [node.id, travelled])).toEqual([
      ['locality:idn-bogor', null],
      ['locality:idn-batam', false],
    ]);
    expect(pages(routes.nodes[0]?.evidence)).toEqual([
      [COOK, 99],
      [COOK, 100],
    ]);
  });
});

describe('the instruments on computers', () => {
  it('deal with trafficking in the two of the Arab League, and not in that of the Council of Europe', async () => {
    const { linked, cyberOnly } = await ask(CookLawOnCyberspaceDocument, {});
    expect(linked.nodes.map(({ id }) => id)).toEqual([
      'act:arab-league-model-law-2004',
      'treaty:arab-league-it-offences-2010',
    ]);
    for (const { evidence } of linked.nodes) expect(pages(evidence)).toContainEqual([COOK, 98]);
    expect(cyberOnly.nodes.map(({ id }) => id)).toContain('treaty:coe-cybercrime-convention');
  });
});

describe('the network of hotlines', () => {
  it('joins three organisations, two companies and who pays', async () => {
    const { programme } = await ask(CookSharedNetworkDocument, { programme: 'programme:global-hotline-network' });
    if (programme?.__typename !== 'Programme') throw new TypeError('no programme of that id');
    expect(programme.parties.edges.map(({ role, node }) => [node.id, role])).toEqual([
      ['company:google', 'FUNDER'],
      ['company:palantir', 'PARTNER'],
      ['company:salesforce', 'PARTNER'],
      ['ngo:la-strada-international', 'IMPLEMENTER'],
      ['ngo:liberty-asia', 'IMPLEMENTER'],
      ['ngo:polaris-project', 'IMPLEMENTER'],
    ]);
    expect(pages(programme.evidence)).toEqual([[COOK, 101]]);
  });
});

describe('the children missing in Indonesia', () => {
  it('rose from 111 to at least 182 in a year', async () => {
    const { statistics } = await ask(CookMissingChildrenDocument, { asOf: '2010/2011' });
    expect(statistics.nodes.map(({ period, value, precision }) => [period, value, precision])).toEqual([
      ['2010', 111, 'EXACT'],
      ['2011', 182, 'AT_LEAST'],
    ]);
    for (const { evidence } of statistics.nodes) expect(pages(evidence)).toEqual([[COOK, 99]]);
    const one = await ask(CookMissingChildrenDocument, { asOf: '2010' });
    expect(one.statistics.nodes.map(({ value, held }) => [value, held])).toEqual([[111, 'HELD']]);
  });
});

describe('the gaps online', () => {
  it('are answered by a recommendation in one of two', async () => {
    const { gaps } = await ask(CookGapsAndRemediesDocument, {});
    expect(gaps.nodes.map(({ id, closedBy }) => [id, closedBy.nodes.map((closing) => closing.id)])).toEqual([
      ['gap:coe-cybercrime-no-trafficking', []],
      ['gap:offshore-websites-no-subpoena', ['recommendation:work-with-private-companies-asia']],
    ]);
    expect(gaps.nodes.map(({ evidence }) => pages(evidence)[0]?.[1])).toEqual([98, 103]);
  });
});

describe('the kinds of response online', () => {
  it('are four where they are announced, and three where they are treated', async () => {
    const { conflicts } = await ask(CookConflictDocument, { concept: 'concept:chapter-three-areas' });
    expect(conflicts.nodes.map(({ id, kind }) => [id, kind])).toEqual([
      ['conflict:cook-responses-four-or-three', 'CLASSIFICATION'],
    ]);
    expect(conflicts.nodes[0]?.positions.map(({ page }) => page)).toEqual([102, 107]);
  });
});
