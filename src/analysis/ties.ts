import { compareCodePoints, type ProjectionPlan } from '../store/index.js';
import { beganOn, DATE_FIELDS, earliest, endedOn, latest } from './dates.js';
import type { AnalysedGraph, Relation } from './graph.js';

/** How two actors can be bound, the most binding first. */
export const TIE_KINDS = [
  'TREATY',
  'SUPRANATIONAL_ACT',
  'LAW',
  'AGREEMENT',
  'PROGRAMME',
  'MEMBERSHIP',
  'COOPERATION',
  'FUNDING',
  'SUPPORT',
  'MEETING',
  'EVENT',
  'SUCCESSION',
  'STRUCTURE',
] as const;

export type TieKind = (typeof TIE_KINDS)[number];

/** One way in which two sides are bound: by something that both share, or directly. */
export interface Tie {
  readonly kind: TieKind;
  /** The two sides, in code point order. */
  readonly between: readonly [a: string, b: string];
  /** The instrument, the body or the event that both share; null where they are bound directly. */
  readonly through: string | null;
  /** Since when both are bound, as the sources write it: the later of the two sides. */
  readonly since: string | null;
  readonly until: string | null;
  /** The relations that make it, each from the actor that it leads from. */
  readonly relations: readonly Relation[];
}

/** Who stands for a side: each actor's side. An actor that stands for none is left out. */
export type Sides = ReadonlyMap<string, string>;

const THROUGH_TYPE: Readonly<Record<string, TieKind>> = {
  Treaty: 'TREATY',
  SupranationalAct: 'SUPRANATIONAL_ACT',
  NationalLaw: 'LAW',
  Agreement: 'AGREEMENT',
  Programme: 'PROGRAMME',
};

const SHARED = ['PARTY_TO', 'MEMBER_OF', 'TOOK_PART_IN'];

const DIRECT: Readonly<Record<string, TieKind>> = {
  COOPERATES_WITH: 'COOPERATION',
  SUPPORTS: 'SUPPORT',
  SUCCEEDS: 'SUCCESSION',
  MEMBER_OF: 'MEMBERSHIP',
  PART_OF: 'STRUCTURE',
  OF_COUNTRY: 'STRUCTURE',
  CHAIRED_BY: 'STRUCTURE',
};

/** What the ties are worked out of. `actors` are the concrete types of actors. */
export function tiesPlan(actors: readonly string[]): ProjectionPlan {
  return {
    types: [...actors, ...Object.keys(THROUGH_TYPE), 'Event'],
    relations: [...new Set([...SHARED, ...Object.keys(DIRECT)])],
    fields: ['name', 'kind', ...DATE_FIELDS],
    edgeFields: ['kind', 'role', 'status', 'sourceCount', ...DATE_FIELDS],
  };
}

/** An actor and the bodies that belong to it: those of a country, the parts of a body, and theirs in turn. */
export function bodiesOf(graph: AnalysedGraph, id: string): readonly string[] {
  const found = new Set([id]);
  for (const actor of found) {
    for (const { type, from } of graph.to(actor)) {
      if (type === 'OF_COUNTRY' || type === 'PART_OF') found.add(from);
    }
  }
  return [...found];
}

/**
 * The sides of some actors: each stands for itself and, where wanted, for its bodies. A body of several sides stands for the one
 * that is named first.
 */
export function sidesOf(graph: AnalysedGraph, ids: readonly string[], withBodies: boolean): Sides {
  const sides = new Map(ids.map((id) => [id, id]));
  if (!withBodies) return sides;
  for (const id of ids) {
    for (const body of bodiesOf(graph, id)) if (!sides.has(body)) sides.set(body, id);
  }
  return sides;
}

/** Every tie between two of the sides: by kind, then by what they share, then by the sides. */
export function tiesAmong(graph: AnalysedGraph, sides: Sides): readonly Tie[] {
  return graph.remember(`ties ${JSON.stringify([...sides])}`, () =>
    [...sharedTies(graph, sides), ...directTies(graph, sides)].sort(compareTies),
  );
}

/** Things that several sides share, and by which relations each does. */
function* sharedTies(graph: AnalysedGraph, sides: Sides): Generator<Tie> {
  const shares = new Map<string, Map<string, Relation[]>>();
  for (const [actor, side] of sides) {
    for (const relation of graph.from(actor)) {
      if (!SHARED.includes(relation.type) || sides.has(relation.to)) continue;
      const sharers = shares.get(relation.to) ?? new Map<string, Relation[]>();
      shares.set(relation.to, sharers);
      sharers.set(side, [...(sharers.get(side) ?? []), relation]);
    }
  }
  for (const [through, sharers] of shares) {
    const held = [...sharers].sort(([a], [b]) => compareCodePoints(a, b));
    for (const [index, [a, ofA]] of held.entries()) {
      for (const [b, ofB] of held.slice(index + 1)) yield sharedTie(graph, through, [a, b], [ofA, ofB]);
    }
  }
}

function sharedTie(
  graph: AnalysedGraph,
  through: string,
  between: readonly [string, string],
  held: readonly [readonly Relation[], readonly Relation[]],
): Tie {
  const thing = graph.things.get(through);
  const own = thing === undefined ? null : beganOn(thing);
  const sideBegan = (relations: readonly Relation[]) => earliest(relations.map(beganOn)) ?? own;
  const sideEnded = (relations: readonly Relation[]) => {
    const ends = relations.map(endedOn);
    return ends.includes(null) ? null : latest(ends);
  };
  const relations = held.flat();
  return {
    kind: sharedKind(graph, through, relations[0]),
    between,
    through,
    since: latest(held.map(sideBegan)),
    until: earliest([...held.map(sideEnded), thing === undefined ? null : endedOn(thing)]),
    relations,
  };
}

function sharedKind(graph: AnalysedGraph, through: string, relation: Relation | undefined): TieKind {
  if (relation?.type === 'MEMBER_OF') return 'MEMBERSHIP';
  const thing = graph.things.get(through);
  if (relation?.type === 'TOOK_PART_IN') {
    return thing?.fields['kind'] === 'MEETING' || thing?.fields['kind'] === 'VISIT' ? 'MEETING' : 'EVENT';
  }
  return THROUGH_TYPE[thing?.type ?? ''] ?? 'EVENT';
}

function* directTies(graph: AnalysedGraph, sides: Sides): Generator<Tie> {
  for (const [actor, side] of sides) {
    for (const relation of graph.from(actor)) {
      const kind = DIRECT[relation.type];
      const other = sides.get(relation.to);
      if (kind === undefined || other === undefined || other === side) continue;
      yield {
        kind: kind === 'SUPPORT' && relation.fields['kind'] === 'FUNDING' ? 'FUNDING' : kind,
        between: compareCodePoints(side, other) < 0 ? [side, other] : [other, side],
        through: null,
        since: beganOn(relation),
        until: endedOn(relation),
        relations: [relation],
      };
    }
  }
}

function compareTies(a: Tie, b: Tie): number {
  return (
    TIE_KINDS.indexOf(a.kind) - TIE_KINDS.indexOf(b.kind) ||
    compareCodePoints(a.through ?? '', b.through ?? '') ||
    compareCodePoints(a.between.join(' '), b.between.join(' ')) ||
    compareCodePoints(a.relations[0]?.id ?? '', b.relations[0]?.id ?? '')
  );
}
