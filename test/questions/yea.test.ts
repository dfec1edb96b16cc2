import { describe, expect, it } from 'vitest';
import {
  YeaCausesDocument,
  YeaContestedTransitDocument,
  YeaControlDocument,
  YeaFiguresOfCaseDocument,
  YeaGapsOfStateDocument,
  YeaInterviewedDocument,
  YeaPartsOfPaymentDocument,
  YeaPositionsOnRoleDocument,
  YeaPromisedAndActualDocument,
  YeaReflaggingDocument,
  YeaSilenceDocument,
} from './generated/documents.js';
import { pages } from './pages.js';
import { shippedServers } from './servers.js';

const { ask } = shippedServers();
const YEA = 'source:thb-asia-europe-yea';
const SINGAPORE = 'country:SGP';

describe('Singapore on the routes of fishermen', () => {
  it('is transit and holder of the contract on three routes, with its role contested', async () => {
    const { routes } = await ask(YeaContestedTransitDocument, {
      country: SINGAPORE,
      sector: 'sector:taiwanese-fishing-vessels',
    });
    expect(routes.nodes.map(({ id, status }) => [id, status])).toEqual([
      ['route:idn-sgp-taiwanese-vessels', 'OBSERVED'],
      ['route:khm-sgp-taiwanese-vessels', 'OBSERVED'],
      ['route:phl-sgp-taiwanese-vessels', 'OBSERVED'],
    ]);
    const philippine = routes.nodes.find(({ id }) => id === 'route:phl-sgp-taiwanese-vessels');
    const stops = philippine?.stops.edges.map(({ order, role, node }) => [order, role, node.id]);
    expect(stops).toHaveLength(6);
    expect(stops).toContainEqual([1, 'SOURCE', 'country:PHL']);
    expect(stops).toContainEqual([2, 'TRANSIT', SINGAPORE]);
    expect(stops).toContainEqual([2, 'DESTINATION', SINGAPORE]);
    expect(stops).toContainEqual([3, 'DESTINATION', 'locality:international-waters']);
    expect(stops).toContainEqual([3, 'DESTINATION', 'country:TWN']);
    expect(stops).toContainEqual([4, 'TRANSIT', 'locality:sgp-ports']);
    const transit = philippine?.stops.edges.find(({ role, node }) => role === 'TRANSIT' && node.id === SINGAPORE);
    expect(transit?.functions).toContain('pays the wages, or is supposed to');
    expect(pages(transit?.evidence)).toEqual([
      [YEA, 88],
      [YEA, 92],
      [YEA, 93],
    ]);
  });

  it('is classified in four ways, one of them by its own ministry', async () => {
    const { conflicts } = await ask(YeaPositionsOnRoleDocument, { country: SINGAPORE });
    const conflict = conflicts.nodes.find(({ id }) => id === 'conflict:singapore-transit-or-more');
    expect(conflict?.positions.map(({ source, page }) => [source.id, page])).toEqual([
      [YEA, 88],
      [YEA, 93],
      [YEA, 94],
      ['source:mom-2012', null],
    ]);
    expect(conflict?.about.nodes.map(({ id }) => id)).toContain('company:sgp-manning-agencies');
    expect(pages(conflict?.evidence)).toContainEqual([YEA, 96]);
  });

  it('is asked for three things, and one gap about it stays open', async () => {
    const { recommendations, open } = await ask(YeaGapsOfStateDocument, {
      state: SINGAPORE,
      actor: 'agency:sgp-government',
    });
    expect(recommendations.nodes.map(({ id, evidence }) => [id, pages(evidence)])).toEqual([
      ['recommendation:development-aid-by-destination-states', [[YEA, 94]]],
      ['recommendation:evaluate-reflagging', [[YEA, 96]]],
      ['recommendation:rethink-transit-country', [[YEA, 93]]],
    ]);
    expect(open.nodes.map(({ id }) => id)).toEqual(['gap:sgp-no-recognition-of-trafficked-fishermen']);
    expect(pages(open.nodes[0]?.evidence)).toEqual([[YEA, 93]]);
  });
});

describe('promised work and actual work of Filipino fishermen', () => {
  it('are a journey to sea as seamen that never took place, and one as fishermen', async () => {
    const { planned, actual } = await ask(YeaPromisedAndActualDocument, { victims: 'victims:filipino-fishermen' });
    expect(planned.nodes.map(({ id }) => id)).toEqual(['route:phl-sgp-seamen-promised']);
    expect(planned.nodes[0]?.stops.edges.map(({ travelled, node }) => [node.id, travelled])).toEqual([
      ['country:PHL', null],
      [SINGAPORE, true],
      ['locality:international-waters', false],
    ]);
    expect(planned.nodes[0]?.evidence[0]?.quoted).toBe('a Filipino participant');
    expect(pages(planned.nodes[0]?.evidence)).toEqual([[YEA, 89]]);
    const journey = actual.nodes.find(({ id }) => id === 'route:phl-manila-sgp-fishing-2010');
    expect(journey?.promisedSectors.nodes).toEqual([{ id: 'sector:seafaring' }]);
    expect(journey?.sectors.nodes).toEqual([{ id: 'sector:taiwanese-fishing-vessels' }]);
    expect(journey?.stops.edges.map(({ node }) => node.id)).toEqual([
      'country:PHL',
      'locality:phl-manila',
      SINGAPORE,
      'locality:international-waters',
    ]);
  });

  it('come with a fee of 5,000 pesos and a promise of 420 dollars a month', async () => {
    const { cases, statistics } = await ask(YeaFiguresOfCaseDocument, { case: 'case:phl-three-men-2010' });
    expect(cases.nodes).toMatchObject([
      {
        period: '2010-02',
        victimsReported: '3',
        promisedSectors: { nodes: [{ name: 'Seafaring on merchant ships' }] },
      },
    ]);
    expect(cases.nodes[0]?.recruitment.nodes).toContainEqual({ id: 'recruitment:domestic-worker-on-commission' });
    expect(statistics.nodes.map(({ value, unit }) => [value, unit])).toEqual([
      [5000, 'Philippine pesos'],
      [420, 'US dollars a month'],
      [3, 'persons'],
    ]);
    for (const { evidence } of statistics.nodes) expect(pages(evidence)).toEqual([[YEA, 89]]);
  });

  it('cost one man 25,000 pesos, in two equal parts', async () => {
    const { statistics } = await ask(YeaPartsOfPaymentDocument, { figure: 'statistic:phl-total-paid' });
    expect(statistics.nodes[0]).toMatchObject({ value: 25000, unit: 'Philippine pesos' });
    const parts = statistics.nodes[0]?.parts.nodes ?? [];
    expect(parts.map(({ part, value }) => [part, value])).toEqual([
      ['costs and airfare', 12500],
      ['fee', 12500],
    ]);
    for (const { evidence } of parts) expect(pages(evidence)).toEqual([[YEA, 89]]);
  });
});

