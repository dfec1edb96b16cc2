import { GraphQLID, GraphQLInt, GraphQLList, GraphQLNonNull, GraphQLObjectType } from 'graphql';
import {
  lawGaps,
  protectionGaps,
  shortfallsPlan,
  unansweredRecommendations,
  type LawGap,
  type ProtectionGap,
  type Unanswered,
} from '../../analysis/index.js';
import type { Clocks } from '../../ontology/index.js';
import type { ProjectionPlan } from '../../store/index.js';
import type { RootField, RootOptions } from '../fields/root.js';
import { concreteTypes } from '../names.js';
import { clocksOf, type ClockArguments } from '../plan/index.js';
import { clockArguments } from '../schema/arguments.js';
import { thingFound, thingsFound } from './found.js';
import { cutFields, idsArgument, knownIds, limitArgument, limitOf, many, one } from './parts.js';

const MOST_COUNTRIES = 60;
const MOST_FOUND = 1000;
const PROTECTION = 'subject:victim-protection';

interface Page<Entry> {
  readonly entries: readonly (Entry & { readonly clocks: Clocks })[];
  readonly total: number;
  readonly truncated: boolean;
  readonly limit: number;
}

interface Arguments extends ClockArguments {
  readonly limit: number;
}

type At<T> = T & { readonly clocks: Clocks };

/** `lawGaps`, `protectionGaps` and `unansweredRecommendations`: where law, protection and policy fall short. */
export function shortfallFields(options: RootOptions): Record<string, RootField> {
  const { ontology } = options.registry;
  const plan = shortfallsPlan(concreteTypes(ontology, 'Actor'), concreteTypes(ontology, 'Place'));
  return {
    lawGaps: lawGapsField(options, plan),
    protectionGaps: protectionGapsField(options, plan),
    unansweredRecommendations: unansweredField(options, plan),
  };
}

function lawGapsField(options: RootOptions, plan: ProjectionPlan): RootField {
  const entry = new GraphQLObjectType<At<LawGap>>({
    name: 'LawGap',
    description: 'A form of exploitation that is known in a state and that no law of it known here reaches.',
    fields: {
      country: thingFound(options, 'Country', 'The state.', ({ country }: At<LawGap>) => country),
      form: thingFound(options, 'ExploitationForm', 'The form.', ({ form }: At<LawGap>) => form),
      shownBy: thingsFound(
        options,
        'Entity',
        'Routes, cases and figures that show it there.',
        ({ shownBy }: At<LawGap>) => shownBy,
      ),
      laws: thingsFound(
        options,
        'NationalLaw',
        'The laws of the state that are known here. None known is not none.',
        ({ laws }: At<LawGap>) => laws,
      ),
    },
  });
  return {
    type: one(pageType('LawGaps', 'Forms of exploitation that the laws of some states do not reach.', entry)),
    description:
      'Forms of exploitation that routes, cases or figures show in a state, and that no law of it in force then and known here makes an offence or covers. A law on a broader form reaches the narrower ones.',
    args: {
      countries: idsArgument(`The states, 1 to ${MOST_COUNTRIES}.`),
      limit: limitArgument('Most gaps', 200, MOST_FOUND),
      ...clockArguments(options.registry),
    },
    resolve: async (_source, args: Arguments & { countries: readonly string[] }) => {
      const whole = await options.projections.graph(plan);
      const known = { ontology: options.registry.ontology, graph: whole };
      const countries = knownIds(known, args.countries, 'countries', ['Country'], MOST_COUNTRIES);
      return pageOf(lawGaps(whole.at(clocksOf(args)), countries), args);
    },
  };
}

function protectionGapsField(options: RootOptions, plan: ProjectionPlan): RootField {
  const entry = new GraphQLObjectType<At<ProtectionGap>>({
    name: 'ProtectionGap',
    description: 'A state on routes for which nothing known here protects victims.',
    fields: {
      country: thingFound(options, 'Country', 'The state.', ({ country }: At<ProtectionGap>) => country),
      routes: thingsFound(options, 'Route', 'The routes that stop there.', ({ routes }: At<ProtectionGap>) => routes),
    },
  });
  return {
    type: one(pageType('ProtectionGaps', 'States on routes for which nothing known here protects victims.', entry)),
    description: `States on routes that have no instrument, law or scheme about \`${PROTECTION}\` or a narrower subject, whether made, joined, or run there by others.`,
    args: {
      subjects: {
        type: new GraphQLList(new GraphQLNonNull(GraphQLID)),
        description: `Other subjects to look for instead of \`${PROTECTION}\`, at most 20; narrower ones count.`,
      },
      limit: limitArgument('Most states', 200, MOST_FOUND),
      ...clockArguments(options.registry),
    },
    resolve: async (_source, args: Arguments & { subjects?: readonly string[] | null }) => {
      const whole = await options.projections.graph(plan);
      const known = { ontology: options.registry.ontology, graph: whole };
      const subjects =
        args.subjects == null ? [PROTECTION] : knownIds(known, args.subjects, 'subjects', ['Subject'], 20);
      const graph = whole.at(clocksOf(args));
      const routes = [...graph.things.values()].filter(({ type }) => type === 'Route').map(({ id }) => id);
      return pageOf(protectionGaps(graph, routes, subjects), args);
    },
  };
}

function unansweredField(options: RootOptions, plan: ProjectionPlan): RootField {
  const entry = new GraphQLObjectType<At<Unanswered>>({
    name: 'UnansweredRecommendation',
    description: 'A recommendation that nothing known here answers.',
    fields: {
      recommendation: thingFound(
        options,
        'Recommendation',
        'The recommendation.',
        ({ recommendation }: At<Unanswered>) => recommendation,
      ),
      addressees: thingsFound(
        options,
        'Actor',
        'Whom it is addressed to.',
        ({ addressees }: At<Unanswered>) => addressees,
      ),
    },
  });
  return {
    type: one(pageType('UnansweredRecommendations', 'Recommendations that nothing known here answers.', entry)),
    description:
      'Recommendations about a subject on which no instrument is known that one of those addressed, or a body of theirs, has made or joined, or that runs there. Without addressees any instrument on the subject counts; recommendations about no subject are left out. An instrument on the subject need not be what was recommended.',
    args: { limit: limitArgument('Most recommendations', 200, MOST_FOUND), ...clockArguments(options.registry) },
    resolve: async (_source, args: Arguments) => {
      const graph = (await options.projections.graph(plan)).at(clocksOf(args));
      return pageOf(unansweredRecommendations(graph), args);
    },
  };
}

function pageOf<Entry>(found: readonly Entry[], args: Arguments): Page<Entry> {
  const limit = limitOf(args.limit, 'limit', MOST_FOUND);
  const clocks = clocksOf(args);
  const entries = found.slice(0, limit).map((entry) => ({ ...entry, clocks }));
  return { entries, total: found.length, truncated: found.length > limit, limit };
}

function pageType(name: string, description: string, entry: GraphQLObjectType): GraphQLObjectType {
  return new GraphQLObjectType<Page<unknown>>({
    name,
    description,
    fields: {
      entries: { type: many(entry), description: 'What was found, by id.' },
      total: { type: one(GraphQLInt), description: 'How many there are, the limit aside.' },
      ...cutFields(),
    },
  });
}
