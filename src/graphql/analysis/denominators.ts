import { GraphQLFloat, GraphQLObjectType } from 'graphql';
import { breakdownOf, FIGURES_PLAN, wholesOf, type Breakdown, type Share } from '../../analysis/index.js';
import type { Clocks } from '../../ontology/index.js';
import type { RootField, RootOptions } from '../fields/root.js';
import { clocksOf, type ClockArguments } from '../plan/index.js';
import { clockArguments } from '../schema/arguments.js';
import { thingFound, thingsFound } from './found.js';
import { idArgument, knownIds, many, one } from './parts.js';

type ShareSource = Share & { readonly clocks: Clocks };
type BreakdownSource = Breakdown & { readonly clocks: Clocks };

interface DenominatorsSource {
  readonly figure: string;
  readonly wholes: readonly ShareSource[];
  readonly breakdown: BreakdownSource;
  readonly clocks: Clocks;
}

/** `denominators`: what a figure is a part of, and what its own parts are. */
export function denominatorsField(options: RootOptions): RootField {
  const { registry, projections } = options;
  return {
    type: one(denominatorsType(options)),
    description:
      'How a figure nests: what it is a part of, up to the widest whole, and whether its own parts add up to it.',
    args: { of: idArgument('The figure: an id that begins with `statistic:`.'), ...clockArguments(registry) },
    resolve: async (_source, args: ClockArguments & { of: string }): Promise<DenominatorsSource> => {
      const clocks = clocksOf(args);
      const whole = await projections.graph(FIGURES_PLAN);
      const [figure = args.of] = knownIds(
        { ontology: registry.ontology, graph: whole },
        [args.of],
        'of',
        ['Statistic'],
        1,
      );
      const graph = whole.at(clocks);
      return {
        figure,
        clocks,
        wholes: wholesOf(graph, figure).map((share) => ({ ...share, clocks })),
        breakdown: { ...breakdownOf(graph, figure), clocks },
      };
    },
  };
}

function denominatorsType(options: RootOptions): GraphQLObjectType {
  return new GraphQLObjectType<DenominatorsSource>({
    name: 'Denominators',
    description: 'How a figure nests.',
    fields: {
      figure: thingFound(options, 'Statistic', 'The figure.', ({ figure }: DenominatorsSource) => figure),
      wholes: { type: many(shareType(options)), description: 'From the figure outward: each in what it is a part of.' },
      breakdown: { type: one(breakdownType(options)), description: 'Its own parts.' },
    },
  });
}

function shareType(options: RootOptions): GraphQLObjectType {
  return new GraphQLObjectType<ShareSource>({
    name: 'FigureShare',
    description: 'A figure within another.',
    fields: {
      figure: thingFound(options, 'Statistic', 'The part.', ({ figure }: ShareSource) => figure),
      whole: thingFound(options, 'Statistic', 'The whole.', ({ whole }: ShareSource) => whole),
      percent: {
        type: GraphQLFloat,
        description:
          'How many percent of the whole the part is, worked out; null where either has no value or the units differ.',
      },
    },
  });
}

function breakdownType(options: RootOptions): GraphQLObjectType {
  return new GraphQLObjectType<BreakdownSource>({
    name: 'FigureBreakdown',
    description: 'How the parts of a figure add up.',
    fields: {
      parts: thingsFound(options, 'Statistic', 'The parts, by id.', ({ parts }: BreakdownSource) => parts),
      sum: {
        type: GraphQLFloat,
        description: 'The sum of the parts that have a value in the unit of the whole; null where none has.',
      },
      remainder: {
        type: GraphQLFloat,
        description: 'What the parts leave of the whole; negative where they exceed it.',
      },
      without: thingsFound(
        options,
        'Statistic',
        'Parts without a value, or in another unit.',
        ({ without }: BreakdownSource) => without,
      ),
    },
  });
}
