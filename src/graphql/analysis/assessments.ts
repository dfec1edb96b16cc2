import {
  GraphQLFloat,
  GraphQLID,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLString,
  type GraphQLFieldConfigArgumentMap,
} from 'graphql';
import { assessmentsPlan, seriesOf, type Change, type Point, type Series } from '../../analysis/index.js';
import type { Clocks } from '../../ontology/index.js';
import { InputError } from '../errors.js';
import type { RootField, RootOptions } from '../fields/root.js';
import { concreteTypes } from '../names.js';
import { clocksOf, type ClockArguments } from '../plan/index.js';
import { clockArguments } from '../schema/arguments.js';
import { thingFound, thingsFound } from './found.js';
import { choice, idsArgument, knownIds, many, one } from './parts.js';

const MOST_PLACES = 50;
const MOST_INDICATORS = 50;
const LONGEST_WINDOW = 60;

const CHANGES: Readonly<Record<Change, string>> = {
  FIRST: 'It is the first of the series.',
  SAME: 'It is as before.',
  CHANGED: 'It differs from the one before.',
};

type PointSource = Point & { readonly clocks: Clocks };
type SeriesSource = Omit<Series, 'points'> & { readonly points: readonly PointSource[]; readonly clocks: Clocks };

interface Arguments extends ClockArguments {
  readonly of: readonly string[];
  readonly indicators?: readonly string[] | null;
  readonly monthsBefore: number;
}

/** `assessmentSeries`: how places were judged over time, against what happened there. */
export function assessmentField(options: RootOptions): RootField {
  const { registry, projections } = options;
  const places = concreteTypes(registry.ontology, 'Place');
  const plan = assessmentsPlan(places);
  return {
    type: many(seriesType(options)),
    description:
      'How places were judged over time: tiers, indices, ranks, evaluations, with what the graph knows to have happened inside the window judged. That something happened then does not say that it was the reason; `reason` of the assessment does, where its source states one.',
    args: seriesArguments(options),
    resolve: async (_source, args: Arguments): Promise<SeriesSource[]> => {
      const clocks = clocksOf(args);
      const whole = await projections.graph(plan);
      const known = { ontology: registry.ontology, graph: whole };
      const of = knownIds(known, args.of, 'of', places, MOST_PLACES);
      const indicators =
        args.indicators == null ? null : knownIds(known, args.indicators, 'indicators', ['Indicator'], MOST_INDICATORS);
      if (args.monthsBefore < 0 || args.monthsBefore > LONGEST_WINDOW) {
        throw new InputError(
          'BAD_LIMIT',
          'monthsBefore',
          `is out of range: ${args.monthsBefore}`,
          `0 to ${LONGEST_WINDOW}`,
        );
      }
      return seriesOf(whole.at(clocks), of, indicators, args.monthsBefore).map((series) => ({
        ...series,
        clocks,
        points: series.points.map((point) => ({ ...point, clocks })),
      }));
    },
  };
}

function seriesArguments({ registry }: RootOptions): GraphQLFieldConfigArgumentMap {
  return {
    of: idsArgument(`The countries, areas or regions, at most ${MOST_PLACES}.`),
    indicators: {
      type: new GraphQLList(new GraphQLNonNull(GraphQLID)),
      description: 'Only by these measures: `indicator:us-tip-tier`; by all unless given.',
    },
    monthsBefore: {
      type: one(GraphQLInt),
      defaultValue: 12,
      description: `How many months before the period named the window reaches back, 0 to ${LONGEST_WINDOW}.`,
    },
    ...clockArguments(registry),
  };
}

function seriesType(options: RootOptions): GraphQLObjectType {
  return new GraphQLObjectType<SeriesSource>({
    name: 'AssessmentSeries',
    description: 'All judgements of one place by one measure, in time.',
    fields: {
      place: thingFound(options, 'Place', 'The place judged.', ({ place }: SeriesSource) => place),
      indicator: thingFound(options, 'Indicator', 'What it is judged by.', ({ indicator }: SeriesSource) => indicator),
      points: { type: many(pointType(options)), description: 'The judgements in time; one without a date comes last.' },
    },
  });
}

function pointType(options: RootOptions): GraphQLObjectType {
  return new GraphQLObjectType<PointSource>({
    name: 'AssessmentPoint',
    description: 'One judgement of a series.',
    fields: {
      assessment: thingFound(options, 'Assessment', 'The judgement.', ({ assessment }: PointSource) => assessment),
      change: {
        type: one(choice('AssessmentChange', 'How a judgement differs from the one before.', CHANGES)),
        description: 'How it differs from the one before.',
      },
      before: { type: GraphQLString, description: 'The class, score or rank of the one before; null for the first.' },
      difference: {
        type: GraphQLFloat,
        description: 'By how much the score or the rank differs from the one before; null for classes.',
      },
      inWindow: thingsFound(
        options,
        'Entity',
        'What is known to have happened inside the window judged: events, and instruments by their dates, in time. No cause is claimed.',
        ({ inWindow }: PointSource) => inWindow,
      ),
    },
  });
}
