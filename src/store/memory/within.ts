import type { Direction } from '../../ontology/index.js';
import type { Step } from '../port.js';
import { edgesAlong, otherEnd, typeSet, type MemoryNode } from './adjacency.js';
import type { MemoryGraph } from './memory-graph.js';

const BACK: Readonly<Record<Direction, Direction>> = { OUT: 'IN', IN: 'OUT', BOTH: 'BOTH' };

/** The same step walked from its other end. */
export function backwards(step: Step): Pick<Step, 'relation' | 'direction'> {
  return { relation: step.relation, direction: BACK[step.direction] };
}

/** Everything that is one of the things, or reaches one of them along the step in any number of steps. */
export function closureOf(graph: MemoryGraph, step: Step, ids: readonly string[]): ReadonlySet<MemoryNode> {
  const back = backwards(step);
  const types = typeSet(step.targetTypes);
  const found = new Set<MemoryNode>();
  for (const id of ids) {
    const node = graph.nodes.get(id);
    if (node !== undefined) found.add(node);
  }
  // A set is walked in the order of insertion and gives members that are added on the way.
  for (const node of found) {
    if (!types.has(node.record.type)) continue;
    for (const edge of edgesAlong(node, back)) found.add(otherEnd(edge, node));
  }
  return found;
}
