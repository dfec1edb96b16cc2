import fc from 'fast-check';
import type {
  ContentsPlan,
  EdgeSelection,
  NeighbourhoodPlan,
  OrderKey,
  PageRequest,
  ProjectionPlan,
  ReadPlan,
  ReferencePlan,
  RelationPlan,
  RelationsPlan,
  SearchPlan,
  Selection,
} from '../../src/store/index.js';
import { arbitraryEdgeFilter, arbitraryFilter, arbitraryRange, arbitraryStep } from './arbitrary-filter.js';
import { COLOURS, IDS, TEXTS, TYPES } from './arbitrary-graph.js';
import { mostOf, oneOf, upToTwo, withSome } from './arbitrary-parts.js';

const NODE_SELECTED = [
  'name',
  'aliases',
  'weight',
  'count',
  'flag',
  'colour',
  'numbers',
  'beganOn',
  'evidence',
  'rank',
];
const EDGE_SELECTED = ['note', 'since', 'rank', 'colour', 'active', 'roles', 'evidence'];

function orderKey(of: OrderKey['of'], values: readonly string[], dates: readonly string[]): fc.Arbitrary<OrderKey> {
  const descending = fc.boolean();
  const side = fc.constant(of);
  return fc.oneof(
    fc.record({ field: oneOf(values), of: side, kind: fc.constant('value' as const), descending }),
    fc.record({ field: oneOf(dates), of: side, kind: fc.constant('date' as const), descending }),
    fc.record({
      field: fc.constant('colour'),
      of: side,
      kind: fc.constant('value' as const),
      descending,
      ranks: oneOf([COLOURS, ['BLUE', 'RED']]),
    }),
  );
}

const nodeKey = orderKey('node', ['id', 'name', 'weight', 'count', 'flag', 'description'], ['beganOn', 'endedOn']);
const edgeKey = orderKey('edge', ['id', 'note', 'rank', 'active'], ['since', 'until']);

/** Pages begin and end nowhere; positions are taken from answers, see `withPositions`. */
const arbitraryPage: fc.Arbitrary<PageRequest> = fc.record({
  size: oneOf([0, 1, 2, 3, 20, 20]),
  direction: oneOf(['forwards', 'backwards'] as const),
});

function references(depth: number): fc.Arbitrary<ReferencePlan[]> {
  const plan = fc.record({
    field: fc.constant('evidence'),
    reference: oneOf(['source', 'others']),
    selection: arbitrarySelection(Math.min(depth - 1, 1)),
  });
  return upToTwo(plan).map((plans) => plans.map((made, index) => ({ ...made, key: `ref${index}` })));
}

const noReferences = fc.constant<ReferencePlan[]>([]);

function arbitraryEdgeSelection(depth: number): fc.Arbitrary<EdgeSelection> {
  return fc.record({
    fields: fc.subarray(EDGE_SELECTED),
    validity: fc.boolean(),
    references: depth > 0 ? references(depth) : noReferences,
  });
}

function arbitraryRelationPlan(depth: number): fc.Arbitrary<Omit<RelationPlan, 'key'>> {
  const required = fc.record({
    ownerTypes: mostOf(TYPES),
    step: arbitraryStep,
    order: upToTwo(fc.oneof(nodeKey, edgeKey)),
    page: arbitraryPage,
    wantsTotal: fc.boolean(),
    wantsPositions: fc.boolean(),
    edge: arbitraryEdgeSelection(depth - 1),
    selection: arbitrarySelection(depth - 1),
  });
  const optional = fc.record({
    where: arbitraryFilter(1),
    edgeWhere: arbitraryEdgeFilter,
    asOf: arbitraryRange,
    knownAt: arbitraryRange,
  });
  return withSome(required, optional, 4);
}

