import {
  GraphQLEnumType,
  GraphQLInputObjectType,
  GraphQLList,
  GraphQLNonNull,
  type GraphQLInputFieldConfigMap,
  type GraphQLInputType,
} from 'graphql';
import type { EntityType, InterfaceType, RelationField, StoredField } from '../../ontology/index.js';
import { inWords, names } from '../names.js';
import { idList, orderDirection } from './inputs.js';
import type { TypeRegistry } from './type-registry.js';

type Thing = EntityType | InterfaceType;

/** The filter input of a type or an interface: its fields, its relations, its shortcuts, and their combinations. */
export function filtersFor(registry: TypeRegistry, name: string): GraphQLInputObjectType {
  return registry.once(names.filters(name), () => {
    const thing = registry.ontology.entities.get(name) ?? registry.ontology.interfaces.get(name);
    return new GraphQLInputObjectType({
      name: names.filters(name),
      description: `What must hold of a ${inWords(name)}; all conditions given must.`,
      fields: () => (thing === undefined ? {} : thingFilterFields(registry, thing)),
    });
  });
}

function thingFilterFields(registry: TypeRegistry, thing: Thing): GraphQLInputFieldConfigMap {
  const self = filtersFor(registry, thing.name);
  const many = new GraphQLList(new GraphQLNonNull(self));
  const fields: GraphQLInputFieldConfigMap = {
    and: { type: many, description: 'All of these must hold.' },
    or: { type: many, description: 'At least one of these must hold.' },
    not: { type: self, description: 'This must not hold.' },
    id: { type: idList, description: 'It is one of these.' },
  };
  if (thing.kind === 'interface') {
    const type = new GraphQLList(new GraphQLNonNull(registry.entityType));
    fields['type'] = { type, description: 'It is of one of these types.' };
  }
  Object.assign(fields, storedFilterFields(registry, thing.fields));
  for (const relation of thing.relations.values()) {
    fields[relation.name] = { type: relationFilters(registry, relation), description: relation.description };
  }
  for (const shortcut of thing.shortcuts) {
    fields[shortcut.name] = { type: idList, description: `${shortcut.description} Of several: any.` };
  }
  return fields;
}

function storedFilterFields(
  registry: TypeRegistry,
  stored: ReadonlyMap<string, StoredField>,
): GraphQLInputFieldConfigMap {
  const fields: GraphQLInputFieldConfigMap = {};
  for (const field of stored.values()) {
    const type = storedFilter(registry, field);
    if (type !== undefined) fields[field.name] = { type, description: field.description };
  }
  return fields;
}

/** Value objects are not filtered by: what is in them is read, not asked for. */
function storedFilter(registry: TypeRegistry, field: StoredField): GraphQLInputType | undefined {
  if (field.kind === 'value') return undefined;
  return field.kind === 'enum' ? registry.enumFilters(field.enumName) : registry.scalarFilters[field.kind];
}

function relationFilters(registry: TypeRegistry, relation: RelationField): GraphQLInputObjectType {
  const name = names.relationFilters(relation);
  return registry.once(name, () => {
    const match = relationMatch(registry, relation);
    return new GraphQLInputObjectType({
      name,
      description: `What must hold of related things (${inWords(relation.target)}) and of the relation itself.`,
      fields: {
        some: { type: match, description: 'There is a relation for which this holds.' },
        none: { type: match, description: 'There is no relation for which this holds.' },
        every: { type: match, description: 'This holds for every relation; it does where there is none.' },
        ...sequenceField(registry, relation, match),
      },
    });
  });
}

/** Where the relations stand in the order of a number. */
function sequenceField(
  { ontology }: TypeRegistry,
  { edge, sort }: RelationField,
  match: GraphQLInputObjectType,
): GraphQLInputFieldConfigMap {
  if (sort === null || ontology.edges.get(edge)?.fields.get(sort)?.kind !== 'int') return {};
  const description = `There are relations for which these hold, one after the other by \`${sort}\`, at most 10.`;
  return { inOrder: { type: new GraphQLList(new GraphQLNonNull(match)), description } };
}

function relationMatch(registry: TypeRegistry, relation: RelationField): GraphQLInputObjectType {
  return registry.once(names.relationMatch(relation), () => {
    return new GraphQLInputObjectType({
      name: names.relationMatch(relation),
      description: 'One relation and the thing at its other end.',
      fields: () => ({
        node: {
          type: filtersFor(registry, relation.target),
          description: 'What must hold of the thing at the other end.',
        },
        edge: {
          type: edgeFiltersFor(registry, relation.edge),
          description: "What must hold of the relation's own fields.",
        },
      }),
    });
  });
}

/** The filter input of an edge type. */
export function edgeFiltersFor(registry: TypeRegistry, name: string): GraphQLInputObjectType {
  return registry.once(`${name}Filters`, () => {
    const edge = registry.ontology.edges.get(name);
    return new GraphQLInputObjectType({
      name: `${name}Filters`,
      description: 'What must hold of a relation; all conditions given must.',
      fields: () => storedFilterFields(registry, edge?.fields ?? new Map<string, StoredField>()),
    });
  });
}

/** The order input of a type or an interface: any of its single values, and the id. */
export function orderFor(registry: TypeRegistry, thing: Thing): GraphQLInputObjectType {
  return registry.once(names.order(thing.name), () => {
    const stored = [...thing.fields.values()].filter((field) => !field.list && field.kind !== 'value');
    const values = [{ name: 'id', description: 'By id.' }, ...stored];
    const field = new GraphQLEnumType({
      name: names.orderField(thing.name),
      description: `What a list of things (${inWords(thing.name)}) can be ordered by.`,
      values: Object.fromEntries(
        values.map(({ name, description }) => [names.enumValue(name), { value: name, description }]),
      ),
    });
    return new GraphQLInputObjectType({
      name: names.order(thing.name),
      description: `One key of the order of a list of things (${inWords(thing.name)}). Ties are broken by the next key, then by id.`,
      fields: {
        field: { type: new GraphQLNonNull(field), description: 'What to order by.' },
        direction: {
          type: new GraphQLNonNull(orderDirection),
          defaultValue: 'ASC',
          description: 'Which end comes first.',
        },
      },
    });
  });
}
