import type { Ontology, StoredField } from '../../ontology/index.js';
import { proseFields } from '../shared/index.js';

/** How the values of a field may be stored. Types may use one name differently, so several may be true. */
export interface FieldShape {
  readonly scalar: boolean;
  readonly list: boolean;
  readonly text: boolean;
  readonly value: boolean;
  /** References inside its value objects. */
  readonly references: ReadonlySet<string>;
}

export type FieldShapes = ReadonlyMap<string, FieldShape>;

/** The closed list of names that may stand in a statement. */
export interface Catalog {
  readonly ontology: Ontology;
  readonly nodeFields: FieldShapes;
  readonly edgeFields: FieldShapes;
  readonly relations: ReadonlySet<string>;
  /** Fields of things that are searched beside their names. */
  readonly prose: readonly string[];
}

export function catalogOf(ontology: Ontology): Catalog {
  const things = [...ontology.entities.values(), ...ontology.interfaces.values()];
  return {
    ontology,
    nodeFields: shapesOf(ontology, [...ontology.entities.values()]),
    edgeFields: shapesOf(ontology, [...ontology.edges.values()]),
    prose: proseFields(ontology),
    relations: new Set(things.flatMap((thing) => [...thing.relations.values()].map(({ relation }) => relation))),
  };
}

/** Names of the references in the value objects of a field. */
export function referencesIn(ontology: Ontology, field: StoredField): readonly string[] {
  if (field.kind !== 'value') return [];
  const members = [...(ontology.values.get(field.valueName)?.fields.values() ?? [])];
  return members.filter(({ kind }) => kind === 'reference').map(({ name }) => name);
}

function shapesOf(
  ontology: Ontology,
  types: readonly { readonly fields: ReadonlyMap<string, StoredField> }[],
): FieldShapes {
  const shapes = new Map<string, FieldShape>();
  for (const type of types) {
    for (const field of type.fields.values()) {
      const known = shapes.get(field.name);
      const shape = shapeOf(ontology, field);
      shapes.set(field.name, known === undefined ? shape : joined(known, shape));
    }
  }
  return shapes;
}

function shapeOf(ontology: Ontology, field: StoredField): FieldShape {
  const value = field.kind === 'value';
  return {
    scalar: !value && !field.list,
    list: !value && field.list,
    text: field.kind === 'string' || field.kind === 'enum' || field.kind === 'date',
    value,
    references: new Set(referencesIn(ontology, field)),
  };
}

function joined(a: FieldShape, b: FieldShape): FieldShape {
  return {
    scalar: a.scalar || b.scalar,
    list: a.list || b.list,
    text: a.text || b.text,
    value: a.value || b.value,
    references: new Set([...a.references, ...b.references]),
  };
}
