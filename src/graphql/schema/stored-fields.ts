import type { GraphQLFieldConfig, GraphQLFieldConfigMap } from 'graphql';
import { holdingAt, type Clocks, type StoredField, type Validity } from '../../ontology/index.js';
import type { Fields, FieldValue, NodeAnswer, ValueObject } from '../../store/index.js';
import type { EdgeSource, ValueSource } from '../sources.js';
import { wrapped, type TypeRegistry } from './type-registry.js';
import { valueType } from './values.js';

/** The fields that a relation carries itself. */
export function edgeFields(registry: TypeRegistry, edgeName: string): GraphQLFieldConfigMap<EdgeSource, unknown> {
  const fields: GraphQLFieldConfigMap<EdgeSource, unknown> = {};
  const nothing = { fields: {}, references: {} };
  for (const field of registry.ontology.edges.get(edgeName)?.fields.values() ?? []) {
    fields[field.name] = storedField(registry, field, ({ edge, node }: EdgeSource) => ({
      ...(edge ?? nothing),
      clocks: node.clocks,
    }));
  }
  fields['held'] = held(registry, (source: EdgeSource) => [source.edge?.validity, source.node.clocks]);
  return fields;
}

interface Stored {
  readonly fields: Fields;
  readonly references: NodeAnswer['references'];
  readonly clocks: Clocks;
}

/** One field as it is stored, on a thing or on a relation. */
export function storedField<Source>(
  registry: TypeRegistry,
  field: StoredField,
  stored: (source: Source) => Stored,
): GraphQLFieldConfig<Source, unknown> {
  const { name, description } = field;
  if (field.kind !== 'value') {
    const type = field.kind === 'enum' ? registry.enumType(field.enumName) : registry.scalar(field.kind);
    const absent = field.list ? [] : null;
    return { type: wrapped(type, field), description, resolve: (source) => stored(source).fields[name] ?? absent };
  }
  return {
    type: wrapped(valueType(registry, field.valueName), field),
    description,
    resolve: (source, _args, _context, info) => {
      const { fields, references, clocks } = stored(source);
      const values = valueObjects(fields[name]).filter((value) => wasKnown(value, clocks));
      const sources = values.map((value): ValueSource => ({ value, references, responseName: String(info.path.key) }));
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
export function held<Source>(
  registry: TypeRegistry,
  validity: (source: Source) => readonly [Validity | null | undefined, Clocks],
): GraphQLFieldConfig<Source, unknown> {
  return {
    type: registry.holding,
    description: 'How surely it held at the date given as `asOf`; null where none was given.',
    resolve: (source) => {
      const [known, { asOf }] = validity(source);
      return asOf === undefined || known === undefined ? null : holdingAt(known, asOf);
    },
  };
}
