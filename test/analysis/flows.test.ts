import { describe, expect, it } from 'vitest';
import { chainsBetween, flowsOf, type Flow, type FlowLevel } from '../../src/analysis/index.js';
import type { Fields } from '../../src/store/index.js';
import { analysed } from '../support/analysed.js';
import { cite, days, entity, putting, relation } from '../support/records.js';

const [MMR, THA, MYS, LAO] = ['country:MMR', 'country:THA', 'country:MYS', 'country:LAO'];

const route = (id: string, fields: Fields = {}) =>
  entity(`route:${id}`, { name: id, status: 'REPORTED', evidence: [cite('source:a', 1)], ...fields });
const stops = (id: string, ...places: readonly (readonly [place: string, role: string, more?: Fields])[]) =>
  places.map(([place, role, more = {}], index) =>
    relation(`${id}-${index}`, [`route:${id}`, 'STOPS_AT', place], 'Stop', { order: index + 1, role, ...more }),
  );

const graph = analysed(
  putting(
    [
      ...[MMR, THA, MYS, LAO].map((id) => entity(id, { name: id.slice(8) })),
      entity('region:sea', { name: 'South-eastern Asia', m49: '035' }),
      entity('region:asean', { name: 'ASEAN' }),
      entity('locality:ranong', { name: 'Ranong', kind: 'PROVINCE' }),
      entity('locality:border', { name: 'Border', kind: 'BORDER_AREA' }),
      entity('form:labour', { name: 'Labour' }),
      entity('statistic:found', { name: 'Found', unit: 'persons', reporting: 'REPORTED' }),
      route('one', {
        period: '2006/2009',
        evidence: [cite('source:a', 1), cite('source:b', 2, { quotedSource: 'source:a' })],
      }),
      route('two', { period: '2012', status: 'OBSERVED', evidence: [cite('source:c', 1)] }),
      route('planned', { status: 'PLANNED' }),
      route('home'),
      route('next'),
      route('whole'),
    ],
    [
      ...[MMR, THA, MYS, LAO].map((id) => relation(`in-${id}`, [id, 'LIES_IN', 'region:sea'])),
      relation('in-asean', [THA, 'LIES_IN', 'region:asean']),
      relation('in-tha', ['locality:ranong', 'LIES_IN', THA]),
      relation('b1', ['locality:border', 'LIES_IN', THA]),
      relation('b2', ['locality:border', 'LIES_IN', MMR]),
      ...stops('one', [MMR, 'SOURCE'], ['locality:border', 'TRANSIT'], ['locality:ranong', 'DESTINATION']),
      ...stops('two', [MMR, 'SOURCE'], [LAO, 'TRANSIT'], [THA, 'DESTINATION']),
      ...stops('planned', [LAO, 'SOURCE'], [MYS, 'DESTINATION', { travelled: false }]),
      ...stops('home', [THA, 'SOURCE'], ['locality:ranong', 'DESTINATION']),
      ...stops('next', [THA, 'SOURCE'], [MYS, 'DESTINATION']),
      ...stops('whole', [LAO, 'SOURCE'], [THA, 'TRANSIT'], [MMR, 'DESTINATION']),
      relation('form', ['route:one', 'FOR_EXPLOITATION', 'form:labour']),
      relation('from', ['statistic:found', 'FIGURE_FROM', MMR]),
      relation('for', ['statistic:found', 'FIGURE_FOR', 'locality:ranong']),
    ],
  ),
);

const ROUTES = ['one', 'two', 'planned', 'home', 'next', 'whole'].map((id) => `route:${id}`);

function flow(origin: string, destination: string, level: FlowLevel = 'COUNTRY'): Flow | undefined {
  return flowsOf(graph, ROUTES, level).find((one) => one.origin === origin && one.destination === destination);
}

describe('flows', () => {
  it('gather the routes from one country to another, with what is known of them together', () => {
    expect(flow(MMR, THA)).toEqual({
      origin: MMR,
      destination: THA,
      through: [LAO, 'locality:border'],
      routes: ['route:one', 'route:two'],
      sourceCount: 2,
      forms: ['form:labour'],
      sectors: [],
      victims: [],
      figures: ['statistic:found'],
      period: { first: days('2006').first, last: days('2012').last },
      statuses: ['OBSERVED', 'REPORTED'],
      travelled: true,
    });
  });

  it('lead onwards only', () => {
    expect(flow(THA, LAO)).toBeUndefined();
    expect(flow(LAO, MMR)?.through).toEqual([THA]);
  });

  it('were not travelled where no route was', () => {
    expect(flow(LAO, MYS)).toMatchObject({ travelled: false, statuses: ['PLANNED'] });
  });

  it('may stay within one country', () => {
    expect(flow(THA, THA)?.routes).toEqual(['route:home']);
  });

  it('are told apart by place, and gathered by the region of the United Nations', () => {
    expect(flow(MMR, 'locality:ranong', 'PLACE')?.routes).toEqual(['route:one']);
    expect(flowsOf(graph, ROUTES, 'REGION')).toHaveLength(1);
    expect(flow('region:sea', 'region:sea', 'REGION')?.routes).toHaveLength(6);
  });

  it('are of the routes given, and none of none', () => {
    expect(flowsOf(graph, ['route:next'], 'COUNTRY').map(({ origin }) => origin)).toEqual([THA]);
    expect(flowsOf(graph, [], 'COUNTRY')).toEqual([]);
  });
});

describe('chained routes', () => {
  const chains = (from: string, to: string, legs = 3) =>
    chainsBetween(graph, from, to, legs).chains.map((chain) => chain.legs.map(({ to: at }) => at));

  it('join the legs of several routes, the fewest first', () => {
    expect(chains(MMR, MYS)).toEqual([
      [THA, MYS],
      [LAO, THA, MYS],
    ]);
    const [, chain] = chainsBetween(graph, MMR, MYS, 3).chains;
    expect(chain?.legs.map(({ routes }) => routes)).toEqual([
      ['route:two'],
      ['route:two', 'route:whole'],
      ['route:next'],
    ]);
  });

  it('are no chains where one route has the whole', () => {
    expect(chains(LAO, MMR)).toEqual([]);
    expect(chains(MMR, THA)).toEqual([]);
  });

  it('leave out legs that were never travelled, and pass nothing twice', () => {
    expect(chains(LAO, MYS)).toEqual([[THA, MYS]]);
  });

  it('have no more legs than are asked for', () => {
    expect(chains(MMR, MYS, 2)).toEqual([[THA, MYS]]);
    expect(chains(MMR, MYS, 1)).toEqual([]);
  });
});
