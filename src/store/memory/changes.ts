import { madeOnce } from '../../keeping/index.js';
import type { Ontology } from '../../ontology/index.js';
import { DanglingRelationError, UnknownTypeError, type ChangesAtHand } from '../shared/index.js';
import type { Graph } from './graph.js';
import type { MemoryGraph } from './memory-graph.js';

/** Throws `UnknownTypeError` or `DanglingRelationError` where the change set cannot be applied as a whole. */
export function checkChanges(graph: Graph, ontology: Ontology, changes: ChangesAtHand): void {
  const relations = relationsOf(ontology);
  for (const { id, type } of changes.put.entities) {
    if (!ontology.entities.has(type)) throw new UnknownTypeError(id, type);
  }
  const put = new Set(changes.put.entities.map(({ id }) => id));
  const removed = new Set(changes.remove.entities);
  const exists = (id: string) => put.has(id) || (graph.node(id) !== undefined && !removed.has(id));
  for (const { id, type, edge, from, to } of changes.put.relations) {
    if (!relations.has(type)) throw new UnknownTypeError(id, type);
    if (!ontology.edges.has(edge)) throw new UnknownTypeError(id, edge);
    const missing = [from, to].find((end) => !exists(end));
    if (missing !== undefined) throw new DanglingRelationError(id, missing);
  }
}

/** Makes a change set that was checked. Cannot fail. */
export function makeChanges(graph: MemoryGraph, changes: ChangesAtHand): void {
  for (const id of changes.remove.relations) graph.removeRelation(id);
  for (const id of changes.remove.entities) graph.removeEntity(id);
  for (const record of changes.put.entities) graph.putEntity(record);
  for (const record of changes.put.relations) graph.putRelation(record);
  graph.tidy();
}

/** Names of relations; asked for each record of an import. */
const relationsOf = madeOnce(({ entities, interfaces }: Ontology): ReadonlySet<string> => {
  const things = [...entities.values(), ...interfaces.values()];
  return new Set(things.flatMap((thing) => [...thing.relations.values()].map(({ relation }) => relation)));
});
