import { GraphQLBoolean, GraphQLFloat, GraphQLInt, GraphQLObjectType, GraphQLString } from 'graphql';
import {
  CERTAINTY,
  MOST_VISITED,
  sentenceOf,
  type FoundPaths,
  type FoundShortest,
  type Path,
  type PathLimit,
  type PathStep,
} from '../../analysis/index.js';
import type { RequestContext } from '../context.js';
import type { RootOptions } from '../fields/root.js';
import { relationFound, thingFound, thingsFound } from './found.js';
import { choice, cutFields, many, one, type Told } from './parts.js';

const CERTAINTIES = Object.entries(CERTAINTY)
  .map(([confidence, certainty]) => `${confidence} ${certainty}`)
  .join(', ');

/** How the cost of a path is reckoned, for those who read the schema. */
export const COST = `The cost of a path is the sum of its steps'; a step costs 0.5 + 0.5 / (certainty × (1 + log2(n))), n being its independent sources and certainty that of the surest citation that affirms it: ${CERTAINTIES}. So one source that states it makes 1, more sources less, doubt more, and two steps never cost less than one that is stated.`;

const LIMITS: Readonly<Record<PathLimit, string>> = {
  COUNT: 'There are more paths than were asked for.',
  LONGEST: 'There are no more paths of so few steps; there may be longer ones.',
  VISITED: `The search visited ${MOST_VISITED} things, as many as it may; there may be more paths, none cheaper than those found.`,
};

export interface PathsSource {
  readonly found: FoundPaths;
  readonly told: Told;
}

export interface ShortestSource {
  readonly found: FoundShortest;
  readonly limit: number;
  readonly told: Told;
}

interface PathSource extends Told {
  readonly path: Path;
}

interface StepSource extends Told {
  readonly step: PathStep;
}

export function pathsType(path: GraphQLObjectType): GraphQLObjectType<PathsSource> {
  return new GraphQLObjectType<PathsSource>({
    name: 'Paths',
    description: 'The cheapest paths between two things.',
    fields: {
      paths: {
        type: many(path),
        description: 'The paths: the cheapest first, then the one of fewer steps, then by the ids of what they pass.',
        resolve: ({ found, told }) => pathSources(found.paths, told),
      },
      truncated: {
        type: one(GraphQLBoolean),
        description: 'Whether a limit cut something off, or may have.',
        resolve: ({ found }) => found.cutBy !== null,
      },
      limit: {
        type: choice('PathLimit', 'What can cut a list of paths short.', LIMITS),
        description: 'The limit that did; null where these are all paths there are.',
        resolve: ({ found }) => found.cutBy,
      },
    },
  });
}

export function shortestType(path: GraphQLObjectType): GraphQLObjectType<ShortestSource> {
  const { truncated, limit } = cutFields();
  return new GraphQLObjectType<ShortestSource>({
    name: 'ShortestPaths',
    description: 'The paths of the least number of steps between two things.',
    fields: {
      length: {
        type: GraphQLInt,
        description: 'How many steps they have; null where the two are not connected.',
        resolve: ({ found }) => found.length,
      },
      total: {
        type: one(GraphQLFloat),
        description: 'How many there are, the limit aside: a whole number.',
        resolve: ({ found }) => found.total,
      },
      paths: {
        type: many(path),
        description: 'The paths: the cheapest first, then by the ids of what they pass.',
        resolve: ({ found, told }) => pathSources(found.paths, told),
      },
      truncated: { ...truncated, resolve: ({ found }) => found.truncated },
      limit,
    },
  });
}

function pathSources(paths: readonly Path[], told: Told): PathSource[] {
  return paths.map((path) => ({ ...told, path }));
}

export function pathType(options: RootOptions): GraphQLObjectType<PathSource> {
  return new GraphQLObjectType<PathSource, RequestContext>({
    name: 'Path',
    description: 'A way from one thing to another along relations.',
    fields: {
      cost: {
        type: one(GraphQLFloat),
        description: 'What its steps cost together.',
        resolve: ({ path }) => path.cost,
      },
      length: {
        type: one(GraphQLInt),
        description: 'How many steps it has.',
        resolve: ({ path }) => path.steps.length,
      },
      sentence: {
        type: one(GraphQLString),
        description: 'The relations in words, in the order of the steps.',
        resolve: ({ path, graph, says }) =>
          `${path.steps.map(({ relation }) => sentenceOf(graph, says, relation)).join('; ')}.`,
      },
      things: thingsFound(options, 'Entity', 'What it passes, both ends included.', ({ path }: PathSource) => [
        ...path.steps.slice(0, 1).map(({ from }) => from),
        ...path.steps.map(({ to }) => to),
      ]),
      steps: {
        type: many(stepType(options)),
        description: 'Its steps, in order.',
        resolve: ({ path, ...told }): StepSource[] => path.steps.map((step) => ({ ...told, step })),
      },
    },
  });
}

function stepType(options: RootOptions): GraphQLObjectType<StepSource> {
  return new GraphQLObjectType<StepSource, RequestContext>({
    name: 'PathStep',
    description: 'A step of a path. The relation may lead either way.',
    fields: {
      from: thingFound(options, 'Entity', 'Where the step begins.', ({ step }: StepSource) => step.from),
      to: thingFound(options, 'Entity', 'Where it ends.', ({ step }: StepSource) => step.to),
      relation: relationFound(
        options,
        'The relation that it takes, with its evidence.',
        ({ step }: StepSource) => step.relation,
      ),
      sentence: {
        type: one(GraphQLString),
        description: 'The relation in words, from its own beginning: `Myanmar takes part in COMMIT`.',
        resolve: ({ step, graph, says }) => sentenceOf(graph, says, step.relation),
      },
      cost: {
        type: one(GraphQLFloat),
        description: 'What it costs, 0.5 at least.',
        resolve: ({ step }) => step.cost,
      },
    },
  });
}
