import type { Filter, RelatedFilter, SequenceFilter } from '../../src/store/index.js';
import { compare, step } from '../support/plans.js';
import { days } from '../support/records.js';
import { filtering } from './case.js';

type WithinFilter = Extract<Filter, { kind: 'within' }>;

const ROUTE = ['Route'];
const ACTOR = ['Country', 'GovernmentAgency'];

function related(
  coordinate: string,
  quantifier: RelatedFilter['quantifier'],
  more: Partial<RelatedFilter> = {},
): RelatedFilter {
  return { kind: 'related', step: step(coordinate), quantifier, ...more };
}

function within(coordinate: string, ids: readonly string[]): WithinFilter {
  return { kind: 'within', step: step(coordinate), of: { kind: 'ids', ids } };
}

const inCountry = (id: string) => within('Place.within', [id]);

export const relatedCases = [
  filtering('finds what has some relation', ROUTE, related('Route.stops', 'some'), [
    'route:one',
    'route:three',
    'route:two',
  ]),
  filtering('finds what has no relation', ROUTE, related('Route.stops', 'none'), ['route:four']),
  filtering(
    'finds by the thing at the other end',
    ROUTE,
    related('Route.stops', 'some', { node: compare('name', 'eq', 'Thailand') }),
    ['route:one', 'route:two'],
  ),
  filtering(
    'wants relation and thing to match together',
    ROUTE,
    related('Route.stops', 'some', {
      node: { kind: 'ids', ids: ['country:THA'] },
      edge: { kind: 'or', of: [compare('role', 'eq', 'TRANSIT'), compare('role', 'eq', 'SOURCE')] },
    }),
    ['route:two'],
  ),
  filtering(
    'finds what has none that matches, what has no relation included',
    ROUTE,
    related('Route.stops', 'none', { node: { kind: 'ids', ids: ['country:THA'] } }),
    ['route:four', 'route:three'],
  ),
  filtering(
    'finds what has only relations that match, what has none included',
    ROUTE,
    related('Route.stops', 'every', { node: { kind: 'types', types: ['Country'] } }),
    ['route:four', 'route:three', 'route:two'],
  ),
  filtering(
    'finds what has only relations with such a field',
    ROUTE,
    related('Route.stops', 'every', { edge: { kind: 'not', of: { kind: 'present', field: 'mode', present: true } } }),
    ['route:four', 'route:three', 'route:two'],
  ),
  filtering(
    'asks a relation for a number and a list',
    ROUTE,
    related('Route.stops', 'some', {
      edge: { kind: 'and', of: [compare('order', 'gte', 2), compare('functions', 'startsWith', 'RECRUIT')] },
    }),
    ['route:one'],
  ),
  filtering(
    'asks a relation for one of several values',
    ROUTE,
    related('Route.stops', 'some', { edge: { kind: 'in', field: 'mode', values: ['AIR', 'SEA'] } }),
    ['route:one'],
  ),
  filtering(
    'asks a relation for a date',
    ['Agreement'],
    related('Agreement.parties', 'some', {
      edge: { kind: 'date', field: 'signedOn', operator: 'before', range: days('2004') },
    }),
    ['agreement:east'],
  ),
  filtering(
    'follows a relation against its direction',
    ['Country'],
    related('Country.agreements', 'some', {
      node: { kind: 'ids', ids: ['agreement:north'] },
      edge: compare('role', 'eq', 'LEAD'),
    }),
    ['country:THA'],
  ),
  filtering(
    'follows a relation from both ends, a loop included',
    ACTOR,
    related('Actor.cooperatesWith', 'some', { node: { kind: 'ids', ids: ['agency:new'] } }),
    ['agency:border', 'agency:new'],
  ),
  filtering(
    'asks every relation of its inverse, what has none included',
    ['Country', 'Locality'],
    related('Place.contains', 'every', { node: compare('kind', 'eq', 'PROVINCE') }),
    ['country:LAO', 'country:THA', 'locality:kawthaung', 'locality:lodz', 'locality:ranong'],
  ),
  filtering(
    'leaves out ends of other types when it asks for none',
    ['Source', 'Statistic'],
    related('Statistic.partOf', 'none'),
    ['source:book', 'source:chapter', 'source:report', 'statistic:all', 'statistic:range', 'statistic:silent'],
  ),
  filtering(
    'nests relations',
    ['Country'],
    related('Country.agreements', 'some', {
      node: related('Agreement.parties', 'some', { node: { kind: 'ids', ids: ['country:LAO'] } }),
      edge: compare('role', 'eq', 'PARTY'),
    }),
    ['country:LAO', 'country:MMR'],
  ),
];

const visiting = (of: SequenceFilter['of'], more: Partial<SequenceFilter> = {}): SequenceFilter => {
  return { kind: 'sequence', step: step('Route.stops'), order: 'order', of, ...more };
};
const at = (id: string, role?: string) => ({
  node: { kind: 'ids' as const, ids: [id] },
  ...(role === undefined ? {} : { edge: compare('role', 'eq', role) }),
});

