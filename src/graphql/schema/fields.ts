import { GraphQLID, GraphQLNonNull, type GraphQLFieldConfig, type GraphQLFieldConfigMap } from 'graphql';
import { holdingAt, type RelationField, type StoredField, type Validity, type DayRange } from '../../ontology/index.js';
import type { Fields, FieldValue, NodeAnswer, RelationPage, ValueObject } from '../../store/index.js';
import { dayRange } from '../plan/index.js';
import {
  edgeSource,
  relationConnection as connectionSource,
  type EdgeSource,
  type EntitySource,
  type ValueSource,
} from '../sources.js';
import { relationArguments } from './arguments.js';
import { relationConnection, relationEdge } from './connections.js';
import { wrapped, type TypeRegistry } from './type-registry.js';
import { valueType } from './values.js';

/** The fields of a type or an interface: the id, what is stored, the relations, and whether it held. */
export function thingFields(
  registry: TypeRegistry,
  thing: { readonly fields: ReadonlyMap<string, StoredField>; readonly relations: ReadonlyMap<string, RelationField> },
): GraphQLFieldConfigMap<EntitySource, unknown> {
  const fields: GraphQLFieldConfigMap<EntitySource, unknown> = {
    id: {
      type: new GraphQLNonNull(GraphQLID),
      description: 'A stable, readable id, prefixed by the type: `country:MMR`.',
      resolve: (source) => source.answer.id,
    },
  };
  for (const field of thing.fields.values()) {
    fields[field.name] = storedField(registry, field, (source: EntitySource) => source.answer);
  }
  for (const field of thing.relations.values()) fields[field.name] = relationFieldConfig(registry, field);
  fields['held'] = held(registry, (source: EntitySource) => [source.answer.validity, source.asOf]);
  return fields;
}

/** The fields that a relation carries itself. */
export function edgeFields(registry: TypeRegistry, edgeName: string): GraphQLFieldConfigMap<EdgeSource, unknown> {
  const fields: GraphQLFieldConfigMap<EdgeSource, unknown> = {};
  const nothing = { fields: {}, references: {} };
  for (const field of registry.ontology.edges.get(edgeName)?.fields.values() ?? []) {
    fields[field.name] = storedField(registry, field, (source: EdgeSource) => source.edge ?? nothing);
  }
  fields['held'] = held(registry, (source: EdgeSource) => [source.edge?.validity, source.node.asOf]);
  return fields;
}

interface Stored {
  readonly fields: Fields;
  readonly references: NodeAnswer['references'];
}

function storedField<Source>(
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
      const { fields, references } = stored(source);
      const values = valueObjects(fields[name]);
      const sources = values.map((value): ValueSource => ({ value, references, responseName: String(info.path.key) }));
      return field.list ? sources : (sources[0] ?? null);
    },
  };
}

function valueObjects(value: FieldValue | undefined): readonly ValueObject[] {
  if (value === undefined || typeof value !== 'object') return [];
  return (Array.isArray(value) ? value : [value]) as readonly ValueObject[]; // a value field holds nothing else
}

function relationFieldConfig(registry: TypeRegistry, field: RelationField): GraphQLFieldConfig<EntitySource, unknown> {
  const args = relationArguments(registry, field);
  const type = field.list ? new GraphQLNonNull(relationConnection(registry, field)) : relationEdge(registry, field);
  return {
    type,
    description: field.description,
    args,
    resolve: (source, given: { readonly asOf?: unknown }, _context, info) => {
      const page = pageUnder(source.answer, String(info.path.key));
      const asOf = dayRange(given.asOf, 'asOf') ?? source.asOf;
      if (field.list) return connectionSource(page, asOf);
      const [edge] = page.edges;
      return edge === undefined ? null : edgeSource(edge, asOf);
    },
  };
}

const NO_PAGE: RelationPage = { edges: [], total: 0, hasNext: false, hasPrevious: false };

/** The page that the store answered for a response name. Where fragments ask differently of different types, the key is numbered. */
function pageUnder(answer: NodeAnswer, responseName: string): RelationPage {
  const page = answer.relations[responseName];
  if (page !== undefined) return page;
  const key = Object.keys(answer.relations).find((candidate) => candidate.startsWith(`${responseName}#`));
  return (key === undefined ? undefined : answer.relations[key]) ?? NO_PAGE;
}

function held<Source>(
  registry: TypeRegistry,
  validity: (source: Source) => readonly [Validity | null | undefined, DayRange | undefined],
): GraphQLFieldConfig<Source, unknown> {
  return {
    type: registry.holding,
    description: 'How surely it held at the date given as `asOf`; null where none was given.',
    resolve: (source) => {
      const [known, asOf] = validity(source);
      return asOf === undefined || known === undefined ? null : holdingAt(known, asOf);
    },
  };
}
