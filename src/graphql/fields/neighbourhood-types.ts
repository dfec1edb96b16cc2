import { GraphQLBoolean, GraphQLInt, GraphQLList, GraphQLNonNull, GraphQLObjectType } from 'graphql';
import type { Feature } from '../../analysis/index.js';
import type { Clocks } from '../../ontology/index.js';
import type { NeighbourhoodAnswer } from '../../store/index.js';
import { statedRelationType } from '../schema/stated-relation.js';
import type { TypeRegistry } from '../schema/type-registry.js';
import { featureCollection, geoJsonScalar } from '../scalars.js';
import { entitySource, statedRelationSource } from '../sources.js';

/** What stands behind a neighbourhood. */
export interface NeighbourhoodSource {
  /** Its routes and places, worked out where they are asked for. */
  readonly features: () => Promise<readonly Feature[]>;
  readonly answer: NeighbourhoodAnswer;
  readonly clocks: Clocks;
  readonly limit: number;
}

/** The type of a neighbourhood. */
export function neighbourhoodType(registry: TypeRegistry): GraphQLObjectType<NeighbourhoodSource> {
  return new GraphQLObjectType<NeighbourhoodSource>({
    name: 'Neighbourhood',
    description: 'Some things and all relations among them, ready to draw.',
    fields: {
      nodes: {
        type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(nodeType(registry)))),
        description: 'The things, nearest first, then by id.',
        resolve: ({ answer, clocks }) =>
          answer.nodes.map((member) => ({ distance: member.distance, entity: entitySource(member.node, clocks) })),
      },
      edges: {
        type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(statedRelationType(registry)))),
        description: 'The relations among the things, each once, by id.',
        resolve: ({ answer, clocks }) => answer.edges.map((edge) => statedRelationSource(edge, clocks)),
      },
      geoJson: {
        type: new GraphQLNonNull(geoJsonScalar),
        description: 'Its routes as lines and its places, and the stops of its routes, as points; see `geography`.',
        resolve: async ({ features }) => featureCollection(await features()),
      },
      truncated: {
        type: new GraphQLNonNull(GraphQLBoolean),
        description: 'Whether the limit cut something off.',
        resolve: ({ answer }) => answer.truncated,
      },
      limit: { type: new GraphQLNonNull(GraphQLInt), description: 'The limit that was applied.' },
    },
  });
}

function nodeType(registry: TypeRegistry): GraphQLObjectType {
  return new GraphQLObjectType({
    name: 'NeighbourhoodNode',
    description: 'A thing in a neighbourhood.',
    fields: {
      distance: { type: new GraphQLNonNull(GraphQLInt), description: 'How many steps it is from the nearest start.' },
      entity: { type: new GraphQLNonNull(registry.thing('Entity')), description: 'The thing itself.' },
    },
  });
}
