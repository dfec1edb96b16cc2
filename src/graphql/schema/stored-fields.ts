import type { GraphQLFieldConfig, GraphQLFieldConfigMap } from 'graphql';
import { holdingAt, type Clocks, type StoredField, type Validity } from '../../ontology/index.js';
import type { FieldValue, NodeAnswer, ValueObject } from '../../store/index.js';
import { valueSource, type RelationSource, type Stored } from '../sources.js';
import { readPlain } from './plain-field.js';
import { wrapped, type TypeRegistry } from './type-registry.js';
import { valueType } from './values.js';

/** The fields that a relation carries itself. */
export function edgeFields(registry: TypeRegistry, edgeName: string): GraphQLFieldConfigMap<RelationSource, unknown> {
  const fields: GraphQLFieldConfigMap<RelationSource, unknown> = {};
  for (const field of registry.ontology.edges.get(edgeName)?.fields.values() ?? []) {
    fields[field.name] = storedField(registry, field, ({ $references }: RelationSource) => $references);
  }
  fields['held'] = held(registry, ({ $validity }: RelationSource) => $validity);
  return fields;
}

/** Whatever was asked by clocks. */
interface Asked extends Stored {
  readonly $clocks: Clocks;
}

/** One field as it is stored, on a thing or on a relation. */
export function storedField<Source extends Asked>(
  registry: TypeRegistry,
  field: StoredField,
  referencesOf: (source: Source) => NodeAnswer['references'],
): GraphQLFieldConfig<Source, unknown> {
  const { name, description } = field;
  if (field.kind !== 'value') {
    const type = field.kind === 'enum' ? registry.enumType(field.enumName) : registry.scalar(field.kind);
    return { type: wrapped(type, field), description, resolve: readPlain(field) };
  }
  return {
    type: wrapped(valueType(registry, field.valueName), field),
    description,
    resolve: (source, _args, _context, info) => {
      const references = referencesOf(source);
      const values = valueObjects(source.$fields[name]).filter((value) => wasKnown(value, source.$clocks));
      const sources = values.map((value) => valueSource(value, references, String(info.path.key)));
      return field.list ? sources : (sources[0] ?? null);
    },
  };
}

/** A citation of a source that was not out yet is not shown to who asks what was known then. */
function wasKnown({ knownFrom }: ValueObject, { knownAt }: Clocks): boolean {
  return knownAt === undefined || typeof knownFrom !== 'number' || knownFrom <= knownAt.last;
}

function valueObjects(value: FieldValue | undefined): readonly ValueObject[] {
  if (value === undefined || typeof value !== 'object') return [];
  return (Array.isArray(value) ? value : [value]) as readonly ValueObject[]; // a value field holds nothing else
}

/** Whether it held at the date asked about. */
export function held<Source extends Asked>(
  registry: TypeRegistry,
  validityOf: (source: Source) => Validity | null | undefined,
): GraphQLFieldConfig<Source, unknown> {
  return {
    type: registry.holding,
    description: 'How surely it held at the date given as `asOf`; null where none was given.',
    resolve: (source) => {
      const { asOf } = source.$clocks;
      const known = validityOf(source);
      return asOf === undefined || known === undefined ? null : holdingAt(known, asOf);
    },
  };
}
