import { GraphQLInterfaceType, GraphQLObjectType } from 'graphql';
import type { EntitySource } from '../sources.js';
import { thingFields } from './fields.js';
import type { TypeRegistry } from './type-registry.js';

/** The object type of an entity type, or the interface type of an interface. */
export function thingType(
  registry: TypeRegistry,
  name: string,
): GraphQLObjectType<EntitySource> | GraphQLInterfaceType {
  return registry.ontology.interfaces.has(name) ? interfaceType(registry, name) : objectType(registry, name);
}

/** The object type of an entity type. */
export function objectType(registry: TypeRegistry, name: string): GraphQLObjectType<EntitySource> {
  return registry.once(name, () => {
    const entity = registry.ontology.entities.get(name);
    return new GraphQLObjectType<EntitySource>({
      name,
      description: entity?.description ?? '',
      interfaces: () => (entity?.interfaces ?? []).map((parent) => interfaceType(registry, parent)),
      fields: () => (entity === undefined ? {} : thingFields(registry, entity)),
    });
  });
}

function interfaceType(registry: TypeRegistry, name: string): GraphQLInterfaceType {
  return registry.once(name, () => {
    const shared = registry.ontology.interfaces.get(name);
    return new GraphQLInterfaceType({
      name,
      description: shared?.description ?? '',
      interfaces: () => (shared?.interfaces ?? []).map((parent) => interfaceType(registry, parent)),
      fields: () => (shared === undefined ? {} : thingFields(registry, shared)),
      resolveType: (source: EntitySource) => source.answer.type,
    });
  });
}
