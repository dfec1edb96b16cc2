import { GraphQLInterfaceType, GraphQLObjectType } from 'graphql';
import type { EntityType, InterfaceType } from '../../ontology/index.js';
import type { EntitySource } from '../sources.js';
import { thingFields } from './thing-fields.js';
import type { TypeRegistry } from './type-registry.js';

/** Makes the types of all things. Their fields are made when the schema is, so that they may lead to each other in circles. */
export function defineThings(registry: TypeRegistry): readonly GraphQLObjectType[] {
  const { interfaces, entities } = registry.ontology;
  for (const shared of interfaces.values()) registry.defineThing(interfaceType(registry, shared));
  const types = [...entities.values()].map((entity) => objectType(registry, entity));
  for (const type of types) registry.defineThing(type);
  return types;
}

function objectType(registry: TypeRegistry, entity: EntityType): GraphQLObjectType {
  return new GraphQLObjectType<EntitySource>({
    name: entity.name,
    description: entity.description,
    interfaces: () => entity.interfaces.map((parent) => registry.interface(parent)),
    fields: () => thingFields(registry, entity),
  });
}

function interfaceType(registry: TypeRegistry, shared: InterfaceType): GraphQLInterfaceType {
  return new GraphQLInterfaceType({
    name: shared.name,
    description: shared.description,
    interfaces: () => shared.interfaces.map((parent) => registry.interface(parent)),
    fields: () => thingFields(registry, shared),
    resolveType: (source: EntitySource) => source.$answer.type,
  });
}
