import { GraphQLBoolean, GraphQLFloat, GraphQLInt, GraphQLObjectType } from 'graphql';
import type { EdgeChange, EdgeTurn, Network, NetworkEdge, NetworkNode } from '../../analysis/index.js';
import type { Clocks } from '../../ontology/index.js';
import type { RootOptions } from '../fields/root.js';
import { thingFound, thingsFound } from './found.js';
import { choice, cutFields, many, one } from './parts.js';
import { tieCountType } from './tie-types.js';

interface At {
  readonly clocks: Clocks;
}

type NodeSource = NetworkNode & At;
type EdgeSource = NetworkEdge & At;
type EntrySource = EdgeChange & At;

/** What stands behind a network. */
export interface NetworkSource extends Omit<Network, 'nodes' | 'edges'>, At {
  readonly nodes: readonly NodeSource[];
  readonly edges: readonly EdgeSource[];
  readonly edgeCount: number;
  readonly truncated: boolean;
  readonly limit: number;
}

/** What stands behind the changes of a network. */
export interface ChangeSource {
  readonly entries: readonly EntrySource[];
  readonly total: number;
  readonly truncated: boolean;
  readonly limit: number;
}

const TURNS: Readonly<Record<EdgeTurn, string>> = {
  GAINED: 'They were not bound before.',
  LOST: 'They are not bound any more.',
  STRENGTHENED: 'More ties bind them.',
  WEAKENED: 'Fewer ties bind them.',
};

/** The type of the network of cooperation. */
export function networkType(options: RootOptions): GraphQLObjectType {
  return new GraphQLObjectType<NetworkSource>({
    name: 'CooperationNetwork',
    description: 'Who is bound to whom, and how each stands in the whole.',
    fields: {
      nodes: { type: many(nodeType(options)), description: 'The actors, by id.' },
      edges: { type: many(edgeType(options)), description: 'Those who are bound, the heaviest first.' },
      communities: {
        type: many(communityType(options)),
        description: 'The communities, the largest first. The same network gives the same.',
        resolve: ({ communities, clocks }) => communities.map((members, number) => ({ number, members, clocks })),
      },
      brokers: thingsFound(
        options,
        'Actor',
        'Actors without whom the network would fall into more parts, by id.',
        ({ nodes }: NetworkSource) => nodes.filter(({ isBroker }) => isBroker).map(({ actor }) => actor),
      ),
      modularity: {
        type: GraphQLFloat,
        description: 'How far the communities keep to themselves, -0.5 to 1; null without edges.',
      },
      components: { type: one(GraphQLInt), description: 'How many parts there are that do not hang together.' },
      density: { type: one(GraphQLFloat), description: 'The share of all pairs that are bound, 0 to 1.' },
      edgeCount: { type: one(GraphQLInt), description: 'How many edges there are, the limit aside.' },
      ...cutFields(),
    },
  });
}

function communityType(options: RootOptions): GraphQLObjectType {
  return new GraphQLObjectType<{ readonly number: number; readonly members: readonly string[] } & At>({
    name: 'NetworkCommunity',
    description: 'Actors that are bound to each other more than to others, as Louvain’s method finds them.',
    fields: {
      number: { type: one(GraphQLInt), description: 'Its number, from 0, the largest first.' },
      members: thingsFound(
        options,
        'Actor',
        'Its members, by id.',
        ({ members }: { members: readonly string[] } & At) => members,
      ),
    },
  });
}

function nodeType(options: RootOptions): GraphQLObjectType {
  return new GraphQLObjectType<NodeSource>({
    name: 'NetworkNode',
    description: 'An actor in the network, and how it stands there.',
    fields: {
      actor: thingFound(options, 'Actor', 'The actor.', ({ actor }: NodeSource) => actor),
      degree: { type: one(GraphQLInt), description: 'With how many others it is bound.' },
      weightedDegree: { type: one(GraphQLInt), description: 'By how many ties.' },
      betweenness: {
        type: one(GraphQLFloat),
        description: 'The share of shortest paths between others that lead through it, 0 to 1; ties do not weigh.',
      },
      pageRank: { type: one(GraphQLFloat), description: 'PageRank, weighed by ties, damping 0.85; all sum to 1.' },
      eigenvector: {
        type: GraphQLFloat,
        description:
          'Eigenvector centrality, weighed by ties, of length 1 all together; null where it does not converge.',
      },
      community: { type: one(GraphQLInt), description: 'The number of its community.' },
      component: {
        type: one(GraphQLInt),
        description: 'The number of the part that it hangs together with, from 0, the largest first.',
      },
      isBroker: {
        type: one(GraphQLBoolean),
        description: 'Whether the network would fall into more parts without it.',
      },
    },
  });
}

function edgeType(options: RootOptions): GraphQLObjectType {
  return new GraphQLObjectType<EdgeSource>({
    name: 'NetworkEdge',
    description: 'Two actors that are bound. `tiesBetween` tells by what, and by which page.',
    fields: {
      between: thingsFound(options, 'Actor', 'The two actors.', ({ between }: EdgeSource) => between),
      weight: { type: one(GraphQLInt), description: 'How many ties there are between them.' },
      kinds: { type: many(tieCountType(options.registry)), description: 'By kind; kinds without a tie are left out.' },
      isBridge: {
        type: one(GraphQLBoolean),
        description: 'Whether the network would fall into more parts without it.',
      },
    },
  });
}

/** The type of the changes of a network. */
export function changeType(options: RootOptions): GraphQLObjectType {
  const entry = new GraphQLObjectType<EntrySource>({
    name: 'CooperationChangeEntry',
    description: 'Two actors that are not bound as they were.',
    fields: {
      turn: {
        type: one(choice('CooperationTurn', 'How what binds two actors changed.', TURNS)),
        description: 'How it changed.',
      },
      between: thingsFound(options, 'Actor', 'The two actors.', ({ between }: EntrySource) => between),
      before: { type: one(GraphQLInt), description: 'How many ties there were.' },
      after: { type: one(GraphQLInt), description: 'How many there are.' },
    },
  });
  return new GraphQLObjectType<ChangeSource>({
    name: 'CooperationChange',
    description: 'How the network of cooperation changed.',
    fields: {
      entries: { type: many(entry), description: 'The greatest changes first.' },
      total: { type: one(GraphQLInt), description: 'How many there are, the limit aside.' },
      ...cutFields(),
    },
  });
}
