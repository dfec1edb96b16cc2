import { describe, expect, it } from 'vitest';
import {
  PetinActsAsOfDocument,
  PetinAsylumRouteDocument,
  PetinCaseLawDocument,
  PetinConflictsAboutDocument,
  PetinEvaluatedByGretaDocument,
  PetinLateStatesDocument,
  PetinLimitedProvisionsDocument,
  PetinOriginsDocument,
  PetinPenaltiesDocument,
  PetinPriorityPlacesDocument,
  PetinRecommendedByGretaDocument,
  PetinReplacementsDocument,
  PetinResidencePermitDocument,
  PetinVictimFiguresDocument,
} from './generated/documents.js';
import { pages } from './pages.js';
import { shippedServers } from './servers.js';

const { ask } = shippedServers();
const PETIN = 'source:thb-asia-europe-petin';
const DIRECTIVE = 'act:eu-2011-36';

describe('the acts of the EU on trafficking', () => {
  const acts = ['act:eu-1997-154', 'act:eu-2002-629', 'act:eu-2004-81', 'act:eu-2011-36', 'act:eu-2014-42'];

  it('are a joint action and a framework decision in 2003, and two directives in 2012', async () => {
    const held = async (date: string) => {
      const { supranationalActs } = await ask(PetinActsAsOfDocument, { acts, date });
      return supranationalActs.nodes.map((act) => act.id);
    };
    expect(await held('2003')).toEqual(['act:eu-1997-154', 'act:eu-2002-629']);
    expect(await held('2012')).toEqual(['act:eu-1997-154', 'act:eu-2004-81', 'act:eu-2011-36']);
  });

  it('took the place of one another in 2011 and in 2012', async () => {
    const replaced = ['act:eu-2001-220', 'act:eu-2002-629', 'act:eu-2004-81'];
    const { supranationalActs } = await ask(PetinReplacementsDocument, { acts: replaced });
    expect(
      supranationalActs.nodes.map(({ number, replacedBy }) => [number, replacedBy.edges.map(({ node }) => node.id)]),
    ).toEqual([
      ['2001/220/JHA', ['act:eu-2012-29']],
      ['2002/629/JHA', ['act:eu-2011-36']],
      ['2004/81/EC', []],
    ]);
    const cited = supranationalActs.nodes.map(({ replacedBy }) => pages(replacedBy.edges[0]?.evidence));
    expect(cited[0]).toContainEqual([PETIN, 114]);
    expect(cited[1]).toContainEqual([PETIN, 112]);
    expect(cited[2]).toEqual([]);
  });
});

