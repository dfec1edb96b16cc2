import type { RelationAnswer, RelationsPlan } from '../port.js';
import type { Graph, MemoryEdge } from './graph.js';
import { compileEdgeSelection } from './selection.js';
import type { EdgeReader } from './relation.js';

/** Reads relations by their ids. */
export function readRelations(graph: Graph, plan: RelationsPlan): RelationAnswer[] {
  const read = compileEdgeSelection(graph, plan.edge);
  const found = new Map<string, MemoryEdge>();
  for (const { id, from } of plan.relations) {
    const edge = graph.edge(id, from);
    if (edge !== undefined) found.set(id, edge);
  }
  return [...found.values()].map((edge) => relationAnswer(read, edge));
}

/** What is asked of a relation, and its ends. */
export function relationAnswer(read: EdgeReader, edge: MemoryEdge): RelationAnswer {
  const { fields, references, validity } = read(edge);
  const answer = { id: edge.id, fields, references, type: edge.type, from: edge.from.id, to: edge.to.id };
  return validity === undefined ? answer : { ...answer, validity };
}
