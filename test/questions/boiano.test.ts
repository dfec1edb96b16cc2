import { describe, expect, it } from 'vitest';
import {
  BoianoConflictsDocument,
  BoianoDecisionsDocument,
  BoianoLawAsOfDocument,
  BoianoOpenGapsDocument,
  BoianoPathsToAPermitDocument,
  BoianoPenaltiesDocument,
  BoianoRouteToRemedyDocument,
  BoianoSearchDocument,
  BoianoSharesDocument,
  BoianoTranspositionDocument,
  BoianoVisitsDocument,
} from './generated/documents.js';
import { pages } from './pages.js';
import { shippedServers } from './servers.js';

const { ask } = shippedServers();
const BOIANO = 'source:thb-asia-europe-boiano';
const ITALY = 'country:ITA';

describe('the ways to a residence permit for victims in Italy', () => {
  it('are started by others on the social path than on the judicial path of Article 18', async () => {
    const { provisions } = await ask(BoianoPathsToAPermitDocument, { law: 'law:ita-legislative-decree-286-1998' });
    expect(provisions.nodes.map(({ id, cooperationRequired }) => [id, cooperationRequired])).toEqual([
      ['provision:ita-286-1998-art-18', false],
      ['provision:ita-286-1998-art-18-judicial-path', null],
      ['provision:ita-286-1998-art-18-social-path', false],
      ['provision:ita-286-1998-art-22', true],
    ]);
    const [, judicial, social] = provisions.nodes;
    expect(judicial?.initiatedBy).toContain('Public Prosecutor');
    expect(social?.initiatedBy).toBe('A registered association');
    for (const path of [judicial, social]) {
      expect(path?.provisionOf.nodes.map(({ id }) => id)).toContain('law:ita-presidential-decree-394-1999');
      expect(pages(path?.evidence)).toContainEqual([BOIANO, 126]);
    }
  });

  it('ask for cooperation in practice where the law does not, as page 128 says', async () => {
    const { provisions } = await ask(BoianoPathsToAPermitDocument, { law: 'law:ita-legislative-decree-286-1998' });
    const social = provisions.nodes.find(({ id }) => id === 'provision:ita-286-1998-art-18-social-path');
    expect(social?.practice).toContain('cooperation');
    expect(social?.gaps.nodes).toContainEqual({ id: 'gap:ita-social-path' });
    expect(pages(social?.evidence)).toContainEqual([BOIANO, 128]);
  });
});

describe('the offences of the Italian Penal Code', () => {
  it('have one range of six to twenty years for Articles 600, 601 and 602, on page 125', async () => {
    const { provisions } = await ask(BoianoPenaltiesDocument, { law: 'law:ita-penal-code' });
    const three = provisions.nodes.filter(({ locator }) => /^Article 60[012]$/.test(locator));
    expect(three.map(({ id }) => id)).toEqual([
      'provision:ita-penal-code-600',
      'provision:ita-penal-code-601',
      'provision:ita-penal-code-602',
    ]);
    for (const { penalties, evidence } of three) {
      expect(penalties[0]).toEqual({ appliesTo: 'basic offence', minimumMonths: 72, maximumMonths: 240 });
      expect(penalties.slice(1).map(({ appliesTo }) => appliesTo)).toEqual([
        'one third more where the victim is a minor',
        'one third more where the aim is to exploit prostitution',
        'one third more where the aim is to take organs',
      ]);
      expect(pages(evidence)).toContainEqual([BOIANO, 125]);
    }
  });

  it('are eight in the chapter, of which four come without a penalty', async () => {
    const { provisions } = await ask(BoianoPenaltiesDocument, { law: 'law:ita-penal-code' });
    expect(provisions.totalCount).toBe(8);
    expect(provisions.nodes.filter(({ penalties }) => penalties.length === 0).map(({ locator }) => locator)).toEqual([
      'Article 600-bis',
      'Article 600-quater',
      'Article 600-ter',
      'Article 603-bis',
    ]);
  });
});

