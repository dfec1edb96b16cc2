import { GraphQLID, GraphQLList, GraphQLNonNull } from 'graphql';
import {
  bondsOf,
  coveragePlan,
  gapBetween,
  instrumentsOn,
  sharedBy,
  statePairs,
  type AnalysedGraph,
  type Bonds,
  type CoverageGap,
  type Pairing,
  type StatePairs,
} from '../../analysis/index.js';
import { madeOnce } from '../../keeping/index.js';
import type { Ontology } from '../../ontology/index.js';
import type { ProjectionPlan } from '../../store/index.js';
import type { RootField, RootOptions } from '../fields/root.js';
import { concreteTypes } from '../names.js';
import { clocksOf, type ClockArguments } from '../plan/index.js';
import { clockArguments } from '../schema/arguments.js';
import {
  closingSentence,
  coverageType,
  pairing,
  unjoinedType,
  type CoverageSource,
  type UnjoinedSource,
} from './coverage-types.js';
import { idArgument, knownIds, limitArgument, limitOf, one } from './parts.js';

const MOST_ROUTES = 2000;
const MOST_OBLIGATIONS = 20;
const MOST_GAPS = 1000;

interface RouteArguments extends ClockArguments {
  readonly routes?: readonly string[] | null;
  readonly by: Pairing;
  readonly limit: number;
}

/** The plan of what coverage is worked out of: one for each ontology, since plans are told apart by identity. */
export const coveragePlanOf = madeOnce((ontology: Ontology): ProjectionPlan =>
  coveragePlan(concreteTypes(ontology, 'Actor'), concreteTypes(ontology, 'Place')),
);

/** `coverageGaps` and `unjoinedStates`: where no instrument reaches along the routes. */
export function coverageFields(options: RootOptions): Record<string, RootField> {
  return { coverageGaps: coverageGaps(options), unjoinedStates: unjoinedStates(options) };
}

function routeArguments({ registry }: RootOptions) {
  return {
    routes: {
      type: new GraphQLList(new GraphQLNonNull(GraphQLID)),
      description: `Only these routes, at most ${MOST_ROUTES}; all unless given.`,
    },
    by: {
      type: one(pairing(registry)),
      defaultValue: 'LEGS',
      description: 'Which pairs of states on a route are looked at.',
    },
    ...clockArguments(registry),
  };
}

function coverageGaps(options: RootOptions): RootField {
  return {
    type: one(coverageType(options)),
    description:
      'Pairs of states on routes that no treaty, agreement or supranational act in force binds together at the date: in general, or for a kind of obligation. What a body of a state has joined counts for it. Each gap says what comes nearest to closing it; it is none from the very day on which an instrument enters into force for both, and is one again the day after that ends.',
    args: {
      ...routeArguments(options),
      obligations: {
        type: new GraphQLList(new GraphQLNonNull(GraphQLID)),
        description: `Kinds of obligation, as subjects: \`subject:mutual-legal-assistance\`; narrower ones count. At most ${MOST_OBLIGATIONS}; any instrument counts unless given.`,
      },
      limit: limitArgument('Most gaps', 200, MOST_GAPS),
    },
    resolve: async (
      _source,
      args: RouteArguments & { obligations?: readonly string[] | null },
    ): Promise<CoverageSource> => {
      const limit = limitOf(args.limit, 'limit', MOST_GAPS);
      const clocks = clocksOf(args);
      const { whole, known } = await historyOf(options, args);
      const obligations =
        args.obligations == null
          ? [null]
          : knownIds(whole, args.obligations, 'obligations', ['Subject'], MOST_OBLIGATIONS);
      const { pairs, notStates } = pairsOf(whole, args);
      const bonds = bondsAt(known, pairs, clocks);
      const gaps: CoverageGap[] = [];
      let covered = 0;
      for (const obligation of obligations) {
        const about = instrumentsOn(known, obligation);
        for (const pair of pairs) {
          if (sharedBy(bonds, pair, about).length > 0) covered += 1;
          else gaps.push(gapBetween(bonds, pair, obligation, about));
        }
      }
      const shown = gaps.slice(0, limit).map((gap) => ({ ...gap, clocks, closing: closingSentence(known, gap) }));
      return { gaps: shown, total: gaps.length, covered, notStates, truncated: gaps.length > limit, limit, clocks };
    },
  };
}

function unjoinedStates(options: RootOptions): RootField {
  return {
    type: one(unjoinedType(options)),
    description: 'The states on routes for which one instrument is not in force at the date, with the routes.',
    args: {
      instrument: idArgument('A treaty, an agreement or an act of a supranational body.'),
      ...routeArguments(options),
      limit: limitArgument('Most states', 200, MOST_GAPS),
    },
    resolve: async (_source, args: RouteArguments & { instrument: string }): Promise<UnjoinedSource> => {
      const limit = limitOf(args.limit, 'limit', MOST_GAPS);
      const clocks = clocksOf(args);
      const { whole, known } = await historyOf(options, args);
      const accepted = ['Treaty', 'Agreement', 'SupranationalAct'];
      const [instrument = args.instrument] = knownIds(whole, [args.instrument], 'instrument', accepted, 1);
      const { pairs } = pairsOf(whole, args);
      const bonds = bondsAt(known, pairs, clocks);
      const routesOf = new Map<string, Set<string>>();
      for (const { from, to, routes } of pairs) {
        for (const state of [from, to]) {
          const found = routesOf.get(state) ?? new Set<string>();
          routesOf.set(state, found);
          for (const route of routes) found.add(route);
        }
      }
      const states = [...routesOf.keys()].sort().flatMap((state) => {
        const force = bonds.get(state)?.get(instrument);
        if (force?.status === 'IN_FORCE') return [];
        return [{ state, status: force?.status ?? null, routes: [...(routesOf.get(state) ?? [])].sort(), clocks }];
      });
      return { states: states.slice(0, limit), total: states.length, truncated: states.length > limit, limit };
    },
  };
}

interface Known {
  readonly ontology: Ontology;
  readonly graph: AnalysedGraph;
}

/** The whole, and what had been said of it by the one clock: what was not in force at the other is looked at too. */
async function historyOf(
  { registry: { ontology }, projections }: RootOptions,
  args: ClockArguments,
): Promise<{ whole: Known; known: AnalysedGraph }> {
  const graph = await projections.graph(coveragePlanOf(ontology));
  const { knownAt } = clocksOf(args);
  return { whole: { ontology, graph }, known: graph.at(knownAt === undefined ? {} : { knownAt }) };
}

function pairsOf(whole: Known, args: RouteArguments): StatePairs {
  const graph = whole.graph.at(clocksOf(args));
  const all = (): string[] => [...graph.things.values()].filter(({ type }) => type === 'Route').map(({ id }) => id);
  const asked = args.routes == null ? null : knownIds(whole, args.routes, 'routes', ['Route'], MOST_ROUTES);
  return graph.remember(`pairs ${args.by} ${JSON.stringify(asked)}`, () =>
    statePairs(graph, asked?.filter((id) => graph.things.has(id)) ?? all(), args.by),
  );
}

function bondsAt(
  known: AnalysedGraph,
  pairs: readonly { readonly from: string; readonly to: string }[],
  { asOf }: ReturnType<typeof clocksOf>,
): Bonds {
  const states = [...new Set(pairs.flatMap(({ from, to }) => [from, to]))].sort();
  return known.remember(`bonds ${JSON.stringify([states, asOf])}`, () => bondsOf(known, states, asOf));
}
