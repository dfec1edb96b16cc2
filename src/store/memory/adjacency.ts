import type { Step } from '../port.js';
import { compareIds } from '../shared/index.js';
import type { MemoryEdge, MemoryNode } from './graph.js';
import { rowsThat, type Rows } from './rows.js';

/** The relations of a node along a step, by the id of the other end, then of the relation. Target types are not looked at. */
export function edgesAlong(node: MemoryNode, step: Pick<Step, 'relation' | 'direction'>): Rows<MemoryEdge> {
  if (step.direction === 'OUT') return node.outgoing(step.relation);
  const incoming = node.incoming(step.relation);
  if (step.direction === 'IN') return incoming;
  const outgoing = node.outgoing(step.relation);
  if (outgoing.length === 0) return incoming;
  if (incoming.length === 0) return outgoing;
  return mergeBoth(node, outgoing, incoming);
}

/** A relation of a node with itself stands in both lists and is taken once. */
function mergeBoth(node: MemoryNode, outgoing: Rows<MemoryEdge>, incoming: Rows<MemoryEdge>): MemoryEdge[] {
  const others = rowsThat(incoming, (edge) => edge.from !== edge.to);
  return [...outgoing, ...others].sort((a, b) => compareEdges(a, b, node));
}

/** The end of a relation that is not this one; of a relation of a thing with itself, the thing. */
export function otherEnd(edge: MemoryEdge, node: MemoryNode): MemoryNode {
  return edge.from === node ? edge.to : edge.from;
}

/** Orders the relations of a node: by the id of the other end, then by their own. */
export function compareEdges(a: MemoryEdge, b: MemoryEdge, node: MemoryNode): number {
  const byEnd = compareIds(otherEnd(a, node).id, otherEnd(b, node).id);
  return byEnd === 0 ? compareIds(a.id, b.id) : byEnd;
}

export function compareNodes(a: MemoryNode, b: MemoryNode): number {
  return compareIds(a.id, b.id);
}
