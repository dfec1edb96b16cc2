import fc from 'fast-check';
import { parsePartialDate, type DayRange } from '../../src/ontology/index.js';
import type { Filter, Step } from '../../src/store/index.js';
import { COLOURS, DATES, IDS, NUMBERS, TEXTS, TYPES, WEIGHTS } from './arbitrary-graph.js';
import { mostOf, oneOf, upToTwo, withSome } from './arbitrary-parts.js';

export const arbitraryRange: fc.Arbitrary<DayRange> = oneOf(
  [...DATES, '2002', '2004/..', '1980'].map((date) => parsePartialDate(date)).filter((range) => range !== null),
);

export const arbitraryStep: fc.Arbitrary<Step> = fc.record({
  relation: oneOf(['LIES_IN', 'KNOWS', 'HAS']),
  direction: oneOf(['OUT', 'IN', 'BOTH'] as const),
  targetTypes: mostOf(TYPES),
});

/** The fields of a thing or of a relation by kind, with the values that are looked for in them. */
interface Askable {
  readonly texts: readonly string[];
  readonly numbers: readonly string[];
  readonly booleans: readonly string[];
  readonly enums: readonly string[];
  readonly dates: readonly string[];
}

export const NODE_FIELDS: Askable = {
  texts: ['name', 'aliases', 'description'],
  numbers: ['weight', 'count', 'numbers'],
  booleans: ['flag'],
  enums: ['colour'],
  dates: ['beganOn', 'endedOn'],
};

export const EDGE_FIELDS: Askable = {
  texts: ['note', 'roles'],
  numbers: ['rank'],
  booleans: ['active'],
  enums: ['colour'],
  dates: ['since', 'until', 'period'],
};

function leaves(fields: Askable): fc.Arbitrary<Filter> {
  const all = [...fields.texts, ...fields.numbers, ...fields.booleans, ...fields.enums, ...fields.dates];
  const textOperator = oneOf(['eq', 'lt', 'lte', 'gt', 'gte', 'contains', 'startsWith'] as const);
  const numberOperator = oneOf(['eq', 'lt', 'lte', 'gt', 'gte'] as const);
  const compare = fc.constant('compare' as const);
  return fc.oneof(
    fc.record({ kind: compare, field: oneOf(fields.texts), operator: textOperator, value: oneOf(TEXTS) }),
    fc.record({
      kind: compare,
      field: oneOf(fields.numbers),
      operator: numberOperator,
      value: oneOf([...NUMBERS, ...WEIGHTS]),
    }),
    fc.record({
      kind: compare,
      field: oneOf(fields.booleans),
      operator: fc.constant('eq' as const),
      value: fc.boolean(),
    }),
    fc.record({
      kind: compare,
      field: oneOf(fields.enums),
      operator: fc.constant('eq' as const),
      value: oneOf(COLOURS),
    }),
    fc.record({
      kind: fc.constant('in' as const),
      field: oneOf(fields.texts),
      values: fc.subarray(TEXTS, { maxLength: 4 }),
    }),
    fc.record({ kind: fc.constant('in' as const), field: oneOf(fields.numbers), values: fc.subarray(NUMBERS) }),
    fc.record({ kind: fc.constant('present' as const), field: oneOf(all), present: fc.boolean() }),
    fc.record({
      kind: fc.constant('date' as const),
      field: oneOf(fields.dates),
      operator: oneOf(['overlaps', 'before', 'after'] as const),
      range: arbitraryRange,
    }),
  );
}

function joined(inner: fc.Arbitrary<Filter>): fc.Arbitrary<Filter> {
  const of = upToTwo(inner);
  return fc.oneof(
    fc.record({ kind: oneOf(['and', 'or'] as const), of }),
    fc.record({ kind: fc.constant('not' as const), of: inner }),
  );
}

/** A filter that a relation can be asked. */
export const arbitraryEdgeFilter: fc.Arbitrary<Filter> = fc.oneof(
  { weight: 3, arbitrary: leaves(EDGE_FIELDS) },
  joined(leaves(EDGE_FIELDS)),
);

/** A filter of things, nested so deep at most. */
export function arbitraryFilter(depth: number): fc.Arbitrary<Filter> {
  const ids = fc.subarray(IDS, { minLength: 1, maxLength: 5 });
  const simple = fc.oneof(
    { weight: 4, arbitrary: leaves(NODE_FIELDS) },
    fc.record({ kind: fc.constant('ids' as const), ids }),
    fc.record({ kind: fc.constant('types' as const), types: fc.subarray([...TYPES]) }),
  );
  if (depth === 0) return simple;
  const inner = arbitraryFilter(depth - 1);
  const related: fc.Arbitrary<Filter> = withSome(
    fc.record({
      kind: fc.constant('related' as const),
      step: arbitraryStep,
      quantifier: oneOf(['some', 'none', 'every'] as const),
    }),
    fc.record({ node: inner, edge: arbitraryEdgeFilter, asOf: arbitraryRange, knownAt: arbitraryRange }),
    2,
  );
  const sequence: fc.Arbitrary<Filter> = fc.record({
    kind: fc.constant('sequence' as const),
    step: arbitraryStep,
    order: fc.constant('rank'),
    of: fc.array(withSome(fc.record({}), fc.record({ node: inner, edge: arbitraryEdgeFilter }), 2), { maxLength: 3 }),
  });
  const within: fc.Arbitrary<Filter> = fc.record({
    kind: fc.constant('within' as const),
    step: arbitraryStep,
    of: inner,
  });
  return fc.oneof({ weight: 2, arbitrary: simple }, joined(inner), { weight: 2, arbitrary: related }, sequence, within);
}