describe('the directives that bind Italy', () => {
  it('are transposed in part in one case, and the extent is left open in another', async () => {
    const { transposed } = await ask(BoianoTranspositionDocument, { country: ITALY });
    const laws = transposed.nodes.map(({ id, transposedBy }) => [
      id,
      ...transposedBy.edges
        .filter(({ node }) => node.id.startsWith('law:ita-'))
        .map(({ extent, node }) => [node.id, extent]),
    ]);
    expect(laws).toContainEqual(['act:eu-2011-36', ['law:ita-legislative-decree-24-2014', 'PARTIAL']]);
    expect(laws).toContainEqual(['act:eu-2009-52', ['law:ita-legislative-decree-109-2012', 'UNSPECIFIED']]);
    const partial = transposed.nodes
      .flatMap(({ transposedBy }) => transposedBy.edges)
      .find(({ extent, node }) => extent === 'PARTIAL' && node.id === 'law:ita-legislative-decree-24-2014');
    expect(partial?.note).toContain('vulnerable victims');
    expect(pages(partial?.evidence)).toContainEqual([BOIANO, 131]);
  });

  it('include one that no law transposes, with what is missing on page 132', async () => {
    const { left } = await ask(BoianoTranspositionDocument, { country: ITALY });
    const compensation = left.nodes.find(({ id }) => id === 'act:eu-2004-80');
    const fund = compensation?.gaps.nodes.find(({ id }) => id === 'gap:ita-no-compensation-system');
    expect(pages(fund?.evidence)).toEqual([
      [BOIANO, 129],
      [BOIANO, 132],
    ]);
    expect(left.nodes.map(({ id }) => id)).not.toContain('act:eu-2011-36');
  });
});

describe('the statements about Italy that cannot all be right', () => {
  it('say of an equivalent mechanism that it exists and that it does not, on one page', async () => {
    const { conflicts } = await ask(BoianoConflictsDocument, { about: ITALY, kinds: ['EXISTENCE'] });
    const mechanism = conflicts.nodes.find(({ id }) => id === 'conflict:ita-equivalent-mechanism');
    expect(mechanism?.positions.map(({ page, source }) => [source.id, page])).toEqual([
      [BOIANO, 127],
      [BOIANO, 127],
    ]);
    expect(mechanism?.positions[0]?.statement).toContain('Department for Equal Opportunities');
    expect(mechanism?.positions[1]?.statement).toContain('neither');
  });

  it('set law against practice for Article 18 and for Nigerian women', async () => {
    const { conflicts } = await ask(BoianoConflictsDocument, { about: ITALY, kinds: ['LAW_AND_PRACTICE'] });
    const ids = conflicts.nodes.map(({ id }) => id);
    expect(ids).toContain('conflict:ita-article-18-law-and-practice');
    expect(ids).toContain('conflict:ita-nigerian-women');
    expect(ids).not.toContain('conflict:ita-equivalent-mechanism');
    const article = conflicts.nodes.find(({ id }) => id === 'conflict:ita-article-18-law-and-practice');
    expect(article?.positions.map(({ page }) => page)).toEqual([126, 128]);
  });
});

describe('the shares of victims in the European Union by sex and citizenship', () => {
  it('rise for those from outside, and do not fit the shares of its citizens', async () => {
    const { outside, citizens } = await ask(BoianoSharesDocument, {});
    const cited = (nodes: typeof outside.nodes) =>
      nodes.filter(({ evidence }) => pages(evidence).some(([source]) => source === BOIANO));
    expect(cited(outside.nodes).map(({ id, period, value }) => [id, period, value])).toEqual([
      ['statistic:eu-male-victims-non-eu-share-2008', '2008', 12],
      ['statistic:eu-female-victims-non-eu-share-2008', '2008', 18],
      ['statistic:eu-male-victims-non-eu-share-2010', '2010', 37],
      ['statistic:eu-female-victims-non-eu-share-2010', '2010', 39],
    ]);
    expect(cited(citizens.nodes).map(({ value }) => value)).toEqual([66, 74]);
    for (const { conflicts, evidence } of cited(citizens.nodes)) {
      expect(conflicts.nodes).toContainEqual({ id: 'conflict:eu-citizens-and-non-eu-shares' });
      expect(pages(evidence)).toEqual([[BOIANO, 124]]);
      expect(evidence[0]?.quotedSource?.id).toBe('source:eurostat-2013-trafficking');
    }
  });
});

describe('the route from Nigeria to Italy', () => {
  it('leads to victims whose protection fails, and to what one commission ought to do', async () => {
    const { routes } = await ask(BoianoRouteToRemedyDocument, { origin: 'country:NGA', destination: ITALY });
    const route = routes.nodes.find(({ id }) => id === 'route:nga-ita');
    expect(pages(route?.evidence)).toEqual([[BOIANO, 128]]);
    const women = route?.victims.nodes.find(({ id }) => id === 'victims:nigerian-women');
    const expelled = women?.gaps.nodes.find(({ id }) => id === 'gap:ita-nigerian-women-expelled');
    expect(expelled?.closedBy.nodes).toEqual([
      {
        id: 'recommendation:ita-international-protection',
        addressedTo: { nodes: [{ id: 'agency:ita-commissions-for-international-protection' }] },
      },
    ]);
    // None of them in prostitution of her own will is a figure; how many are expelled is silence.
    expect(women?.figures.nodes).toContainEqual({
      id: 'statistic:ita-nigerian-women-voluntary-prostitution',
      reporting: 'REPORTED_NONE',
      value: 0,
    });
    expect(women?.figures.nodes).toContainEqual({
      id: 'statistic:ita-nigerian-women-expelled',
      reporting: 'NOT_REPORTED',
      value: null,
    });
  });
});

