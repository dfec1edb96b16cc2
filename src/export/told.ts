import type { EntityType, Ontology, RelationField } from '../ontology/index.js';

/** Which relations are told with a thing: those that its record states. */
export interface Telling {
  /** Names of relations told with the thing that they lead from, and of those told with the one they lead to. */
  readonly outgoing: readonly string[];
  readonly incoming: readonly string[];
}

/** What the relations of an ontology are told with. Each is stated from one end, so that each is told once. */
export function tellingOf(ontology: Ontology): Telling {
  const stated = [...ontology.entities.values()].flatMap(statedBy);
  const names = (isIncoming: boolean): string[] => [
    ...new Set(stated.filter(({ direction }) => (direction === 'IN') === isIncoming).map(({ relation }) => relation)),
  ];
  return { outgoing: names(false).sort(), incoming: names(true).sort() };
}

/** The fields in which records of a type state relations. */
export function statedBy(type: EntityType): RelationField[] {
  return [...type.relations.values()].filter(({ stated }) => stated);
}