/** A selection with relations nested so deep at most. */
export function arbitrarySelection(depth: number): fc.Arbitrary<Selection> {
  const relations = depth > 0 ? upToTwo(arbitraryRelationPlan(depth)) : fc.constant([]);
  return fc.record({
    fields: fc.subarray(NODE_SELECTED),
    validity: fc.boolean(),
    relations: relations.map((plans) => plans.map((plan, index) => ({ ...plan, key: `rel${index}` }))),
    references: depth > 0 ? references(depth) : noReferences,
  });
}

const byTypes = withSome(
  fc.record({
    kind: fc.constant('types' as const),
    types: mostOf(TYPES),
    order: upToTwo(nodeKey),
    page: arbitraryPage,
    wantsTotal: fc.boolean(),
    wantsPositions: fc.boolean(),
  }),
  fc.record({ where: arbitraryFilter(2) }),
  2,
);
const byIds = fc.record({
  kind: fc.constant('ids' as const),
  ids: fc.array(oneOf(IDS), { minLength: 1, maxLength: 6, size: 'max' }),
});
const time = fc.record({ asOf: arbitraryRange, knownAt: arbitraryRange });

export const arbitraryReadPlan: fc.Arbitrary<ReadPlan> = withSome(
  fc.record({
    match: fc.oneof({ weight: 3, arbitrary: byTypes }, byIds),
    selection: fc.oneof({ weight: 4, arbitrary: arbitrarySelection(2) }, arbitrarySelection(3)),
  }),
  time,
  4,
);

export const arbitraryNeighbourhood: fc.Arbitrary<NeighbourhoodPlan> = withSome(
  fc.record({
    ids: fc.array(oneOf(IDS), { minLength: 1, maxLength: 3 }),
    depth: oneOf([0, 1, 2, 3]),
    limit: oneOf([1, 2, 4, 5, 6, 20]),
    selection: arbitrarySelection(1),
    edge: arbitraryEdgeSelection(1),
  }),
  fc.record({
    types: fc.subarray([...TYPES]),
    relations: fc.subarray(['LIES_IN', 'KNOWS', 'HAS']),
    asOf: arbitraryRange,
    knownAt: arbitraryRange,
  }),
  3,
);

export const arbitraryProjection: fc.Arbitrary<ProjectionPlan> = fc.record({
  types: fc.subarray([...TYPES]),
  relations: fc.subarray(['LIES_IN', 'KNOWS', 'HAS']),
  fields: fc.subarray(NODE_SELECTED),
  edgeFields: fc.subarray(EDGE_SELECTED),
});

export const arbitraryContents: fc.Arbitrary<ContentsPlan> = withSome(
  fc.record({
    size: fc.integer({ min: 1, max: 12 }),
    outgoing: fc.subarray(['LIES_IN', 'KNOWS']),
    incoming: fc.subarray(['HAS']),
  }),
  fc.record({ ids: fc.array(oneOf(IDS), { maxLength: 12 }), after: oneOf(IDS) }),
  3,
);

/** Relations of `arbitraryGraph` by their ids, some with a start that is not theirs. */
export const arbitraryRelations: fc.Arbitrary<RelationsPlan> = fc.record({
  relations: fc.array(fc.record({ id: fc.nat({ max: 25 }).map((index) => `r:${index}`), from: oneOf(IDS) }), {
    maxLength: 60,
    size: 'max',
  }),
  edge: arbitraryEdgeSelection(1),
});

const SEARCHED = [...TEXTS, 'lodz', 'Lodzz', 'words', 'wrods two', 'w', 'οδος', 'ff', 'b', 'tow'];

export const arbitrarySearch: fc.Arbitrary<SearchPlan> = withSome(
  fc.record({
    text: oneOf(SEARCHED),
    offset: oneOf([0, 0, 1]),
    size: oneOf([0, 1, 3, 20]),
    selection: arbitrarySelection(0),
  }),
  fc.record({ types: fc.subarray([...TYPES]), asOf: arbitraryRange, knownAt: arbitraryRange }),
  3,
);
