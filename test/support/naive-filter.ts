import type { Clocks } from '../../src/ontology/index.js';
import type {
  EntityRecord,
  FieldValue,
  Filter,
  RelationRecord,
  Scalar,
  SequenceFilter,
  Step,
} from '../../src/store/index.js';
import type { Graph } from './arbitrary-graph.js';

/** A relation seen from one of its ends. */
export interface Seen {
  readonly edge: RelationRecord;
  readonly other: EntityRecord;
}

/** Whether something may have held, and may have been known, when the clocks say. */
export function held(thing: EntityRecord | RelationRecord, { asOf, knownAt }: Clocks): boolean {
  if (knownAt !== undefined && (thing.knownFrom ?? knownAt.last) > knownAt.last) return false;
  if (asOf === undefined || thing.validity === null) return true;
  const { from, until } = thing.validity;
  return !(from.first > asOf.last) && !(until.last < asOf.first);
}

/** The relations of a thing along a step, in no order. */
export function seenFrom(graph: Graph, thing: { readonly id: string }, step: Step, clocks: Clocks): Seen[] {
  const found: Seen[] = [];
  for (const edge of graph.relations) {
    if (edge.type !== step.relation) continue;
    const away = edge.from === thing.id && step.direction !== 'IN';
    const towards = edge.to === thing.id && step.direction !== 'OUT';
    if (!away && !towards) continue;
    const otherId = edge.from === thing.id ? edge.to : edge.from;
    const other = graph.entities.find((entity) => entity.id === otherId);
    if (other === undefined || !step.targetTypes.includes(other.type)) continue;
    if (held(edge, clocks) && held(other, clocks)) found.push({ edge, other });
  }
  return found;
}

/** Whether a filter holds of a thing or, where it asks only for fields, of a relation. */
export function holds(graph: Graph, filter: Filter, thing: EntityRecord | RelationRecord): boolean {
  switch (filter.kind) {
    case 'and':
      return !filter.of.some((inner) => !holds(graph, inner, thing));
    case 'or':
      return filter.of.some((inner) => holds(graph, inner, thing));
    case 'not':
      return !holds(graph, filter.of, thing);
    case 'ids':
      return filter.ids.includes(thing.id);
    case 'types':
      return filter.types.includes(thing.type);
    case 'related':
      return relatedHolds(graph, filter, thing);
    case 'sequence':
      return inSequence(graph, filter, thing, filter.of, Number.NEGATIVE_INFINITY);
    case 'within':
      return reaches(graph, filter, thing.id);
    default:
      return fieldHolds(filter, thing);
  }
}

/** Tries every relation for the first member and, behind each, every other for the rest. */
function inSequence(
  graph: Graph,
  filter: SequenceFilter,
  thing: EntityRecord | RelationRecord,
  members: SequenceFilter['of'],
  after: number,
): boolean {
  const [first, ...rest] = members;
  if (first === undefined) return true;
  return seenFrom(graph, thing, filter.step, filter).some(({ edge, other }) => {
    const place = edge.fields[filter.order];
    if (typeof place !== 'number' || place <= after) return false;
    if (first.node !== undefined && !holds(graph, first.node, other)) return false;
    if (first.edge !== undefined && !holds(graph, first.edge, edge)) return false;
    return inSequence(graph, filter, thing, rest, place);
  });
}

function relatedHolds(
  graph: Graph,
  filter: Extract<Filter, { kind: 'related' }>,
  thing: EntityRecord | RelationRecord,
): boolean {
  const { node, edge, quantifier } = filter;
  const seen = seenFrom(graph, thing, filter.step, filter);
  const matching = seen.filter(
    (one) =>
      (node === undefined || holds(graph, node, one.other)) && (edge === undefined || holds(graph, edge, one.edge)),
  );
  if (quantifier === 'some') return matching.length > 0;
  return quantifier === 'none' ? matching.length === 0 : matching.length === seen.length;
}

/** Tries as many steps as there are things, so that a cycle ends. */
function reaches(graph: Graph, filter: Extract<Filter, { kind: 'within' }>, id: string): boolean {
  let reached = [id];
  for (let steps = 0; steps <= graph.entities.length; steps++) {
    const things = graph.entities.filter((entity) => reached.includes(entity.id));
    if (things.some((thing) => holds(graph, filter.of, thing))) return true;
    reached = things.flatMap((thing) => seenFrom(graph, thing, filter.step, {}).map(({ other }) => other.id));
  }
  return false;
}

type FieldFilter = Extract<Filter, { kind: 'compare' | 'in' | 'present' | 'date' }>;

function fieldHolds(filter: FieldFilter, thing: EntityRecord | RelationRecord): boolean {
  const members = membersOf(thing.fields[filter.field]);
  if (filter.kind === 'present') return members.length > 0 === filter.present;
  if (filter.kind === 'in') return members.some((member) => filter.values.some((value) => value === member));
  if (filter.kind === 'compare') return members.some((member) => compares(filter, member));
  const days = thing.dates[filter.field];
  if (days === undefined) return false;
  if (filter.operator === 'before') return days.last < filter.range.first;
  if (filter.operator === 'after') return days.first > filter.range.last;
  return !(days.last < filter.range.first || days.first > filter.range.last);
}

function membersOf(value: FieldValue | undefined): unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

function compares(filter: Extract<Filter, { kind: 'compare' }>, member: unknown): boolean {
  const { operator, value } = filter;
  if (typeof member !== typeof value) return false;
  const order = compareValues(member as Scalar, value); // of one kind with a scalar, so a scalar
  const text = String(member).toLowerCase();
  const wanted = String(value).toLowerCase();
  return {
    eq: order === 0,
    lt: order < 0,
    lte: order <= 0,
    gt: order > 0,
    gte: order >= 0,
    contains: typeof value === 'string' && text.includes(wanted),
    startsWith: typeof value === 'string' && text.startsWith(wanted),
  }[operator];
}

/** Compares two scalars of one kind, texts by their lists of code points. */
export function compareValues(a: Scalar, b: Scalar): number {
  if (typeof a !== 'string' || typeof b !== 'string') return Number(a) - Number(b);
  const left = [...a].map((letter) => letter.codePointAt(0) ?? 0);
  const right = [...b].map((letter) => letter.codePointAt(0) ?? 0);
  const differing = left.findIndex((point, index) => point !== right[index]);
  if (differing === -1) return left.length - right.length;
  return (left[differing] ?? 0) - (right[differing] ?? -1);
}
