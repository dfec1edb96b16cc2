import { OPEN_END, parsePartialDate, type DayRange } from '../ontology/index.js';
import { compareCodePoints } from '../store/index.js';
import { otherEnd, type AnalysedGraph, type Relation, type Thing } from './graph.js';

/** A date at which something is known to have happened to a thing or in a relation. */
export interface Moment {
  /** As its source writes it. */
  readonly on: string;
  /** The field that says so: `ratifiedOn`. */
  readonly field: string;
  readonly thing: string;
  /** The relation whose date it is; null where it is the thing's own. */
  readonly relation: Relation | null;
  readonly range: DayRange;
}

/** Dates, by the names of their fields, that a record may have. */
export type DateFields = readonly string[];

/**
 * Everything dated about a thing: its own dates, those of its relations, and those of the things that they lead to. In time; at
 * the same date by thing, field and relation.
 */
export function timelineOf(graph: AnalysedGraph, id: string, fields: DateFields): Moment[] {
  const moments: Moment[] = [];
  const seen = new Set<string>([id]);
  const thing = graph.things.get(id);
  if (thing !== undefined) moments.push(...momentsOf(thing, fields, id, null));
  for (const relation of graph.touching(id)) {
    const other = otherEnd(relation, id);
    moments.push(...momentsOf(relation, fields, other, relation));
    const neighbour = graph.things.get(other);
    if (neighbour === undefined || seen.has(other)) continue;
    seen.add(other);
    moments.push(...momentsOf(neighbour, fields, other, null));
  }
  return moments.sort(compareMoments);
}

/** Whether something began to hold or ceased to. */
export type Turn = 'BEGAN' | 'ENDED';

/** Something that began or ended between two dates. */
export interface TurnOfThing {
  readonly turn: Turn;
  readonly thing: string;
  readonly relation: Relation | null;
  /** The days within which it began or ended. */
  readonly range: DayRange;
}

/** Everything that may have begun or ended after the one date and by the other: in time, beginnings first, then by id. */
export function turnsBetween(
  graph: AnalysedGraph,
  after: DayRange,
  by: DayRange,
  types: ReadonlySet<string>,
): TurnOfThing[] {
  return graph
    .remember('turns', () => allTurns(graph))
    .filter(({ range, thing }) => {
      return range.last > after.last && range.first <= by.last && types.has(graph.things.get(thing)?.type ?? '');
    });
}

function allTurns(graph: AnalysedGraph): readonly TurnOfThing[] {
  const things = [...graph.things.values()].flatMap((thing) => turnsOf(thing, thing.id, null));
  const relations = graph.relations.flatMap((relation) => turnsOf(relation, relation.to, relation));
  return [...things, ...relations].sort(
    (a, b) =>
      a.range.first - b.range.first ||
      a.range.last - b.range.last ||
      compareCodePoints(a.turn, b.turn) ||
      compareCodePoints(a.relation?.id ?? a.thing, b.relation?.id ?? b.thing),
  );
}

/** Beginnings and ends of which any day is known. */
function turnsOf({ validity }: Thing | Relation, thing: string, relation: Relation | null): TurnOfThing[] {
  if (validity === null) return [];
  const turns: TurnOfThing[] = [
    { turn: 'BEGAN', thing, relation, range: validity.from },
    { turn: 'ENDED', thing, relation, range: validity.until },
  ];
  return turns.filter(({ range }) => range.last > -OPEN_END && range.first < OPEN_END);
}

function momentsOf(record: Thing | Relation, fields: DateFields, thing: string, relation: Relation | null): Moment[] {
  return fields.flatMap((field) => {
    const on = record.fields[field];
    const range = typeof on === 'string' ? parsePartialDate(on) : null;
    return typeof on !== 'string' || range === null ? [] : [{ on, field, thing, relation, range }];
  });
}

function compareMoments(a: Moment, b: Moment): number {
  return (
    a.range.first - b.range.first ||
    a.range.last - b.range.last ||
    compareCodePoints(a.thing, b.thing) ||
    compareCodePoints(a.field, b.field) ||
    compareCodePoints(a.relation?.id ?? '', b.relation?.id ?? '')
  );
}