describe('the directive of 2011', () => {
  it('grants assistance without cooperation, and a recital limits that', async () => {
    const { provisions } = await ask(PetinLimitedProvisionsDocument, { act: DIRECTIVE });
    expect(
      provisions.nodes.map(({ locator, kind, cooperationRequired }) => [locator, kind, cooperationRequired]),
    ).toEqual([['Article 11(3)', 'DUTY', false]]);
    const limit = provisions.nodes[0]?.limitedBy.edges[0];
    expect([limit?.node.locator, limit?.node.kind]).toEqual(['recital 18', 'RECITAL']);
    expect(limit?.node.elements).toHaveLength(3);
    expect(pages(limit?.evidence)).toContainEqual([PETIN, 119]);
  });

  it('has three provisions on offences, two of them with penalties of five and of ten years', async () => {
    const { provisions } = await ask(PetinPenaltiesDocument, { act: DIRECTIVE });
    expect(provisions.totalCount).toBe(3);
    expect(provisions.nodes.map(({ locator, penalties }) => [locator, penalties])).toEqual([
      ['Article 3', []],
      ['Article 4(1)', [{ appliesTo: 'basic offence: five years, least or most not said', maximumMonths: null }]],
      [
        'Article 4(2)',
        [{ appliesTo: 'aggravating circumstances: ten years, least or most not said', maximumMonths: null }],
      ],
    ]);
    expect(provisions.nodes[0]?.elements).toEqual(['Incitement', 'Aiding', 'Abetting', 'Attempt']);
    for (const { evidence } of provisions.nodes) expect(pages(evidence)).toContainEqual([PETIN, 113]);
  });

  it('was due on 6 April 2013, and four states were late at the end of that year', async () => {
    const { node } = await ask(PetinLateStatesDocument, { act: DIRECTIVE });
    if (node?.__typename !== 'SupranationalAct') throw new TypeError('the directive is no act');
    expect(node.transpositionDue).toBe('2013-04-06');
    const gap = node.gaps.edges.find((edge) => edge.node.id === 'gap:eu-2011-late-transposition')?.node;
    expect(gap?.period).toBe('2013-04-06/2013-12');
    const states = gap?.about.edges.filter((edge) => edge.node.__typename === 'Country') ?? [];
    expect(states.map((edge) => edge.node.id)).toEqual(['country:CYP', 'country:ESP', 'country:ITA', 'country:LUX']);
    for (const { evidence } of states) expect(pages(evidence)).toContainEqual([PETIN, 121]);
  });

  it('was not late in Romania, which GRETA evaluated as it did Spain, which was', async () => {
    const { node } = await ask(PetinEvaluatedByGretaDocument, {
      act: DIRECTIVE,
      indicator: 'indicator:greta-evaluation',
    });
    if (node?.__typename !== 'Indicator') throw new TypeError('the evaluation is no indicator');
    const spain = node.late.nodes.find(({ id }) => id === 'assessment:greta-esp-2013');
    expect(spain?.period).toBe('2013-09-27');
    expect(pages(spain?.evidence)).toContainEqual([PETIN, 114]);
    const notLate = node.notLate.nodes.map(({ id }) => id);
    expect(notLate).toEqual(
      expect.arrayContaining([
        'assessment:greta-bel',
        'assessment:greta-bgr-2011',
        'assessment:greta-fra-2013',
        'assessment:greta-rou-2012',
      ]),
    );
    expect(notLate).not.toContain('assessment:greta-esp-2013');
  });
});

describe('the victims in the EU from 2008 to 2010', () => {
  it('were exploited sexually in 62 and at work in 25 percent, and their origins have no figure', async () => {
    const { statistics } = await ask(PetinVictimFiguresDocument, { whole: 'statistic:eu-victims-2008-2010' });
    const reported = statistics.nodes.filter(({ reporting }) => reporting === 'REPORTED');
    expect(reported.map(({ part, value, unit }) => [part, value, unit])).toEqual(
      expect.arrayContaining([
        ['sexual exploitation', 62, 'percent'],
        ['forced labour', 25, 'percent'],
      ]),
    );
    const outside = statistics.nodes.find(({ id }) => id === 'statistic:eu-victims-from-outside-2008-2010');
    expect([outside?.reporting, outside?.value]).toEqual(['NOT_REPORTED', null]);
    const origins = outside?.origins.nodes.map(({ id }) => id);
    expect(origins).toEqual(expect.arrayContaining(['country:CHN', 'country:NGA']));
    expect(origins).not.toContain('country:BGR');
    expect(pages(outside?.evidence)).toContainEqual([PETIN, 110]);
    expect(outside?.evidence.map(({ quotedSource }) => quotedSource?.id)).toContain('source:eurostat-2013-trafficking');
  });

  it('were citizens of the EU on routes from Bulgaria, Romania and the EU at large', async () => {
    const { routes } = await ask(PetinOriginsDocument, {
      destination: 'region:european-union',
      citizens: 'victims:eu-citizens',
    });
    const cited = new Map(routes.nodes.map(({ id, evidence }) => [id, pages(evidence)]));
    for (const route of ['route:bgr-eu', 'route:eu-eu', 'route:rou-eu']) {
      expect(cited.get(route)).toContainEqual([PETIN, 110]);
    }
    expect(cited.has('route:nga-eu')).toBe(false);
  });

  it('are mostly from outside the EU on one page and mostly from inside on another', async () => {
    const { conflicts } = await ask(PetinConflictsAboutDocument, { id: 'victims:third-country-nationals' });
    const conflict = conflicts.nodes.find(({ id }) => id === 'conflict:eu-victims-origin');
    expect(conflict?.kind).toBe('CLASSIFICATION');
    expect(conflict?.positions.map(({ page, source }) => [source.id, page])).toEqual(
      expect.arrayContaining([
        [PETIN, 109],
        [PETIN, 110],
        [PETIN, 117],
      ]),
    );
  });
});

