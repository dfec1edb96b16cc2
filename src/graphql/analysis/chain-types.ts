import { GraphQLBoolean, GraphQLInt, GraphQLObjectType, GraphQLString } from 'graphql';
import type { AnalysedGraph, ChainLeg, RouteChain } from '../../analysis/index.js';
import type { Clocks } from '../../ontology/index.js';
import type { RootOptions } from '../fields/root.js';
import { thingFound, thingsFound } from './found.js';
import { cutFields, many, one } from './parts.js';

interface At {
  readonly clocks: Clocks;
}

type LegSource = ChainLeg & At;
type ChainSource = RouteChain & At & { readonly graph: AnalysedGraph };

/** What stands behind chains of routes. */
export interface ChainsSource {
  readonly chains: readonly ChainSource[];
  readonly total: number;
  readonly truncated: boolean;
  readonly limit: number;
}

/** The type of chains of routes. */
export function chainsType(options: RootOptions): GraphQLObjectType {
  return new GraphQLObjectType<ChainsSource>({
    name: 'RouteChains',
    description: 'Chains of reported routes.',
    fields: {
      chains: { type: many(chainType(options)), description: 'The fewest legs first, then the best attested.' },
      total: { type: one(GraphQLInt), description: 'How many were found, the limit aside.' },
      ...cutFields(),
    },
  });
}

function chainType(options: RootOptions): GraphQLObjectType {
  return new GraphQLObjectType<ChainSource>({
    name: 'RouteChain',
    description: 'Legs of several reported routes, joined where one ends and the next begins.',
    fields: {
      legs: {
        type: many(legType(options)),
        description: 'The legs in their order.',
        resolve: ({ legs, clocks }) => legs.map((one) => ({ ...one, clocks })),
      },
      inferred: {
        type: one(GraphQLBoolean),
        description: 'Always true: no source reports the whole.',
        resolve: () => true,
      },
      weakest: {
        type: one(GraphQLInt),
        description: 'How many independent sources report the leg that fewest report.',
      },
      sentence: {
        type: one(GraphQLString),
        description: 'The chain in words.',
        resolve: ({ legs, graph }) =>
          [legs[0]?.from ?? '', ...legs.map(({ to }) => to)].map((id) => graph.nameOf(id)).join(' → '),
      },
    },
  });
}

function legType(options: RootOptions): GraphQLObjectType {
  return new GraphQLObjectType<LegSource>({
    name: 'ChainLeg',
    description: 'One leg of a chain.',
    fields: {
      from: thingFound(options, 'Country', 'Where it begins.', ({ from }: LegSource) => from),
      to: thingFound(options, 'Country', 'Where it ends.', ({ to }: LegSource) => to),
      routes: thingsFound(options, 'Route', 'The reported routes that have it.', ({ routes }: LegSource) => routes),
    },
  });
}
