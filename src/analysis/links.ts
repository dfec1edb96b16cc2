import type { Clocks } from '../ontology/index.js';
import { compareCodePoints, type ProjectionPlan, type ValueObject } from '../store/index.js';
import type { AnalysedGraph, Relation } from './graph.js';

/** How surely something is so that a source says with that confidence, 0 to 1. */
export const CERTAINTY: Readonly<Record<string, number>> = {
  STATED: 1,
  ESTIMATED: 0.8,
  IMPLIED: 0.6,
  ALLEGED: 0.5,
  DISPUTED: 0.4,
};

/** Of what no source affirms. */
const LEAST_CERTAINTY = 0.4;

/** Costs are whole numbers, of which this many make 1: their sums are the same in whatever order they are added. */
export const COST_PARTS = 1_000_000;

/** A step from one thing to another: the cheapest relation between the two. */
export interface Link {
  /** The number of the thing that it leads to. */
  readonly to: number;
  /** `COST_PARTS` make 1. */
  readonly cost: number;
  readonly relation: Relation;
}

/** The things of a graph numbered by their ids, and the steps between them. */
export interface Links {
  readonly ids: readonly string[];
  readonly numbers: ReadonlyMap<string, number>;
  /** By the number of the thing that they lead from, then by that of the thing they lead to. */
  readonly from: readonly (readonly Link[])[];
}

/** What paths are looked for in: everything. */
export function linksPlan(types: readonly string[], relations: readonly string[]): ProjectionPlan {
  return { types, relations, fields: ['name'], edgeFields: ['sourceCount', 'evidence'] };
}

/**
 * The steps along relations of the names given, from either end. Of several relations between two things only the cheapest
 * counts. Evidence counts that was known at the clock; what sources only deny is no step. Worked out once for each graph.
 */
export function linksOf(graph: AnalysedGraph, names: ReadonlySet<string>, { knownAt }: Clocks): Links {
  const key = `links ${[...names].sort(compareCodePoints).join(' ')} ${knownAt?.last ?? ''}`;
  return graph.remember(key, () => {
    const ids = [...graph.things.keys()].sort(compareCodePoints);
    const numbers = new Map(ids.map((id, number) => [id, number]));
    const steps = ids.map(() => new Map<number, Link>());
    for (const relation of graph.relations) {
      const from = numbers.get(relation.from);
      const to = numbers.get(relation.to);
      if (!names.has(relation.type) || from === undefined || to === undefined || from === to) continue;
      const cost = costOf(relation, knownAt);
      if (cost === null) continue;
      offer(steps[from], { to, cost, relation });
      offer(steps[to], { to: from, cost, relation });
    }
    return { ids, numbers, from: steps.map((links) => [...links.values()].sort((a, b) => a.to - b.to)) };
  });
}

/**
 * What a step costs, of which `COST_PARTS` make 1: 0.5 + 0.5 / (certainty × (1 + log2(independent sources))). One source that states
 * it makes 1; many, down to 0.5; so two steps never cost less than one that is stated. Null where sources only deny it.
 */
export function costOf({ fields }: Relation, knownAt?: Clocks['knownAt']): number | null {
  const all = (fields['evidence'] ?? []) as readonly ValueObject[]; // a field of citations, as the ontology says
  const citations = all.filter(
    ({ knownFrom }) => knownAt === undefined || typeof knownFrom !== 'number' || knownFrom <= knownAt.last,
  );
  const affirming = citations.filter(({ polarity }) => polarity !== 'DENIES');
  if (citations.length > 0 && affirming.length === 0) return null;
  const certainty = Math.max(LEAST_CERTAINTY, ...affirming.map(({ confidence }) => CERTAINTY[String(confidence)] ?? 0));
  // The stored count is of all sources, also of those that were not out by then.
  const counted = knownAt === undefined ? Number(fields['sourceCount'] ?? 1) : new Set(affirming.map(witness)).size;
  return Math.round((0.5 + 0.5 / (certainty * (1 + Math.log2(Math.max(1, counted))))) * COST_PARTS);
}

/** Who says it first: a source that quotes another is no second witness. */
function witness({ source, quotedSource }: ValueObject): unknown {
  return quotedSource ?? source;
}

function offer(links: Map<number, Link> | undefined, link: Link): void {
  const known = links?.get(link.to);
  const isBetter =
    known === undefined ||
    link.cost < known.cost ||
    (link.cost === known.cost && compareCodePoints(link.relation.id, known.relation.id) < 0);
  if (isBetter) links?.set(link.to, link);
}
