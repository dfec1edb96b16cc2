import { GraphQLInt, GraphQLList, GraphQLNonNull, GraphQLString, type GraphQLFieldConfigArgumentMap } from 'graphql';
import type { EntityType, InterfaceType, RelationField } from '../../ontology/index.js';
import { LARGEST_PAGE, USUAL_PAGE } from '../plan/index.js';
import { edgeFiltersFor, filtersFor, orderFor } from './filters.js';
import type { TypeRegistry } from './type-registry.js';

/** Relay's paging arguments. */
function pageArguments(usual: number): GraphQLFieldConfigArgumentMap {
  return {
    first: {
      type: GraphQLInt,
      description: `How many from the beginning, 0 to ${LARGEST_PAGE}; ${usual} unless given.`,
    },
    after: { type: GraphQLString, description: 'Only what comes after this cursor.' },
    last: {
      type: GraphQLInt,
      description: `How many from the end, 0 to ${LARGEST_PAGE}; not together with \`first\`.`,
    },
    before: { type: GraphQLString, description: 'Only what comes before this cursor.' },
  };
}

/** `asOf` and `knownAt`, which every traversal takes. */
export function clockArguments(registry: TypeRegistry): GraphQLFieldConfigArgumentMap {
  return {
    asOf: {
      type: registry.partialDate,
      description:
        'Only what may have held then, here and in everything below unless it says otherwise; `held` tells how surely.',
    },
    knownAt: {
      type: registry.partialDate,
      description:
        'Only what a source may have said that was published by then, here and in everything below unless it says otherwise. What rests on sources without a date stays in.',
    },
  };
}

/** What a root list can be asked. */
export function listArguments(
  registry: TypeRegistry,
  thing: EntityType | InterfaceType,
): GraphQLFieldConfigArgumentMap {
  return {
    where: { type: filtersFor(registry, thing.name), description: 'What must hold of what is listed.' },
    orderBy: {
      type: new GraphQLList(new GraphQLNonNull(orderFor(registry, thing))),
      description: 'The order, most important key first; by id unless given.',
    },
    ...pageArguments(USUAL_PAGE.root),
    ...clockArguments(registry),
  };
}

/** What a list of related things can be asked. */
export function relationArguments(registry: TypeRegistry, field: RelationField): GraphQLFieldConfigArgumentMap {
  if (!field.list) return clockArguments(registry);
  const target = registry.ontology.interfaces.get(field.target) ?? registry.ontology.entities.get(field.target);
  const usual = field.sort === null ? 'by id' : `by the relation's "${field.sort}"`;
  return {
    where: { type: filtersFor(registry, field.target), description: 'What must hold of the thing at the other end.' },
    edgeWhere: {
      type: edgeFiltersFor(registry, field.edge),
      description: "What must hold of the relation's own fields.",
    },
    ...(target === undefined
      ? {}
      : {
          orderBy: {
            type: new GraphQLList(new GraphQLNonNull(orderFor(registry, target))),
            description: `The order, most important key first; ${usual} unless given.`,
          },
        }),
    ...pageArguments(USUAL_PAGE.relation),
    ...clockArguments(registry),
  };
}
