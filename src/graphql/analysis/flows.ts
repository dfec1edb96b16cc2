import { GraphQLInt, GraphQLList, GraphQLNonNull, GraphQLString } from 'graphql';
import {
  chainsBetween,
  flowsOf,
  flowsPlan,
  type AnalysedGraph,
  type Flow,
  type FlowLevel,
} from '../../analysis/index.js';
import { madeOnce } from '../../keeping/index.js';
import type { Ontology } from '../../ontology/index.js';
import type { Filter, ProjectionPlan } from '../../store/index.js';
import { decodeCursor } from '../cursor.js';
import { InputError } from '../errors.js';
import type { RootField, RootOptions } from '../fields/root.js';
import { concreteTypes } from '../names.js';
import { clocksOf, filterOf, LARGEST_PAGE, type ClockArguments } from '../plan/index.js';
import { clockArguments } from '../schema/arguments.js';
import { filtersFor } from '../schema/filters.js';
import { chainsType, type ChainsSource } from './chain-types.js';
import { flowOrder, orderFlows, type FlowKey } from './flow-order.js';
import { flowConnection, flowLevel, type FlowPage } from './flow-types.js';
import { idArgument, knownIds, limitArgument, limitOf, one } from './parts.js';

const USUAL_FLOWS = 50;
const MOST_CHAINS = 200;
const MOST_LEGS = 4;

interface FlowArguments extends ClockArguments {
  readonly where?: unknown;
  readonly rollUp: FlowLevel;
  readonly orderBy?: readonly FlowKey[] | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

/** One plan for each ontology, since plans are told apart by identity. */
const planOf = madeOnce((ontology: Ontology): ProjectionPlan => flowsPlan(concreteTypes(ontology, 'Place')));

/** `flows` and `chainedRoutes`: from where to where. */
export function flowFields(options: RootOptions): Record<string, RootField> {
  return { flows: flows(options), chainedRoutes: chains(options) };
}

function flows(options: RootOptions): RootField {
  const { registry, projections } = options;
  return {
    type: one(flowConnection(options)),
    description:
      'From where to where: the routes that the filter lets through, gathered by their origin and destination, with what is known of them together. A route counts from each of its origins to each destination after it.',
    args: {
      where: { type: filtersFor(registry, 'Route'), description: 'What must hold of the routes; of all unless given.' },
      rollUp: {
        type: one(flowLevel(registry)),
        defaultValue: 'COUNTRY',
        description: 'How far places are lifted before flows are told apart.',
      },
      orderBy: {
        type: new GraphQLList(new GraphQLNonNull(flowOrder(registry))),
        description:
          'The order, most important key first; by number of sources, the most first, unless given. Ties are broken by origin and destination.',
      },
      first: { type: GraphQLInt, description: `How many, 0 to ${LARGEST_PAGE}; ${USUAL_FLOWS} unless given.` },
      after: { type: GraphQLString, description: 'Only what comes after this cursor.' },
      ...clockArguments(registry),
    },
    resolve: async (_source, args: FlowArguments): Promise<FlowPage> => {
      const size = args.first ?? USUAL_FLOWS;
      if (size < 0 || size > LARGEST_PAGE) {
        throw new InputError('BAD_PAGE_SIZE', 'first', `is out of range: ${size}`, `0 to ${LARGEST_PAGE}`);
      }
      const offset = args.after == null ? 0 : offsetAfter(args.after);
      const clocks = clocksOf(args);
      const graph = (await projections.graph(planOf(registry.ontology))).at(clocks);
      const routes = await routesOf(options, args, graph);
      const key = `flows ${args.rollUp} ${JSON.stringify(routes)}`;
      const all = graph.remember(key, (): readonly Flow[] => flowsOf(graph, routes, args.rollUp));
      const ordered = orderFlows(all, args.orderBy ?? []);
      return { flows: ordered.slice(offset, offset + size), offset, total: ordered.length, clocks };
    },
  };
}

/**
 * The routes that stand at the clocks and that the filter lets through: without a filter no store need be asked, and with one it is asked
 * once for a version of the data.
 */
async function routesOf(options: RootOptions, args: FlowArguments, graph: AnalysedGraph): Promise<readonly string[]> {
  const { ontology } = options.registry;
  const clocks = clocksOf(args);
  const type = ontology.entities.get('Route');
  const where = type === undefined ? undefined : filterOf(ontology, type, args.where, clocks);
  const all = [...graph.things.values()].filter((thing) => thing.type === 'Route');
  if (where === undefined) return all.map(({ id }) => id);
  return graph.rememberAnswer(`routes ${JSON.stringify(where)}`, () => readIds(options, where, clocks, all.length));
}

async function readIds(
  { store }: RootOptions,
  where: Filter,
  clocks: ReturnType<typeof clocksOf>,
  size: number,
): Promise<string[]> {
  const { nodes } = await store.read({
    match: {
      kind: 'types',
      types: ['Route'],
      where,
      order: [],
      page: { size, direction: 'forwards' },
      wantsTotal: false,
      wantsPositions: false,
    },
    selection: { fields: [], validity: false, relations: [], references: [] },
    ...clocks,
  });
  return nodes.map(({ id }) => id);
}

/** A flow has no place of its own in an order that every new route may change: its cursor is how many came before. */
function offsetAfter(cursor: string): number {
  const [rank] = decodeCursor(cursor, 'after', 1);
  if (typeof rank === 'number' && Number.isSafeInteger(rank) && rank >= 0) return rank + 1;
  throw new InputError(
    'BAD_CURSOR',
    'after',
    'is no cursor of flows',
    'a cursor from an earlier answer to the same question',
  );
}

function chains(options: RootOptions): RootField {
  const { registry, projections } = options;
  return {
    type: one(chainsType(options)),
    description:
      'Legs of several reported routes joined into one, from one state to another. No source reports the whole: each chain is inferred, and says which routes each leg is known from. Legs that were never travelled, and stops that lie in no one state, are no part of one.',
    args: {
      from: idArgument('The state where the chain begins.'),
      to: idArgument('The state where it ends.'),
      legs: limitArgument('Most legs of a chain', 3, MOST_LEGS),
      limit: limitArgument('Most chains', 20, MOST_CHAINS),
      ...clockArguments(registry),
    },
    resolve: async (
      _source,
      args: ClockArguments & { from: string; to: string; legs: number; limit: number },
    ): Promise<ChainsSource> => {
      const limit = limitOf(args.limit, 'limit', MOST_CHAINS);
      const legs = limitOf(args.legs, 'legs', MOST_LEGS);
      const clocks = clocksOf(args);
      const whole = await projections.graph(planOf(registry.ontology));
      const known = { ontology: registry.ontology, graph: whole };
      for (const end of ['from', 'to'] as const) knownIds(known, [args[end]], end, ['Country'], 1);
      if (args.from === args.to)
        throw new InputError('BAD_ID', 'to', 'names the same state as `from`', 'another state');
      const graph = whole.at(clocks);
      const found = chainsBetween(graph, args.from, args.to, legs);
      const shown = found.chains.slice(0, limit).map((chain) => ({ ...chain, clocks, graph }));
      return { chains: shown, total: found.total, truncated: found.exhausted || found.total > limit, limit };
    },
  };
}
