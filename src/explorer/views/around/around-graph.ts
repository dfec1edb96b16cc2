import { familyGroups } from '../../parts/family-groups.js';
import { familyOf } from '../../parts/family.js';
import { grouped } from '../../parts/grouped.js';
import { shortened } from '../../parts/shortened.js';
import { edgeId } from '../../pictures/graph/edge-id.js';
import type { Graph, GraphEdge, Position } from '../../pictures/graph/index.js';
import type { AroundEdge, Shown } from './shown.js';

export interface AroundGraphOptions {
  readonly start: string;
  readonly grown: readonly string[];
  readonly pins: ReadonlyMap<string, Position>;
}

/** The picture of a neighbourhood: one line for each two things, however many relations there are between them. */
export function aroundGraph({ nodes, edges }: Shown, { start, grown, pins }: AroundGraphOptions): Graph {
  const lines = linesOf(edges);
  const degree = new Map<string, number>();
  for (const { source, target } of lines) {
    degree.set(source, (degree.get(source) ?? 0) + 1);
    degree.set(target, (degree.get(target) ?? 0) + 1);
  }
  return {
    nodes: nodes.map(({ entity: { id, name, __typename: type } }) => ({
      id,
      label: shortened(name, 56),
      group: familyOf(type),
      radius: id === start ? 14 : grown.includes(id) ? 11 : 5 + Math.min(5, Math.log2(1 + (degree.get(id) ?? 0))),
      pinned: pins.get(id),
    })),
    edges: lines,
    groups: familyGroups(),
  };
}

function linesOf(edges: readonly AroundEdge[]): readonly GraphEdge[] {
  const between = grouped(
    edges.filter(({ source, target }) => source !== target),
    ({ source, target }) => edgeId(source, target),
  );
  return [...between].map(([id, some]) => {
    const [first] = some;
    const { source = '', target = '' } = first ?? {};
    return {
      id,
      source,
      target,
      width: Math.min(5, 1 + Math.log2(some.length)),
      weight: 1,
      arrow: some.every((edge) => edge.source === source),
      dashed: !some.some(isSure),
    };
  });
}

/** Whether a relation is said to hold, by a source that says so firmly; where a date was asked for, at that date. */
export function isSure({ held, evidence }: AroundEdge): boolean {
  const isSaid = evidence.some(
    ({ polarity, confidence }) => polarity === 'AFFIRMS' && confidence !== 'ALLEGED' && confidence !== 'DISPUTED',
  );
  return isSaid && (held === null || held === 'HELD');
}
