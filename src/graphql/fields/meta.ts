import { GraphQLInt, GraphQLNonNull, GraphQLObjectType, GraphQLString } from 'graphql';
import type { StoreStatus } from '../../store/index.js';
import type { RootField, RootOptions } from './root.js';

/** `meta`: which program and which data an answer comes from. */
export function metaField({ store, apiVersion }: RootOptions): RootField {
  const type = new GraphQLObjectType<StoreStatus>({
    name: 'Meta',
    description: 'Which program and which data an answer comes from.',
    fields: {
      apiVersion: {
        type: new GraphQLNonNull(GraphQLString),
        description: 'The version of the program.',
        resolve: () => apiVersion,
      },
      dataVersion: {
        type: GraphQLString,
        description: 'A hash of everything that the graph holds; null for an empty graph.',
        resolve: ({ version }) => version,
      },
      store: {
        type: new GraphQLNonNull(GraphQLString),
        description: 'What keeps the graph: `memory` or `neo4j`.',
        resolve: () => store.kind,
      },
      entityCount: {
        type: new GraphQLNonNull(GraphQLInt),
        description: 'How many things the graph knows.',
        resolve: ({ entities }) => entities,
      },
      relationCount: {
        type: new GraphQLNonNull(GraphQLInt),
        description: 'How many relations there are between them.',
        resolve: ({ relations }) => relations,
      },
    },
  });
  return {
    type: new GraphQLNonNull(type),
    description: 'Which program and which data this answer comes from.',
    resolve: () => store.status(),
  };
}
