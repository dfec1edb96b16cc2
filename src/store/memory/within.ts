import { typeSet, type Direction } from '../../ontology/index.js';
import type { Step } from '../port.js';
import { edgesAlong, otherEnd } from './adjacency.js';
import type { MemoryNode } from './graph.js';

const BACK: Readonly<Record<Direction, Direction>> = { OUT: 'IN', IN: 'OUT', BOTH: 'BOTH' };

/** The same step walked from its other end. */
export function backwards(step: Step): Pick<Step, 'relation' | 'direction'> {
  return { relation: step.relation, direction: BACK[step.direction] };
}

/** The things themselves, and everything that reaches one of them along the step in any number of steps. */
export function closureOf(step: Step, things: Iterable<MemoryNode>): ReadonlySet<MemoryNode> {
  const back = backwards(step);
  const types = typeSet(step.targetTypes);
  const found = new Set(things);
  // A set is walked in the order of insertion and gives members that are added on the way.
  for (const node of found) {
    if (!types.has(node.type)) continue;
    for (const edge of edgesAlong(node, back)) found.add(otherEnd(edge, node));
  }
  return found;
}