describe('the route by way of asylum', () => {
  it('leads to one state of the EU and over an unchecked border to another', async () => {
    const { node } = await ask(PetinAsylumRouteDocument, { id: 'route:world-eu-asylum' });
    if (node?.__typename !== 'Route') throw new TypeError('the route is no route');
    expect(node.stops.edges.map(({ order, role, node: place }) => [order, role, place.id])).toEqual([
      [1, 'SOURCE', 'region:world'],
      [2, 'DESTINATION', 'region:european-union'],
      [3, 'DESTINATION', 'region:european-union'],
    ]);
    expect(node.stops.edges[1]?.functions).toContain('asylum application');
    expect(node.stops.edges[2]?.crossing).toBe('Without internal border controls');
    for (const { evidence } of node.stops.edges) expect(pages(evidence)).toContainEqual([PETIN, 118]);
  });
});

describe('the residence permit for victims', () => {
  it('lasts six months, and two proposals would make it less precarious', async () => {
    const { schemes } = await ask(PetinResidencePermitDocument, { act: 'act:eu-2004-81' });
    const permit = schemes.nodes.find(({ id }) => id === 'scheme:eu-2004-81-residence-permit');
    expect(permit?.duration).toBe('six months');
    const precarious = permit?.gaps.nodes.find(({ id }) => id === 'gap:eu-precarious-permit');
    expect(precarious?.closedBy.nodes.map(({ id, madeBy }) => [id, madeBy])).toEqual([
      ['recommendation:experts-long-term-permit', 'EU Experts Group on Trafficking in Human Beings'],
      ['recommendation:specific-status-for-victims', 'Some authors'],
    ]);
    expect(precarious?.closedBy.nodes.map(({ evidence }) => pages(evidence))).toEqual([[[PETIN, 120]], [[PETIN, 120]]]);
  });
});

describe('GRETA', () => {
  it('asks three states for more, each time against a gap', async () => {
    const { recommendations } = await ask(PetinRecommendedByGretaDocument, {});
    const asked = Object.fromEntries(
      recommendations.nodes.map(({ id, addressedTo, evidence }) => [
        id,
        [addressedTo.nodes.map((state) => state.id), pages(evidence)[0]?.[1]],
      ]),
    );
    expect(asked).toMatchObject({
      'recommendation:greta-bgr-law-in-practice': [['country:BGR'], 114],
      'recommendation:greta-esp-cooperation': [['country:ESP'], 114],
      'recommendation:greta-esp-rou-return': [['country:ESP', 'country:ROU'], 117],
    });
    for (const { closes } of recommendations.nodes) expect(closes.nodes.length).toBeGreaterThan(0);
  });
});

describe('the European Court of Human Rights', () => {
  it('decided in 2010 what the convention says in Article 5(4)', async () => {
    const { courtDecisions } = await ask(PetinCaseLawDocument, { court: 'igo:european-court-of-human-rights' });
    const decision = courtDecisions.nodes.find(({ id }) => id === 'decision:ecthr-cyprus-russia-2010');
    expect(decision?.decidedOn).toBe('2010-01-07');
    expect(decision?.aliases).toContain('Application 25962/04');
    expect(decision?.concepts.nodes).toEqual([
      { id: 'concept:migration-law-must-not-help', about: { nodes: [{ id: 'provision:coe-convention-5-4' }] } },
    ]);
    expect(pages(decision?.evidence)).toContainEqual([PETIN, 118]);
  });
});

describe('the external dimension of the EU', () => {
  it('has five places of high priority by a report of December 2012', async () => {
    const { node } = await ask(PetinPriorityPlacesDocument, { paper: 'programme:eu-action-oriented-paper-2009' });
    if (node?.__typename !== 'Programme') throw new TypeError('the paper is no programme');
    expect(node.startedOn).toBe('2009');
    expect(node.places.edges.map((edge) => edge.node.id)).toEqual([
      'country:ALB',
      'country:CHN',
      'country:VNM',
      'region:silk-route',
      'region:south-eastern-asia',
    ]);
    for (const { evidence } of node.places.edges) {
      expect(pages(evidence)).toContainEqual([PETIN, 116]);
      expect(evidence.map(({ quotedSource }) => quotedSource?.publishedOn)).toContain('2012-12-03');
    }
  });
});
