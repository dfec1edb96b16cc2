import type { Ontology, RelationField } from '../ontology/index.js';

/** How the types and enum values that the ontology does not name itself are called in the public schema. */
export const names = {
  /** A list of things that no relation leads to: `CountryConnection`. */
  connection: (type: string): string => `${type}Connection`,
  edge: (type: string): string => `${type}Edge`,
  /** A list of things that a relation leads to: `ActorParticipationConnection`. */
  relationConnection: (field: RelationField): string => `${field.target}${field.edge}Connection`,
  relationEdge: (field: RelationField): string => `${field.target}${field.edge}Edge`,
  filters: (type: string): string => `${type}Filters`,
  relationFilters: (field: RelationField): string => `${field.target}${field.edge}RelationFilters`,
  relationMatch: (field: RelationField): string => `${field.target}${field.edge}Match`,
  order: (type: string): string => `${type}Order`,
  orderField: (type: string): string => `${type}OrderField`,
  /** `signedOn` as an enum value: `SIGNED_ON`. */
  enumValue: (field: string): string => field.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toUpperCase(),
};

/** The root field that lists all things of an interface. */
export const INTERFACE_PLURALS: Readonly<Record<string, string>> = {
  Entity: 'entities',
  Place: 'places',
  Actor: 'actors',
  Instrument: 'instruments',
  LegalInstrument: 'legalInstruments',
};

/** `Treaty` as two words where it stands in a sentence: `legal instrument`. */
export function inWords(typeName: string): string {
  return typeName.replace(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase();
}

/** The concrete types that a type or interface name stands for, sorted. */
export function concreteTypes(ontology: Ontology, name: string): readonly string[] {
  return ontology.interfaces.get(name)?.implementedBy ?? (ontology.entities.has(name) ? [name] : []);
}
