import type { EntityRecord, RelationRecord, Step } from '../port.js';
import { compareCodePoints } from '../shared/index.js';

/** An entity with its relations at hand. */
export interface MemoryNode {
  record: EntityRecord;
  /** Relations that lead away and to it, by relation name; each list by the id of the other end, then of the relation. */
  readonly out: Map<string, MemoryEdge[]>;
  readonly in: Map<string, MemoryEdge[]>;
}

/** A relation with its ends at hand. */
export interface MemoryEdge {
  record: RelationRecord;
  readonly from: MemoryNode;
  readonly to: MemoryNode;
}

const NONE: readonly MemoryEdge[] = [];

/** The relations of a node along a step, by the id of the other end, then of the relation. Target types are not looked at. */
export function edgesAlong(node: MemoryNode, step: Pick<Step, 'relation' | 'direction'>): readonly MemoryEdge[] {
  if (step.direction === 'OUT') return node.out.get(step.relation) ?? NONE;
  const incoming = node.in.get(step.relation) ?? NONE;
  if (step.direction === 'IN') return incoming;
  const outgoing = node.out.get(step.relation) ?? NONE;
  if (outgoing.length === 0) return incoming;
  if (incoming.length === 0) return outgoing;
  return mergeBoth(node, outgoing, incoming);
}

/** A relation of a node with itself stands in both lists and is taken once. */
function mergeBoth(node: MemoryNode, outgoing: readonly MemoryEdge[], incoming: readonly MemoryEdge[]): MemoryEdge[] {
  const others = incoming.filter((edge) => edge.from !== edge.to);
  return [...outgoing, ...others].sort((a, b) => compareEdges(a, b, node));
}

/** The end of a relation that is not this one; of a relation of a thing with itself, the thing. */
export function otherEnd(edge: MemoryEdge, node: MemoryNode): MemoryNode {
  return edge.from === node ? edge.to : edge.from;
}

/** Orders the relations of a node: by the id of the other end, then by their own. */
export function compareEdges(a: MemoryEdge, b: MemoryEdge, node: MemoryNode): number {
  const byEnd = compareCodePoints(otherEnd(a, node).record.id, otherEnd(b, node).record.id);
  return byEnd === 0 ? compareCodePoints(a.record.id, b.record.id) : byEnd;
}

export function compareNodes(a: MemoryNode, b: MemoryNode): number {
  return compareCodePoints(a.record.id, b.record.id);
}

const sets = new WeakMap<readonly string[], ReadonlySet<string>>();

/** A list of type names as a set. Plans share the lists of the ontology, so the sets are kept as long as those live. */
export function typeSet(types: readonly string[]): ReadonlySet<string> {
  const known = sets.get(types);
  if (known !== undefined) return known;
  const made = new Set(types);
  sets.set(types, made);
  return made;
}