describe('Italian law as of a date', () => {
  const law = [
    'law:ita-act-75-1958',
    'law:ita-legislative-decree-286-1998',
    'law:ita-act-228-2003',
    'law:ita-legislative-decree-109-2012',
    'law:ita-legislative-decree-24-2014',
  ];
  const asked = { country: ITALY, law, treaty: ['treaty:coe-anti-trafficking-convention'] };

  it('has neither the decrees of 2012 and 2014 nor the Council of Europe convention in 2009', async () => {
    const { nationalLaws, treaties } = await ask(BoianoLawAsOfDocument, { ...asked, asOf: '2009' });
    expect(nationalLaws.nodes).toEqual([
      { id: 'law:ita-act-228-2003', held: 'HELD' },
      { id: 'law:ita-act-75-1958', held: 'HELD' },
      { id: 'law:ita-legislative-decree-286-1998', held: 'HELD' },
    ]);
    expect(treaties.nodes.map(({ id, parties }) => [id, parties.edges])).toEqual([
      ['treaty:coe-anti-trafficking-convention', []],
    ]);
  });

  it('has them all in the middle of 2014, the convention ratified on 29 November 2010', async () => {
    const { nationalLaws, treaties } = await ask(BoianoLawAsOfDocument, { ...asked, asOf: '2014-06' });
    expect(nationalLaws.nodes.map(({ id }) => id).sort()).toEqual([...law].sort());
    const ratification = treaties.nodes[0]?.parties.edges.find(({ ratifiedOn }) => ratifiedOn === '2010-11-29');
    expect(ratification?.role).toBe('PARTY');
    expect(pages(ratification?.evidence)).toEqual([[BOIANO, 130]]);
  });
});

describe('the decisions on the duty to compensate victims of crime', () => {
  it('were given by the courts of Turin and Rome, and stand on page 132', async () => {
    const { courtDecisions } = await ask(BoianoDecisionsDocument, { act: 'act:eu-2004-80' });
    expect(courtDecisions.nodes.map(({ id, decidedOn, court }) => [id, decidedOn, court?.node.id])).toEqual([
      ['decision:ita-rome-20439-2013', '2013', 'agency:ita-court-of-rome'],
      ['decision:ita-turin-3145-2010', '2010', 'agency:ita-court-of-turin'],
    ]);
    for (const { evidence } of courtDecisions.nodes) expect(pages(evidence)).toContainEqual([BOIANO, 132]);
  });
});

describe('what is missing in the Italian decrees of 2012 and 2014', () => {
  it('is left without any recommendation for the decree of 2012 alone', async () => {
    const thing = ['law:ita-legislative-decree-109-2012', 'law:ita-legislative-decree-24-2014'];
    const { all, open } = await ask(BoianoOpenGapsDocument, { thing });
    expect([all.totalCount, open.totalCount]).toEqual([8, 5]);
    expect(open.nodes.map(({ id, evidence }) => [id, ...pages(evidence).map(([, page]) => page)])).toEqual([
      ['gap:ita-109-2012-design', 130],
      ['gap:ita-109-2012-not-measured', 130],
      ['gap:ita-permit-too-short', 132],
      ['gap:ita-regularisation-employers-only', 132],
      ['gap:ita-regularisation-full-time-only', 132],
    ]);
  });
});

describe('the monitoring of Italy in 2013', () => {
  it('brought three visits, each by another institution, on page 131', async () => {
    const { events } = await ask(BoianoVisitsDocument, { country: ITALY, year: '2013' });
    expect(events.nodes.map(({ on, participants }) => [on, ...participants.nodes.map(({ id }) => id)])).toEqual([
      ['2013-12-02/2013-12-06', 'igo:greta'],
      ['2013-06/2013-07', 'igo:osce-special-representative-thb'],
      ['2013', 'igo:un-special-rapporteur-trafficking'],
    ]);
    for (const { evidence } of events.nodes) expect(pages(evidence)).toEqual([[BOIANO, 131]]);
  });
});

describe('a search for the Merlin Law', () => {
  it('finds the law by its other name', async () => {
    const { search } = await ask(BoianoSearchDocument, { text: 'Merlin' });
    expect(search.facets).toContainEqual({ type: 'NationalLaw', count: 1 });
    expect(search.nodes.map(({ id }) => id)).toContain('law:ita-act-75-1958');
  });
});
