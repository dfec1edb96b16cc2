import { GraphQLID, GraphQLInt, GraphQLList, GraphQLNonNull, GraphQLString, type GraphQLResolveInfo } from 'graphql';
import type { QueryNeighbourhoodArgs } from '../generated/resolvers.js';
import { featuresOf, type Feature } from '../../analysis/index.js';
import type { Clocks } from '../../ontology/index.js';
import type { NeighbourhoodAnswer, NeighbourhoodPlan } from '../../store/index.js';
import { InputError } from '../errors.js';
import { concreteTypes } from '../names.js';
import { geographyPlanOf } from '../projections.js';
import { checkId, collectPlain, clocksOf, planEdge, planSelection, setsUnder } from '../plan/index.js';
import { clockArguments } from '../schema/arguments.js';
import { neighbourhoodType, type NeighbourhoodSource } from './neighbourhood-types.js';
import { planned, setsAt, type RootField, type RootOptions } from './root.js';

/** Furthest and most that a neighbourhood may reach. */
export const DEEPEST_NEIGHBOURHOOD = 4;
export const LARGEST_NEIGHBOURHOOD = 2000;

/** Both have a default. */
type NeighbourhoodArguments = QueryNeighbourhoodArgs & { readonly depth: number; readonly limit: number };

/** `neighbourhood`: everything within some steps of some things, ready to draw. */
export function neighbourhoodField(options: RootOptions): RootField {
  const { registry } = options;
  const ids = new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(GraphQLID)));
  return {
    type: new GraphQLNonNull(neighbourhoodType(registry)),
    description: 'Everything within some steps of some things, whichever way the relations lead, as nodes and edges.',
    args: {
      ids: { type: ids, description: 'Where to start.' },
      depth: {
        type: new GraphQLNonNull(GraphQLInt),
        defaultValue: 1,
        description: `How many steps outward, 0 to ${DEEPEST_NEIGHBOURHOOD}; with 0, the things named and the relations among them.`,
      },
      limit: {
        type: new GraphQLNonNull(GraphQLInt),
        defaultValue: 200,
        description: `Most things in the answer, 1 to ${LARGEST_NEIGHBOURHOOD}; nearer ones come first.`,
      },
      types: {
        type: new GraphQLList(new GraphQLNonNull(registry.entityType)),
        description: 'Only things of these types are entered; all unless given.',
      },
      relations: {
        type: new GraphQLList(new GraphQLNonNull(GraphQLString)),
        description: 'Only these relations are taken, by their names in the store (`PARTY_TO`); all unless given.',
      },
      ...clockArguments(registry),
    },
    resolve: (_source, args: NeighbourhoodArguments, _context, info) => neighbourhood(options, args, info),
  };
}

function inRange(value: number, argument: string, least: number, most: number): number {
  if (value >= least && value <= most) return value;
  throw new InputError('BAD_LIMIT', argument, `is out of range: ${value}`, `${least} to ${most}`);
}

function knownRelations({ registry }: RootOptions, wanted: readonly string[]): readonly string[] {
  const known = new Set<string>();
  for (const type of registry.ontology.entities.values()) {
    for (const { relation } of type.relations.values()) known.add(relation);
  }
  for (const name of wanted) {
    if (known.has(name)) continue;
    throw new InputError(
      'BAD_FILTER',
      'relations',
      `names the unknown relation "${name}"`,
      [...known].sort().join(', '),
    );
  }
  return wanted;
}

async function neighbourhood(
  options: RootOptions,
  args: NeighbourhoodArguments,
  info: GraphQLResolveInfo,
): Promise<NeighbourhoodSource> {
  const depth = inRange(args.depth, 'depth', 0, DEEPEST_NEIGHBOURHOOD);
  const limit = inRange(args.limit, 'limit', 1, LARGEST_NEIGHBOURHOOD);
  if (args.ids.length === 0 || args.ids.length > limit) {
    throw new InputError('BAD_LIMIT', 'ids', `names ${args.ids.length} things`, `1 to ${limit}, the limit`);
  }
  const clocks = clocksOf(args);
  const plan = planned(options, info, (planner): NeighbourhoodPlan => {
    const { ontology } = planner;
    const asked = collectPlain(info, setsAt(info));
    const nodeSets = setsUnder(collectPlain(info, setsUnder(asked, 'nodes')), 'entity');
    const place = { clocks, things: planner.enter(1, limit, 0), depth: 0 };
    return {
      ids: args.ids.map((id) => checkId(ontology, id, 'ids')),
      depth,
      limit,
      selection: planSelection(planner, concreteTypes(ontology, 'Entity'), nodeSets, place),
      edge: planEdge(planner, 'Link', setsUnder(asked, 'edges'), place),
      ...(args.types == null ? {} : { types: args.types }),
      ...(args.relations == null ? {} : { relations: knownRelations(options, args.relations) }),
      ...clocks,
    };
  });
  const answer = await options.store.neighbourhood(plan);
  return { answer, clocks, limit, features: () => featuresAmong(options, answer, clocks) };
}

async function featuresAmong(
  { registry, projections }: RootOptions,
  { nodes }: NeighbourhoodAnswer,
  clocks: Clocks,
): Promise<readonly Feature[]> {
  const graph = (await projections.graph(geographyPlanOf(registry.ontology))).at(clocks);
  const ids = nodes.map(({ node }) => node.id).filter((id) => graph.things.has(id));
  const isRoute = (id: string): boolean => graph.things.get(id)?.type === 'Route';
  return featuresOf(
    graph,
    ids.filter(isRoute),
    ids.filter((id) => !isRoute(id)),
  );
}
