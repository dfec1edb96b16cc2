import { GraphQLList, GraphQLNonNull, GraphQLString, type GraphQLFieldConfigArgumentMap } from 'graphql';
import {
  bestPaths,
  linksPlan,
  shortestPaths,
  USUALLY_LEFT_OUT,
  type AnalysedGraph,
  type PathQuestion,
} from '../../analysis/index.js';
import type { Ontology } from '../../ontology/index.js';
import type { ProjectionPlan } from '../../store/index.js';
import { InputError } from '../errors.js';
import type { RootField, RootOptions } from '../fields/root.js';
import { clocksOf, type ClockArguments } from '../plan/index.js';
import { clockArguments } from '../schema/arguments.js';
import type { TypeRegistry } from '../schema/type-registry.js';
import { idArgument, knownIds, limitArgument, limitOf, one, saysOf } from './parts.js';
import { COST, pathsType, pathType, shortestType, type PathsSource, type ShortestSource } from './path-types.js';

const MOST_PATHS = 50;
const MOST_STEPS = 10;
const MOST_SHORTEST = 100;

const ALONG = `Relations are taken from either end; of several between two things only the cheapest counts, and what sources only deny does not. Unless \`relations\` names them, those that join nearly everything are left out: ${USUALLY_LEFT_OUT.join(', ')}.`;

interface PathArguments extends ClockArguments {
  readonly from: string;
  readonly to: string;
  readonly types?: readonly string[] | null;
  readonly relations?: readonly string[] | null;
  readonly without?: readonly string[] | null;
}

/** What a question of paths is asked of, and the question. */
interface Asked {
  readonly graph: AnalysedGraph;
  readonly question: PathQuestion;
}

/** `paths` and `shortestPaths`: how two things hang together. */
export function pathFields(options: RootOptions): Record<string, RootField> {
  const { registry } = options;
  const names = relationNames(registry.ontology);
  const plan = linksPlan([...registry.ontology.entities.keys()], [...names]);
  const ask = (args: PathArguments) => askedOf(options, plan, names, args);
  const says = saysOf(registry.ontology);
  const path = pathType(options);
  return {
    paths: {
      type: one(pathsType(path)),
      description: `How two things hang together: the cheapest paths between them that pass nothing twice; none where they are not connected. ${COST} ${ALONG}`,
      args: {
        ...endArguments(),
        k: limitArgument('Most paths', 5, MOST_PATHS),
        longest: limitArgument('Most steps of a path', 6, MOST_STEPS),
        ...pathArguments(registry),
      },
      resolve: async (
        _source,
        args: PathArguments & { readonly k: number; readonly longest: number },
      ): Promise<PathsSource> => {
        const count = limitOf(args.k, 'k', MOST_PATHS);
        const longest = limitOf(args.longest, 'longest', MOST_STEPS);
        const { graph, question } = await ask(args);
        const found = bestPaths(graph, question, { count, longest });
        return { found, told: { graph, says, clocks: question.clocks } };
      },
    },
    shortestPaths: {
      type: one(shortestType(path)),
      description: `The paths of the least number of steps between two things, the cheapest first. ${ALONG}`,
      args: { ...endArguments(), limit: limitArgument('Most paths', 20, MOST_SHORTEST), ...pathArguments(registry) },
      resolve: async (_source, args: PathArguments & { readonly limit: number }): Promise<ShortestSource> => {
        const limit = limitOf(args.limit, 'limit', MOST_SHORTEST);
        const { graph, question } = await ask(args);
        return { found: shortestPaths(graph, question, limit), limit, told: { graph, says, clocks: question.clocks } };
      },
    },
  };
}

function endArguments(): GraphQLFieldConfigArgumentMap {
  return { from: idArgument('The thing at one end.'), to: idArgument('The thing at the other end.') };
}

function pathArguments(registry: TypeRegistry): GraphQLFieldConfigArgumentMap {
  const names = new GraphQLList(new GraphQLNonNull(GraphQLString));
  return {
    types: {
      type: new GraphQLList(new GraphQLNonNull(registry.entityType)),
      description: 'Only through things of these types; all unless given. The two ends may be of any type.',
    },
    relations: {
      type: names,
      description: `Only along relations of these names: \`PARTY_TO\`; all but ${USUALLY_LEFT_OUT.join(', ')} unless given.`,
    },
    without: { type: names, description: 'Not along relations of these names, whatever `relations` says.' },
    ...clockArguments(registry),
  };
}

async function askedOf(
  options: RootOptions,
  plan: ProjectionPlan,
  names: ReadonlySet<string>,
  args: PathArguments,
): Promise<Asked> {
  const { ontology } = options.registry;
  const clocks = clocksOf(args);
  const without = new Set(checkedNames(names, args.without ?? [], 'without'));
  const usual = () => [...names].filter((name) => !USUALLY_LEFT_OUT.includes(name));
  const relations = args.relations == null ? usual() : checkedNames(names, args.relations, 'relations');
  const graph = await options.projections.graph(plan);
  for (const end of ['from', 'to'] as const) knownIds({ ontology, graph }, [args[end]], end, undefined, 1);
  if (args.from === args.to) throw new InputError('BAD_ID', 'to', 'names the same thing as `from`', 'another id');
  return {
    graph: graph.at(clocks),
    question: {
      from: args.from,
      to: args.to,
      types: args.types == null ? undefined : new Set(args.types),
      relations: new Set(relations.filter((name) => !without.has(name))),
      clocks,
    },
  };
}

/** The names given, after a check that there are such relations. Throws `InputError` (`BAD_FILTER`). */
function checkedNames(names: ReadonlySet<string>, given: readonly string[], argument: string): readonly string[] {
  for (const name of given) {
    if (names.has(name)) continue;
    const message = `names ${JSON.stringify(name.slice(0, 80))}, which is no relation`;
    throw new InputError('BAD_FILTER', argument, message, [...names].join(', '));
  }
  return given;
}

/** The names of all relations, sorted. */
function relationNames(ontology: Ontology): ReadonlySet<string> {
  const names = [...ontology.entities.values()].flatMap(({ relations }) =>
    [...relations.values()].map(({ relation }) => relation),
  );
  return new Set(names.sort());
}