export const sequenceCases = [
  filtering(
    'finds what stops here and later there',
    ROUTE,
    visiting([at('locality:kawthaung'), at('country:THA', 'DESTINATION')]),
    ['route:one'],
  ),
  filtering('does not find it the other way round', ROUTE, visiting([at('country:THA'), at('locality:kawthaung')]), []),
  filtering('wants one relation for each member', ROUTE, visiting([at('country:MMR'), at('country:MMR')]), []),
  filtering('may leave out what lies between', ROUTE, visiting([{ edge: compare('role', 'eq', 'SOURCE') }, {}]), [
    'route:one',
    'route:three',
    'route:two',
  ]),
  filtering('goes on past the first that matches', ROUTE, visiting([{}, {}, {}]), ['route:one', 'route:two']),
  filtering('holds of everything where nothing is wanted', ROUTE, visiting([]), [
    'route:four',
    'route:one',
    'route:three',
    'route:two',
  ]),
  filtering('takes a relation without its number as being nowhere', ROUTE, visiting([{}], { order: 'since' }), []),
];

export const relatedInTimeCases = [
  filtering(
    'finds relations that may have held',
    ['Country'],
    related('Country.agreements', 'some', { asOf: days('2012') }),
    ['country:MMR', 'country:THA'],
  ),
  filtering(
    'does not look at things that had ended',
    ['Country'],
    related('Country.agreements', 'some', { node: { kind: 'ids', ids: ['agreement:east'] }, asOf: days('2010') }),
    [],
  ),
  filtering(
    'looks at what ended in the year asked for',
    ['Country'],
    related('Country.agreements', 'some', { node: { kind: 'ids', ids: ['agreement:east'] }, asOf: days('2009') }),
    ['country:MMR', 'country:THA'],
  ),
  filtering(
    'finds none where all had ended',
    ['Country'],
    related('Country.agreements', 'none', { asOf: days('2012') }),
    ['country:LAO', 'country:POL'],
  ),
  filtering(
    'asks every relation only of those that may have held',
    ['GovernmentAgency'],
    related('Actor.cooperatesWith', 'every', { edge: compare('status', 'eq', 'ENDED'), asOf: days('2003') }),
    ['agency:border', 'agency:old'],
  ),
];

export const withinCases = [
  filtering('takes a thing as within itself', ['Region'], inCountry('region:asia'), [
    'region:asia',
    'region:south-east-asia',
  ]),
  filtering('walks any number of steps', ['Country', 'Locality'], inCountry('region:asia'), [
    'country:LAO',
    'country:MMR',
    'country:THA',
    'locality:kawthaung',
    'locality:ranong',
  ]),
  filtering('walks through a cycle', ['Country', 'Region'], inCountry('region:mekong'), [
    'country:LAO',
    'region:mekong',
    'region:river',
  ]),
  filtering('walks into a cycle from any of its members', ['Country', 'Region'], inCountry('region:river'), [
    'country:LAO',
    'region:mekong',
    'region:river',
  ]),
  filtering('takes several ids', ['Locality'], within('Place.within', ['country:POL', 'country:MMR', 'country:X']), [
    'locality:kawthaung',
    'locality:lodz',
  ]),
  filtering('finds nothing within what does not exist', ['Locality'], inCountry('country:X'), []),
  filtering('finds what is not within', ['Locality'], { kind: 'not', of: inCountry('region:asia') }, ['locality:lodz']),
  filtering(
    'passes only through the target types',
    ['Locality', 'Country'],
    { ...inCountry('region:asia'), step: { ...step('Place.within'), targetTypes: ['Region'] } },
    ['country:LAO', 'country:MMR', 'country:THA'],
  ),
  filtering(
    'walks against the direction of a relation',
    ['Region', 'Country'],
    within('Place.contains', ['locality:ranong']),
    ['country:THA', 'region:asia', 'region:south-east-asia'],
  ),
  filtering(
    'walks to whatever passes another filter',
    ['Locality', 'Country'],
    {
      kind: 'within',
      step: step('Place.within'),
      of: related('Country.borders', 'some', { node: { kind: 'ids', ids: ['country:LAO'] } }),
    },
    ['country:MMR', 'country:THA', 'locality:kawthaung', 'locality:ranong'],
  ),
  filtering('walks a relation from both ends', ['GovernmentAgency'], within('Actor.cooperatesWith', ['agency:old']), [
    'agency:border',
    'agency:new',
    'agency:old',
  ]),
  filtering(
    'finds routes that end within a place',
    ROUTE,
    related('Route.stops', 'some', { node: inCountry('country:THA'), edge: compare('role', 'eq', 'TRANSIT') }),
    ['route:one', 'route:two'],
  ),
];

export const rootTimeCases = [
  filtering(
    'finds roots that may have held',
    ['Agreement'],
    { kind: 'and', of: [] },
    ['agreement:dawn', 'agreement:east', 'agreement:north'],
    {
      asOf: days('2005'),
    },
  ),
  filtering('leaves out roots that had not begun', ROUTE, { kind: 'and', of: [] }, ['route:three'], {
    asOf: days('2004'),
  }),
  filtering('keeps roots with an open end', ROUTE, { kind: 'and', of: [] }, ['route:three', 'route:two'], {
    asOf: days('2030'),
  }),
];
