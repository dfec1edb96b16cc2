import { GraphQLInt, GraphQLList, GraphQLNonNull, GraphQLObjectType } from 'graphql';
import { SILENCE_PLAN, silenceOf, TOPICS, type Said, type Silence, type Topic } from '../../analysis/index.js';
import type { Clocks } from '../../ontology/index.js';
import type { RootField, RootOptions } from '../fields/root.js';
import { clocksOf, type ClockArguments } from '../plan/index.js';
import { clockArguments } from '../schema/arguments.js';
import { thingFound } from './found.js';
import { choice, idsArgument, knownIds, many, one } from './parts.js';

const MOST_COUNTRIES = 60;

const MATTERS: Readonly<Record<Topic, string>> = {
  ROUTES_FROM: 'Routes that begin there.',
  ROUTES_THROUGH: 'Routes that pass through.',
  ROUTES_INTO: 'Routes that end there.',
  LAWS: 'National laws.',
  SCHEMES: 'Schemes: visas, permits, protection.',
  TREATIES: 'Treaties that it has to do with.',
  AGREEMENTS: 'Agreements that it has joined.',
  PROGRAMMES: 'Programmes that it takes part in.',
  BODIES: 'Its bodies.',
  ASSESSMENTS: 'Judgements of it: tiers, indices, ranks.',
  FIGURES: 'Figures.',
  CASES: 'Cases that took place there.',
  GAPS: 'Gaps named there.',
  EVENTS: 'Events that took place there.',
};

const SAYINGS: Readonly<Record<Said, string>> = {
  SAID: 'A source says something of it.',
  SAID_TO_BE_NONE: 'A source says that there was none.',
  NOT_REPORTED: 'A source says that nothing is reported, withheld or not known.',
  SILENT: 'No source says anything of it. That is not the same as none.',
};

type SilenceSource = Silence & { readonly clocks: Clocks };

interface Arguments extends ClockArguments {
  readonly countries: readonly string[];
  readonly topics?: readonly Topic[] | null;
}

/** `silence`: what the graph says, and does not say, of some countries. */
export function silenceField(options: RootOptions): RootField {
  const { registry, projections } = options;
  const topic = choice('Topic', 'What can be asked of a country or area.', MATTERS);
  const cell = new GraphQLObjectType<SilenceSource>({
    name: 'SilenceCell',
    description: 'Whether anything is said of one matter in one country or area.',
    fields: {
      country: thingFound(options, 'Country', 'The country or area.', ({ country }: SilenceSource) => country),
      topic: { type: one(topic), description: 'The matter.' },
      said: {
        type: one(choice('Said', 'Whether anything is said.', SAYINGS)),
        description: 'Whether anything is said.',
      },
      count: { type: one(GraphQLInt), description: 'How many things say it.' },
    },
  });
  return {
    type: many(cell),
    description:
      'What the graph says, and does not say, of some countries or areas and the places within them, matter by matter.',
    args: {
      countries: idsArgument(`The countries or areas, 1 to ${MOST_COUNTRIES}.`),
      topics: { type: new GraphQLList(new GraphQLNonNull(topic)), description: 'The matters; all unless given.' },
      ...clockArguments(registry),
    },
    resolve: async (_source, args: Arguments): Promise<SilenceSource[]> => {
      const clocks = clocksOf(args);
      const whole = await projections.graph(SILENCE_PLAN);
      const known = { ontology: registry.ontology, graph: whole };
      const countries = knownIds(known, args.countries, 'countries', ['Country'], MOST_COUNTRIES);
      const topics = args.topics ?? (Object.keys(TOPICS) as Topic[]);
      return silenceOf(whole.at(clocks), countries, topics).map((one) => ({ ...one, clocks }));
    },
  };
}
