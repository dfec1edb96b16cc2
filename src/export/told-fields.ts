import type { Ontology, StoredField } from '../ontology/index.js';
import type { Fields, FieldValue, KeptRelation, KeptThing, ValueObject } from '../store/index.js';

/**
 * The stored fields of a thing in the order of its type, what is derived included. Value objects have their fields in the order of
 * theirs, so that every store tells the same bytes; of a citation that leaves out the day since which it may have been known, which
 * follows from its source. Throws `TypeError` for a type that the ontology lacks.
 */
export function fieldsOfThing(ontology: Ontology, { type, fields }: KeptThing): Fields {
  const definition = ontology.entities.get(type);
  if (definition === undefined) throw new TypeError(`The ontology has no type ${type}`);
  return told(ontology, fields, definition.fields);
}

/** The stored fields of a relation, likewise. Throws `TypeError` for an edge type that the ontology lacks. */
export function fieldsOfRelation(ontology: Ontology, { edge, fields }: KeptRelation): Fields {
  const definition = ontology.edges.get(edge);
  if (definition === undefined) throw new TypeError(`The ontology has no edge type ${edge}`);
  return told(ontology, fields, definition.fields);
}

function told(ontology: Ontology, fields: Fields, types: ReadonlyMap<string, StoredField>): Fields {
  const found: Record<string, FieldValue> = {};
  for (const field of types.values()) {
    const value = fields[field.name];
    if (value === undefined) continue;
    found[field.name] = field.kind === 'value' ? inOrder(ontology, field.valueName, value) : value;
  }
  return found;
}

function inOrder(ontology: Ontology, valueName: string, value: FieldValue): FieldValue {
  const names = [...(ontology.values.get(valueName)?.fields.keys() ?? [])];
  const ordered = (one: ValueObject): ValueObject =>
    Object.fromEntries(names.flatMap((name) => (one[name] === undefined ? [] : [[name, one[name]]])));
  // A field whose kind is a value holds value objects, as the ontology says.
  return Array.isArray(value) ? (value as readonly ValueObject[]).map(ordered) : ordered(value as ValueObject);
}
