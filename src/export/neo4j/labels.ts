import type { EntityType, Ontology } from '../../ontology/index.js';

/** On every node that is carried to Neo4j, so that one constraint makes all ids unique; our own store calls it the same. */
export const EVERY_NODE = 'Entity';

/** The labels of a type's nodes: that of every node, its interfaces, its own name. Throws `TypeError` on a type the ontology lacks. */
export function labelsOf(ontology: Ontology, type: string): readonly string[] {
  const definition: EntityType | undefined = ontology.entities.get(type);
  if (definition === undefined) throw new TypeError(`The ontology has no type ${type}`);
  return [...new Set([EVERY_NODE, ...definition.interfaces, type])];
}
