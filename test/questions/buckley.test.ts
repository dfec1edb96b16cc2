import { describe, expect, it } from 'vitest';
import {
  BuckleyCommitteesDocument,
  BuckleyRanksDocument,
  BuckleySevenPatternsDocument,
} from './generated/documents.js';
import { BUCKLEY, pages } from './pages.js';
import { shippedServers } from './servers.js';

const { ask } = shippedServers();

describe('the rank of Thailand for perceived corruption', () => {
  it('fell from 59 of 159 to 102 of 177, on page 79', async () => {
    const { assessments } = await ask(BuckleyRanksDocument, { country: 'country:THA' });
    const told = assessments.nodes.filter(({ evidence }) => pages(evidence).some(([source]) => source === BUCKLEY));
    expect(told.map(({ period, rank, outOf }) => [period, rank, outOf])).toEqual([
      ['2005', 59, 159],
      ['2013', 102, 177],
    ]);
    expect(told.map(({ evidence }) => [pages(evidence)[0], evidence[0]?.quotedSource?.id])).toEqual([
      [[BUCKLEY, 79], 'source:cpi-2005'],
      [[BUCKLEY, 79], 'source:cpi-2013'],
    ]);
  });
});

describe('the committees of Thailand', () => {
  it('have each its own chair, and rest on the law of 2008', async () => {
    const { governmentAgencies } = await ask(BuckleyCommitteesDocument, { country: 'country:THA' });
    const chairs = new Map(
      governmentAgencies.nodes.map(({ id, chairedBy }) => [
        id,
        chairedBy.edges.map(({ office, node }) => office ?? node.id),
      ]),
    );
    expect(chairs.get('agency:tha-atp-committee')).toEqual(['Prime Minister']);
    expect(chairs.get('agency:tha-cmp-committee')).toEqual(['Deputy Prime Minister']);
    for (const id of ['agency:tha-atp-committee', 'agency:tha-cmp-committee']) {
      const committee = governmentAgencies.nodes.find((agency) => agency.id === id);
      expect(committee?.establishedUnder.nodes).toEqual([{ id: 'law:tha-anti-trafficking-2008' }]);
      expect(pages(committee?.evidence)).toContainEqual([BUCKLEY, 81]);
    }
  });
});

describe('the seven patterns of cases in Myanmar', () => {
  it('are six in print, which come to the whole', async () => {
    const { whole } = await ask(BuckleySevenPatternsDocument, { whole: 'statistic:mmr-cases-uncovered-2007-2011' });
    if (whole?.__typename !== 'Statistic') throw new TypeError('no figure of that id');
    const conflict = whole.conflicts.nodes.find(({ id }) => id === 'conflict:mmr-seven-patterns');
    expect(conflict?.positions.map(({ page }) => page)).toEqual([80, 80]);
    expect(whole.parts.totalCount).toBeGreaterThanOrEqual(6);
    expect(pages(whole.evidence)).toContainEqual([BUCKLEY, 80]);
  });
});
