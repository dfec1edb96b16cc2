import {
  GraphQLBoolean,
  GraphQLFloat,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLString,
  type GraphQLNullableType,
} from 'graphql';
import type { Clocks } from '../../ontology/index.js';
import type { SearchAnswer } from '../../store/index.js';
import { encodeCursor } from '../cursor.js';
import type { TypeRegistry } from '../schema/type-registry.js';
import { entitySource } from '../sources.js';

/** What stands behind the answer to a search. */
export interface SearchSource {
  readonly answer: SearchAnswer;
  /** How many hits come before the page. */
  readonly offset: number;
  readonly clocks: Clocks;
}

interface HitSource {
  readonly hit: SearchAnswer['hits'][number];
  /** Place among the hits, from 0. */
  readonly rank: number;
  readonly clocks: Clocks;
}

const listOf = (type: GraphQLNullableType & GraphQLObjectType) =>
  new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(type)));

/** The type of a search's answer. */
export function searchConnection(registry: TypeRegistry): GraphQLObjectType<SearchSource> {
  return new GraphQLObjectType<SearchSource>({
    name: 'SearchConnection',
    description: 'What was found, best first.',
    fields: {
      edges: {
        type: listOf(searchEdge(registry)),
        description: 'The things found, with how well each matches.',
        resolve: ({ answer, offset, clocks }) =>
          answer.hits.map((hit, index) => ({ hit, rank: offset + index, clocks })),
      },
      nodes: {
        type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(registry.thing('Entity')))),
        description: 'The things found, where no more is wanted.',
        resolve: ({ answer, clocks }) => answer.hits.map((hit) => entitySource(hit.node, clocks)),
      },
      totalCount: {
        type: new GraphQLNonNull(GraphQLInt),
        description: 'How many were found on all pages.',
        resolve: ({ answer }) => answer.total,
      },
      facets: {
        type: listOf(typeCount(registry)),
        description: 'How many were found of each type, most first, whatever `types` says.',
        resolve: ({ answer }) => answer.facets,
      },
      pageInfo: {
        type: new GraphQLNonNull(searchPageInfo()),
        description: 'Where the page lies.',
        resolve: (source) => source,
      },
    },
  });
}

function searchEdge(registry: TypeRegistry): GraphQLObjectType<HitSource> {
  return new GraphQLObjectType<HitSource>({
    name: 'SearchEdge',
    description: 'A thing that was found.',
    fields: {
      cursor: {
        type: new GraphQLNonNull(GraphQLString),
        description: 'Where it stands among what was found; opaque.',
        resolve: ({ rank }) => encodeCursor([rank]),
      },
      score: {
        type: new GraphQLNonNull(GraphQLFloat),
        description: 'How well it matches; only good for comparing within one answer.',
        resolve: ({ hit }) => hit.score,
      },
      matched: {
        type: new GraphQLNonNull(GraphQLString),
        description: 'The name or the text that matched best.',
        resolve: ({ hit }) => hit.matched,
      },
      node: {
        type: new GraphQLNonNull(registry.thing('Entity')),
        description: 'The thing itself.',
        resolve: ({ hit, clocks }) => entitySource(hit.node, clocks),
      },
    },
  });
}

function typeCount(registry: TypeRegistry): GraphQLObjectType {
  return new GraphQLObjectType({
    name: 'TypeCount',
    description: 'How many things of a type were found.',
    fields: {
      type: { type: new GraphQLNonNull(registry.entityType), description: 'The type.' },
      count: { type: new GraphQLNonNull(GraphQLInt), description: 'How many.' },
    },
  });
}

function searchPageInfo(): GraphQLObjectType<SearchSource> {
  return new GraphQLObjectType<SearchSource>({
    name: 'SearchPageInfo',
    description: 'Where a page of what was found lies.',
    fields: {
      hasNextPage: {
        type: new GraphQLNonNull(GraphQLBoolean),
        description: 'Whether more was found.',
        resolve: ({ answer, offset }) => offset + answer.hits.length < answer.total,
      },
      endCursor: {
        type: GraphQLString,
        description: 'The cursor of the last thing on the page; null on an empty page.',
        resolve: ({ answer, offset }) =>
          answer.hits.length === 0 ? null : encodeCursor([offset + answer.hits.length - 1]),
      },
    },
  });
}
