import { GraphQLID, GraphQLList, GraphQLNonNull } from 'graphql';
import {
  changesOf,
  networkOf,
  sidesOf,
  tiesAmong,
  TIE_KINDS,
  type AnalysedGraph,
  type Network,
} from '../../analysis/index.js';
import type { Clocks } from '../../ontology/index.js';
import { InputError } from '../errors.js';
import type { RootField, RootOptions } from '../fields/root.js';
import { concreteTypes } from '../names.js';
import { clocksOf, dayRange } from '../plan/index.js';
import { clockArguments } from '../schema/arguments.js';
import { knownIds, limitArgument, limitOf, one } from './parts.js';
import { changeType, networkType, type ChangeSource, type NetworkSource } from './network-types.js';
import { tieArguments, tiesPlanOf, type TieArguments } from './ties.js';

const MOST_ACTORS = 300;
const MOST_EDGES = 5000;

interface Arguments extends TieArguments {
  readonly among?: readonly string[] | null;
  readonly limit: number;
}

/** `cooperationNetwork` and `cooperationChange`: who is bound to whom, as a whole. */
export function networkFields(options: RootOptions): Record<string, RootField> {
  return { cooperationNetwork: network(options), cooperationChange: change(options) };
}

function sharedArguments({ registry }: RootOptions) {
  return {
    among: {
      type: new GraphQLList(new GraphQLNonNull(GraphQLID)),
      description: `The actors, 2 to ${MOST_ACTORS}; unless given, all countries and areas that any tie binds to another.`,
    },
    ...tieArguments(registry),
  };
}

function network(options: RootOptions): RootField {
  return {
    type: one(networkType(options)),
    description:
      'The network of cooperation: who is bound to whom by how many ties, with centralities, communities, bridges and brokers. Worked out over the whole of it; the limit cuts only what is listed.',
    args: {
      ...sharedArguments(options),
      limit: limitArgument('Most edges listed, the heaviest first', 500, MOST_EDGES),
      ...clockArguments(options.registry),
    },
    resolve: async (_source, args: Arguments): Promise<NetworkSource> => {
      const limit = limitOf(args.limit, 'limit', MOST_EDGES);
      const { whole, among } = await actorsOf(options, args);
      const clocks = clocksOf(args);
      const found = networkAt(whole, among, args, clocks);
      const edges = found.edges.slice(0, limit).map((edge) => ({ ...edge, clocks }));
      return {
        ...found,
        clocks,
        nodes: found.nodes.map((node) => ({ ...node, clocks })),
        edges,
        edgeCount: found.edges.length,
        truncated: found.edges.length > limit,
        limit,
      };
    },
  };
}

function change(options: RootOptions): RootField {
  const date = one(options.registry.partialDate);
  const { knownAt } = clockArguments(options.registry);
  return {
    type: one(changeType(options)),
    description:
      'How the network of cooperation changed between two dates: ties between two that were gained, lost, grew or shrank in number.',
    args: {
      from: { type: date, description: 'The network as of this date …' },
      to: { type: date, description: '… against that as of this later one.' },
      ...sharedArguments(options),
      limit: limitArgument('Most changes, the greatest first', 200, MOST_EDGES),
      ...(knownAt && { knownAt }),
    },
    resolve: async (_source, args: Arguments & { from: string; to: string }): Promise<ChangeSource> => {
      const limit = limitOf(args.limit, 'limit', MOST_EDGES);
      const [from, to] = [dayRange(args.from, 'from'), dayRange(args.to, 'to')];
      if (from === undefined || to === undefined || from.last >= to.last) {
        throw new InputError('BAD_DATE', 'to', 'does not come after "from"', 'a later date than "from"');
      }
      const { whole, among } = await actorsOf(options, args);
      const { knownAt: known } = clocksOf({ knownAt: args.knownAt });
      const at = (asOf: typeof from): Clocks => ({ asOf, ...(known === undefined ? {} : { knownAt: known }) });
      const found = changesOf(networkAt(whole, among, args, at(from)), networkAt(whole, among, args, at(to)));
      const entries = found.slice(0, limit).map((entry) => ({ ...entry, clocks: at(to) }));
      return { entries, total: found.length, truncated: found.length > limit, limit };
    },
  };
}

async function actorsOf(
  { registry, projections }: RootOptions,
  { among }: Arguments,
): Promise<{ whole: AnalysedGraph; among: readonly string[] | null }> {
  const whole = await projections.graph(tiesPlanOf(registry.ontology));
  if (among == null) return { whole, among: null };
  const known = { ontology: registry.ontology, graph: whole };
  const ids = knownIds(known, among, 'among', concreteTypes(registry.ontology, 'Actor'), MOST_ACTORS);
  if (ids.length < 2) throw new InputError('BAD_LIMIT', 'among', 'names one actor only', `2 to ${MOST_ACTORS}`);
  return { whole, among: ids };
}

function networkAt(
  whole: AnalysedGraph,
  among: readonly string[] | null,
  { kinds, withBodies }: TieArguments,
  clocks: Clocks,
): Network {
  const graph = whole.at(clocks);
  const wanted = new Set(kinds ?? TIE_KINDS);
  const key = `network ${JSON.stringify([among, [...wanted].sort(), withBodies])}`;
  return graph.remember(key, () => {
    const asked = among?.filter((id) => graph.things.has(id));
    const members = asked ?? [...graph.things.values()].filter(({ type }) => type === 'Country').map(({ id }) => id);
    const ties = tiesAmong(graph, sidesOf(graph, members, withBodies)).filter(({ kind }) => wanted.has(kind));
    const bound = new Set(ties.flatMap(({ between }) => between));
    return networkOf(asked ?? [...bound], ties);
  });
}
