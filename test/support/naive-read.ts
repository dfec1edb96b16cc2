import type {
  EdgeAnswer,
  EdgeSelection,
  EntityRecord,
  Fields,
  NodeAnswer,
  OrderKey,
  PageRequest,
  Position,
  ReadAnswer,
  ReadPlan,
  ReferencePlan,
  RelationPage,
  RelationPlan,
  RelationRecord,
  Scalar,
  Selection,
  ValueObject,
} from '../../src/store/index.js';
import type { Graph } from './arbitrary-graph.js';
import { compareValues, held, holds, seenFrom } from './naive-filter.js';

/** Answers a plan by looking at everything, again and again: slow, and plain enough to be seen right. */
export function naiveRead(graph: Graph, plan: ReadPlan): ReadAnswer {
  const { match } = plan;
  if (match.kind === 'ids') {
    const ids = match.ids.filter((id, index) => match.ids.indexOf(id) === index);
    const found = ids.flatMap((id) => graph.entities.filter((entity) => entity.id === id && held(entity, plan)));
    const nodes = found.map((entity) => ({ ...naiveNode(graph, plan.selection, entity), position: [entity.id] }));
    return { nodes, hasNext: false, hasPrevious: false };
  }
  const { types, where, order } = match;
  const rows = graph.entities
    .filter((entity) => types.includes(entity.type) && held(entity, plan))
    .filter((entity) => where === undefined || holds(graph, where, entity))
    .map((entity) => ({ entity, position: [...order.flatMap((key) => valuesOf(key, entity)), entity.id] }));
  const page = naivePage(rows, order, match.page);
  return {
    nodes: page.rows.map(({ entity, position }) => ({
      ...naiveNode(graph, plan.selection, entity),
      ...(match.wantsPositions ? { position } : {}),
    })),
    hasNext: page.hasNext,
    hasPrevious: page.hasPrevious,
    ...(match.wantsTotal ? { total: rows.length } : {}),
  };
}

export function naiveNode(graph: Graph, selection: Selection, entity: EntityRecord): NodeAnswer {
  const wanted = selection.relations.filter((plan) => plan.ownerTypes.includes(entity.type));
  return {
    id: entity.id,
    type: entity.type,
    fields: picked(entity.fields, selection.fields),
    ...(selection.validity ? { validity: entity.validity } : {}),
    relations: Object.fromEntries(wanted.map((plan) => [plan.key, naiveRelation(graph, plan, entity)])),
    references: naiveReferences(graph, selection.references, entity.fields),
  };
}

export function naiveEdge(
  graph: Graph,
  selection: EdgeSelection,
  edge: RelationRecord,
): Omit<EdgeAnswer, 'node' | 'position'> {
  return {
    fields: picked(edge.fields, selection.fields),
    ...(selection.validity ? { validity: edge.validity } : {}),
    references: naiveReferences(graph, selection.references, edge.fields),
  };
}

function naiveRelation(graph: Graph, plan: RelationPlan, owner: EntityRecord): RelationPage {
  const { where, edgeWhere, order } = plan;
  const rows = seenFrom(graph, owner, plan.step, plan)
    .filter(({ other }) => where === undefined || holds(graph, where, other))
    .filter(({ edge }) => edgeWhere === undefined || holds(graph, edgeWhere, edge))
    .map(({ edge, other }) => {
      const values = order.flatMap((key) => valuesOf(key, key.of === 'edge' ? edge : other));
      return { edge, other, position: [...values, other.id, edge.id] };
    });
  const page = naivePage(rows, order, plan.page);
  return {
    edges: page.rows.map(({ edge, other, position }) => ({
      ...naiveEdge(graph, plan.edge, edge),
      node: naiveNode(graph, plan.selection, other),
      ...(plan.wantsPositions ? { position } : {}),
    })),
    hasNext: page.hasNext,
    hasPrevious: page.hasPrevious,
    ...(plan.wantsTotal ? { total: rows.length } : {}),
  };
}

function picked(fields: Fields, wanted: readonly string[]): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => wanted.includes(name)));
}

function naiveReferences(graph: Graph, plans: readonly ReferencePlan[], fields: Fields): NodeAnswer['references'] {
  return Object.fromEntries(
    plans.map((plan) => {
      const values = [fields[plan.field] ?? []].flat() as ValueObject[]; // plans name fields that hold value objects
      const ids = values.flatMap((value) => value[plan.reference] ?? []);
      const named = graph.entities.filter((entity) => ids.includes(entity.id));
      return [
        plan.key,
        Object.fromEntries(named.map((entity) => [entity.id, naiveNode(graph, plan.selection, entity)])),
      ];
    }),
  );
}

type Value = Scalar | null;

function valuesOf(key: OrderKey, thing: EntityRecord | RelationRecord): Value[] {
  if (key.kind === 'date') {
    const days = thing.dates[key.field];
    return days === undefined ? [null, null] : [days.first, days.last];
  }
  const value = key.field === 'id' ? thing.id : (thing.fields[key.field] as Scalar | undefined); // plans order by scalars
  const known = value !== undefined && (key.ranks?.includes(String(value)) ?? true);
  return [known ? value : null];
}

interface Row {
  readonly position: Position;
}

function naivePage<R extends Row>(
  rows: readonly R[],
  order: readonly OrderKey[],
  { size, direction, after, before }: PageRequest,
): { readonly rows: readonly R[]; readonly hasNext: boolean; readonly hasPrevious: boolean } {
  const window = [...rows]
    .sort((a, b) => comparePositions(order, a.position, b.position))
    .filter(({ position }) => after === undefined || comparePositions(order, position, after) > 0)
    .filter(({ position }) => before === undefined || comparePositions(order, position, before) < 0);
  const more = window.length > size;
  if (direction === 'forwards') {
    return { rows: window.slice(0, size), hasNext: more, hasPrevious: after !== undefined };
  }
  return { rows: window.slice(Math.max(0, window.length - size)), hasNext: before !== undefined, hasPrevious: more };
}

function comparePositions(order: readonly OrderKey[], a: Position, b: Position): number {
  const keys = order.flatMap((key) => (key.kind === 'date' ? [key, key] : [key]));
  for (let index = 0; index < a.length; index++) {
    const compared = compareUnder(keys[index], a[index] ?? null, b[index] ?? null);
    if (compared !== 0) return compared;
  }
  return 0;
}

/** Without a key the values are ids, which go upwards. */
function compareUnder(key: OrderKey | undefined, a: Value, b: Value): number {
  if (a === null && b === null) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  const { ranks } = key ?? {};
  const upwards = ranks === undefined ? compareValues(a, b) : ranks.indexOf(String(a)) - ranks.indexOf(String(b));
  return key?.descending === true ? -upwards : upwards;
}
