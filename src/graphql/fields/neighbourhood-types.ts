import {
  GraphQLBoolean,
  GraphQLID,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLString,
  type GraphQLFieldConfig,
} from 'graphql';
import type { Clocks } from '../../ontology/index.js';
import type { NeighbourhoodAnswer } from '../../store/index.js';
import { relationInterface } from '../schema/connections.js';
import { edgeFields } from '../schema/stored-fields.js';
import type { TypeRegistry } from '../schema/type-registry.js';
import { entitySource, type EdgeSource } from '../sources.js';

/** What stands behind a neighbourhood. */
export interface NeighbourhoodSource {
  readonly answer: NeighbourhoodAnswer;
  readonly clocks: Clocks;
  readonly limit: number;
}

type DrawnRelation = NeighbourhoodAnswer['edges'][number];

/** A relation that is drawn: what the shared fields of relations read, and its ends. */
type DrawnEdge = EdgeSource & { readonly drawn: DrawnRelation };

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
        type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(edgeType(registry)))),
        description: 'The relations among the things, each once, by id.',
        resolve: ({ answer, clocks }) => answer.edges.map((drawn) => drawnEdge(drawn, clocks)),
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

function edgeType(registry: TypeRegistry): GraphQLObjectType<DrawnEdge> {
  const { note, evidence, held } = edgeFields(registry, 'Link');
  const drawnField = (
    type: typeof GraphQLString,
    description: string,
    read: (drawn: DrawnRelation) => string,
  ): GraphQLFieldConfig<DrawnEdge, unknown> => ({
    type: new GraphQLNonNull(type),
    description,
    resolve: ({ drawn }) => read(drawn),
  });
  return new GraphQLObjectType<DrawnEdge>({
    name: 'NeighbourhoodEdge',
    description: 'A relation between two things of a neighbourhood.',
    interfaces: [relationInterface(registry)],
    fields: {
      id: drawnField(GraphQLID, 'Unique among all relations.', ({ id }) => id),
      type: drawnField(GraphQLString, 'The relation: `PARTY_TO`.', ({ type }) => type),
      source: drawnField(GraphQLID, 'The id of the thing that it leads from.', ({ from }) => from),
      target: drawnField(GraphQLID, 'The id of the thing that it leads to.', ({ to }) => to),
      ...(note && { note }),
      ...(evidence && { evidence }),
      ...(held && { held }),
    },
  });
}

function drawnEdge(drawn: DrawnRelation, clocks: Clocks): DrawnEdge {
  // A drawn edge has no place in a list and its ends are ids; what the shared fields read is the relation and the clocks.
  const answer = { id: drawn.to, type: '', fields: {}, relations: {}, references: {} };
  return { drawn, edge: drawn, node: entitySource(answer, clocks), position: [] };
}
