import { describe, expect, it } from 'vitest';
import {
  ChenAsOfDocument,
  ChenConflictDocument,
  ChenConvictionsDocument,
  ChenLawAndPracticeDocument,
  ChenModiDocument,
  ChenOriginsDocument,
  ChenStudyDocument,
  ChenTiersDocument,
} from './generated/documents.js';
import { pages } from './pages.js';
import { shippedServers } from './servers.js';

const { ask } = shippedServers();

const CHEN = 'source:thb-asia-europe-chen';
const TAIWAN = 'country:TWN';

function isChen(evidence: Parameters<typeof pages>[0]): boolean {
  return pages(evidence).some(([source]) => source === CHEN);
}

describe('the tiers of Taiwan', () => {
  it('fell to the watch list in 2006 and were the best again from 2010 on', async () => {
    const { assessments } = await ask(ChenTiersDocument, { country: TAIWAN });
    const told = assessments.nodes.filter(({ evidence }) => isChen(evidence));
    expect(told.map(({ period, level }) => [period, level])).toEqual([
      ['2001/2004', 'Tier 1'],
      ['2005', 'Tier 2'],
      ['2006', 'Tier 2 Watch List'],
      ['2007/2009', 'Tier 2'],
      ['2010/2012', 'Tier 1'],
      ['2013', 'Tier 1'],
    ]);
  });
});

describe('the countries from which brokers bring workers to Taiwan', () => {
  it('are eight, on page 64', async () => {
    const { routes } = await ask(ChenOriginsDocument, { destination: TAIWAN });
    const told = routes.nodes.filter(({ evidence }) => isChen(evidence));
    expect(told.flatMap(({ stops }) => stops.nodes.map(({ id }) => id))).toEqual(
      ['BGD', 'CHN', 'IDN', 'IND', 'KHM', 'PHL', 'THA', 'VNM'].map((code) => `country:${code}`),
    );
    for (const { evidence } of told) expect(pages(evidence)).toContainEqual([CHEN, 64]);
  });
});

describe('the ways into exploitation in Taiwan', () => {
  it('are seven, and documents are confiscated in four of them', async () => {
    const { modiOperandi } = await ask(ChenModiDocument, { place: TAIWAN });
    const told = modiOperandi.nodes.filter(({ evidence }) => isChen(evidence));
    expect(told).toHaveLength(7);
    const confiscating = told.filter(({ control }) =>
      control.nodes.some(({ id }) => id === 'control:document-confiscation'),
    );
    expect(confiscating.map(({ id }) => id)).toEqual([
      'modus:twn-fraudulent-marriages',
      'modus:twn-legal-work-permits',
      'modus:twn-tourist-student-visas',
      'modus:twn-ways-of-entry-2006',
    ]);
  });
});

describe('the convictions under the act of Taiwan', () => {
  it('are four figures of two years, on page 70', async () => {
    const { statistics } = await ask(ChenConvictionsDocument, { law: 'law:twn-htpca-2009' });
    expect(statistics.nodes.map(({ period, value, forms }) => [period, value, forms.nodes[0]?.id])).toEqual([
      ['2011', 51, 'form:forced-labour'],
      ['2012', 65, 'form:forced-labour'],
      ['2011', 113, 'form:sexual-exploitation'],
      ['2012', 186, 'form:sexual-exploitation'],
    ]);
    for (const { evidence } of statistics.nodes) expect(pages(evidence)).toEqual([[CHEN, 70]]);
  });
});

describe('the act of Taiwan in practice', () => {
  it('differs from its wording in four places, each a gap', async () => {
    const { law } = await ask(ChenLawAndPracticeDocument, { law: 'law:twn-htpca-2009' });
    if (law?.__typename !== 'NationalLaw') throw new TypeError('no law of that id');
    expect(law.adoptedOn).toBe('2009-01');
    expect(law.provisions.nodes.map(({ id, gaps }) => [id, gaps.nodes.map((gap) => gap.kind)])).toEqual([
      ['provision:twn-htpca-compensation', ['LEGAL']],
      ['provision:twn-htpca-profit', ['LEGAL']],
      ['provision:twn-htpca-victim-heard', ['IMPLEMENTATION']],
      ['provision:twn-htpca-vulnerability', ['LEGAL']],
    ]);
    expect(pages(law.evidence)).toContainEqual([CHEN, 69]);
  });
});

describe('what Taiwan had in 2007', () => {
  it('was a plan and no act', async () => {
    const { nationalLaws, programmes } = await ask(ChenAsOfDocument, { country: TAIWAN, asOf: '2007-06' });
    expect(nationalLaws.nodes).toEqual([]);
    const ids = programmes.nodes.map(({ id }) => id);
    expect(ids).toContain('programme:twn-nap-2006');
    expect(ids).not.toContain('programme:twn-victim-identification');
    const later = await ask(ChenAsOfDocument, { country: TAIWAN, asOf: '2012' });
    expect(later.nationalLaws.nodes.map(({ id, held }) => [id, held])).toEqual([
      ['law:twn-htpca-2009', 'HELD'],
      ['law:twn-immigration-act-2008', 'HELD'],
    ]);
  });
});

describe('the tier of Taiwan before 2005', () => {
  it('is 1 to the chapter and 2 to the article', async () => {
    const { conflicts } = await ask(ChenConflictDocument, {});
    const conflict = conflicts.nodes.find(({ id }) => id === 'conflict:twn-tier-early-2000s');
    expect(conflict?.positions.map(({ source, page, lines }) => [source.id, page ?? null, lines])).toEqual([
      [CHEN, 66, '2396-2398'],
      ['source:iias-east-asia', null, '225-230'],
    ]);
  });
});

describe('the one study of the act', () => {
  it('asked thirty victims, 24 of forced labour and 6 of sexual exploitation', async () => {
    const { source } = await ask(ChenStudyDocument, { source: 'source:wang-et-al-2012' });
    if (source?.__typename !== 'Source') throw new TypeError('no source of that id');
    expect(source.statistics.nodes.map(({ value, parts }) => [value, parts.nodes.map((part) => part.value)])).toEqual([
      [30, [24, 6]],
    ]);
    expect(pages(source.statistics.nodes[0]?.evidence)).toEqual([[CHEN, 69]]);
  });
});