describe('the study of fishermen', () => {
  it('interviewed men from three of five source countries', async () => {
    const { statistics } = await ask(YeaInterviewedDocument, { study: 'programme:yea-study' });
    expect(
      statistics.nodes.map(({ value, reporting, origins }) => [value, reporting, origins.nodes.map(({ id }) => id)]),
    ).toEqual([
      [21, 'REPORTED', ['country:PHL']],
      [3, 'REPORTED', ['country:KHM']],
      [1, 'REPORTED', ['country:IDN']],
      [0, 'REPORTED_NONE', ['country:CHN', 'country:VNM']],
    ]);
    for (const { evidence } of statistics.nodes) expect(pages(evidence)).toEqual([[YEA, 88]]);
  });

  it('leaves deaths and flights without a number', async () => {
    const { statistics } = await ask(YeaSilenceDocument, { sector: 'sector:taiwanese-fishing-vessels' });
    expect(statistics.nodes.map(({ id, value, evidence }) => [id, value, pages(evidence)])).toEqual([
      [
        'statistic:fishermen-deaths',
        null,
        [
          [YEA, 91],
          [YEA, 92],
        ],
      ],
      ['statistic:fishermen-fled-to-third-countries', null, [[YEA, 91]]],
    ]);
  });
});

describe('the vulnerability of fishermen', () => {
  it('goes back to overfishing and to economic zones over the profits of fleets', async () => {
    const { riskFactors } = await ask(YeaCausesDocument, { risk: 'risk:vulnerability-of-fishermen' });
    const causes = riskFactors.nodes[0]?.causes.nodes ?? [];
    expect(causes.map(({ id }) => id)).toEqual([
      'risk:falling-profits-of-fleets',
      'risk:fishing-further-out',
      'risk:flags-of-convenience',
      'risk:structural-change-of-fishing',
    ]);
    expect(causes[0]?.causes.nodes.map(({ id }) => id)).toEqual([
      'risk:declining-fish-stocks',
      'risk:exclusive-economic-zones',
    ]);
    expect(causes.map(({ evidence }) => pages(evidence)[0])).toEqual([
      [YEA, 87],
      [YEA, 87],
      [YEA, 96],
      [YEA, 87],
    ]);
  });
});

describe('ways to hold fishermen', () => {
  it('include debt bondage and violence in Thailand as well, and promissory notes only by way of Singapore', async () => {
    const { shared, onlyFirst } = await ask(YeaControlDocument, {
      route: 'route:phl-sgp-taiwanese-vessels',
      other: 'route:khm-tha-long-haul-fishing',
    });
    expect(shared.nodes.map(({ id }) => id)).toEqual([
      'control:debt-bondage',
      'control:psychological-manipulation',
      'control:underpayment',
      'control:violence',
    ]);
    expect(onlyFirst.totalCount).toBe(11);
    const note = onlyFirst.nodes.find(({ id }) => id === 'control:promissory-note');
    expect(pages(note?.routes.edges[0]?.evidence)).toEqual([[YEA, 90]]);
  });
});

describe('the law of New Zealand on foreign fishing vessels', () => {
  it('has two duties and a power, and is recommended to Singapore', async () => {
    const { nationalLaws } = await ask(YeaReflaggingDocument, { country: 'country:NZL' });
    const law = nationalLaws.nodes.find(({ id }) => id === 'law:nzl-reflagging-amendments');
    expect(law?.status).toBe('CONCLUDED');
    expect(law?.provisions.edges.map(({ node }) => [node.kind, node.locator])).toEqual([
      ['COMPETENCE', 'power to board'],
      ['DUTY', 'permission to dock'],
      ['DUTY', 'duty to re-flag'],
    ]);
    for (const { evidence } of law?.provisions.edges ?? []) expect(pages(evidence)).toEqual([[YEA, 96]]);
    expect(law?.events.nodes).toEqual([{ kind: 'POLICY_CHANGE', on: '../2014' }]);
    expect(law?.recommendations.nodes[0]?.addressedTo.nodes).toEqual([{ id: 'agency:sgp-government' }]);
  });
});
