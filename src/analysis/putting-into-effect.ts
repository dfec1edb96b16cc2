import { compareCodePoints } from '../store/index.js';
import type { AnalysedGraph, Relation } from './graph.js';
import { sortedRelations } from './law.js';

/** How fully something is put into effect: the least full first, then what no source judges. */
const EXTENTS = ['PARTIAL', 'FULL', 'UNSPECIFIED'] as const;

export type Extent = (typeof EXTENTS)[number];

/** That one instrument transposes another or puts it into effect, by itself or by a provision. */
export interface Way {
  /** The instrument that is put into effect. */
  readonly of: string;
  /** The instrument that does it. */
  readonly by: string;
  /** The least full that a source judges it to be. */
  readonly extent: Extent;
  /** `TRANSPOSES` and `IMPLEMENTS`, and `PROVISION_OF` of the provisions between which a `TRANSPOSES` leads. */
  readonly relations: readonly Relation[];
}

interface Step {
  readonly other: string;
  readonly extent: Extent;
  readonly relations: readonly Relation[];
}

/** What puts an instrument into effect, by id. What a source says is not done at all, though it was due, is left out. */
export function waysInto(graph: AnalysedGraph, of: string): Way[] {
  return merged([...direct(graph, of, 'to'), ...byProvision(graph, of, 'to')]).map(({ other, ...way }) => ({
    of,
    by: other,
    ...way,
  }));
}

/** What an instrument puts into effect, by id. */
export function waysFrom(graph: AnalysedGraph, by: string): Way[] {
  return merged([...direct(graph, by, 'from'), ...byProvision(graph, by, 'from')]).map(({ other, ...way }) => ({
    of: other,
    by,
    ...way,
  }));
}

/** The relations among these that a source judges to be done in part only. */
export function partial(relations: readonly Relation[]): Relation[] {
  return relations.filter(({ fields }) => fields['extent'] === 'PARTIAL');
}

function* direct(graph: AnalysedGraph, id: string, side: 'from' | 'to'): Generator<Step> {
  for (const name of ['IMPLEMENTS', 'TRANSPOSES']) {
    for (const relation of graph[side](id, name)) {
      const extent = extentOf(relation);
      const other = side === 'to' ? relation.from : relation.to;
      if (extent !== null && other !== id) yield { other, extent, relations: [relation] };
    }
  }
}

/** By way of a provision that puts a provision into national law. */
function* byProvision(graph: AnalysedGraph, id: string, side: 'from' | 'to'): Generator<Step> {
  for (const own of graph.to(id, 'PROVISION_OF')) {
    for (const relation of graph[side](own.from, 'TRANSPOSES')) {
      const extent = extentOf(relation);
      if (extent === null) continue;
      for (const theirs of graph.from(side === 'to' ? relation.from : relation.to, 'PROVISION_OF')) {
        if (theirs.to !== id) yield { other: theirs.to, extent, relations: [own, relation, theirs] };
      }
    }
  }
}

function merged(steps: readonly Step[]): Step[] {
  const byOther = new Map<string, Step[]>();
  for (const step of steps) byOther.set(step.other, [...(byOther.get(step.other) ?? []), step]);
  return [...byOther]
    .sort(([a], [b]) => compareCodePoints(a, b))
    .map(([other, same]) => ({
      other,
      extent: EXTENTS.find((extent) => same.some((step) => step.extent === extent)) ?? 'UNSPECIFIED',
      relations: statedFirst(same.flatMap(({ relations }) => relations)),
    }));
}

/** What says that it is done comes before what says whose provision does it. */
function statedFirst(relations: readonly Relation[]): Relation[] {
  const all = sortedRelations(relations);
  const isOfProvision = ({ type }: Relation) => type === 'PROVISION_OF';
  return [...all.filter((relation) => !isOfProvision(relation)), ...all.filter(isOfProvision)];
}

/** How fully; null where a source says: not at all. */
function extentOf({ fields }: Relation): Extent | null {
  const { extent } = fields;
  if (extent === 'NONE') return null;
  return extent === 'FULL' || extent === 'PARTIAL' ? extent : 'UNSPECIFIED';
}
