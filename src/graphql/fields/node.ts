import { GraphQLID, GraphQLList, GraphQLNonNull, type GraphQLResolveInfo } from 'graphql';
import { typeOfId, type Clocks } from '../../ontology/index.js';
import type { ReadPlan } from '../../store/index.js';
import type { QueryNodeArgs, QueryNodesArgs } from '../generated/resolvers.js';
import { InputError } from '../errors.js';
import { checkId, clocksOf, LARGEST_PAGE, planSelection } from '../plan/index.js';
import { clockArguments } from '../schema/arguments.js';
import { entitySource, type EntitySource } from '../sources.js';
import type { NodeRequest, RequestContext } from '../context.js';
import { planned, setsAt, type RootField, type RootOptions } from './root.js';

/** `node` and `nodes`: anything by its id. */
export function nodeFields(options: RootOptions): Record<string, RootField> {
  const { registry } = options;
  const entity = registry.thing('Entity');
  const id = { type: new GraphQLNonNull(GraphQLID), description: 'The id: `country:MMR`.' };
  const idsType = new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(GraphQLID)));
  return {
    node: {
      type: entity,
      description: 'The thing with this id; null where the graph knows none, or none that stands at the clocks.',
      args: { id, ...clockArguments(registry) },
      resolve: (_source, args: QueryNodeArgs, context, info) => oneNode(options, args, context, info),
    },
    nodes: {
      type: new GraphQLNonNull(new GraphQLList(entity)),
      description:
        'The things with these ids, in the order asked for; null for each that `node` would answer with null.',
      args: {
        ids: { type: idsType, description: `The ids, at most ${LARGEST_PAGE}.` },
        ...clockArguments(registry),
      },
      resolve: async (_source, args: QueryNodesArgs, _context, info) => {
        if (args.ids.length > LARGEST_PAGE) {
          throw new InputError('BAD_LIMIT', 'ids', `names ${args.ids.length} things`, `at most ${LARGEST_PAGE}`);
        }
        return manyNodes(options, args.ids, clocksOf(args), info);
      },
    },
  };
}

/** Reads one thing; several asked for in one request with the same selection share one store read. */
export async function oneNode(
  options: RootOptions,
  args: QueryNodeArgs,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<EntitySource | null> {
  const clocks = clocksOf(args);
  const answer = await context.nodes.load(nodeRequest(options, args.id, clocks, info, setsAt(info)));
  return answer === null ? null : entitySource(answer, clocks);
}

/** Plans what is asked of one thing. */
export function nodeRequest(
  options: RootOptions,
  id: string,
  clocks: Clocks,
  info: GraphQLResolveInfo,
  sets: ReturnType<typeof setsAt>,
): NodeRequest {
  return planned(options, info, (planner) => {
    checkId(planner.ontology, id, 'id');
    const type = typeOfId(planner.ontology, id);
    const types = type === undefined ? [] : [type.name];
    return { id, clocks, selection: planSelection(planner, types, sets, { clocks, things: 1, depth: 0 }) };
  });
}

async function manyNodes(
  options: RootOptions,
  ids: readonly string[],
  clocks: Clocks,
  info: GraphQLResolveInfo,
): Promise<(EntitySource | null)[]> {
  const plan = planned(options, info, (planner): ReadPlan => {
    const { ontology } = planner;
    const types = new Set(ids.flatMap((id) => typeOfId(ontology, checkId(ontology, id, 'ids'))?.name ?? []));
    const place = { clocks, things: ids.length, depth: 0 };
    const selection = planSelection(planner, [...types].sort(), setsAt(info), place);
    return { match: { kind: 'ids', ids }, selection, ...clocks };
  });
  const answer = await options.store.read(plan);
  const found = new Map(answer.nodes.map((node) => [node.id, entitySource(node, clocks)]));
  return ids.map((id) => found.get(id) ?? null);
}
