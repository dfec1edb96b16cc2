import { GraphQLInt, GraphQLObjectType, GraphQLString } from 'graphql';
import { forcesOf, type Force, type ForceBasis, type ForceStatus } from '../../analysis/index.js';
import type { Clocks } from '../../ontology/index.js';
import type { RootField, RootOptions } from '../fields/root.js';
import { clocksOf, type ClockArguments } from '../plan/index.js';
import { clockArguments } from '../schema/arguments.js';
import { coveragePlanOf } from './coverage.js';
import { dayOf } from './days.js';
import { relationsFound, thingFound } from './found.js';
import { choice, cutFields, idArgument, knownIds, limitArgument, limitOf, many, one } from './parts.js';

const MOST_PARTIES = 500;

const STATUSES: Readonly<Record<ForceStatus, string>> = {
  IN_FORCE: 'It is, or may be, in force for the party at the date.',
  NOT_YET: 'The party has consented, and it is not in force for it yet.',
  SIGNED_ONLY: 'The party has signed and not consented to be bound.',
  ENDED: 'It is no longer in force for the party.',
};

const BASES: Readonly<Record<ForceBasis, string>> = {
  CONSENT_AND_RULE: 'The act by which the party consented, and the delay that the instrument’s own rule sets after it.',
  CONSENT:
    'The act by which the party consented: ratification, accession, acceptance. No rule of the instrument is known.',
  SIGNATURE: 'The day on which the party signed or joined, which binds where no consent is asked for.',
  INSTRUMENT: 'The day of the instrument itself: no act of the party has a date.',
  NONE: 'Nothing tells when.',
};

type ForceSource = Force & { readonly clocks: Clocks };

interface Source {
  readonly instrument: string;
  readonly parties: readonly ForceSource[];
  readonly total: number;
  readonly truncated: boolean;
  readonly limit: number;
  readonly clocks: Clocks;
}

/** `entryIntoForce`: since when an instrument binds each of those who joined it, and how that is known. */
export function entryIntoForceField(options: RootOptions): RootField {
  const { registry, projections } = options;
  return {
    type: one(resultType(options)),
    description:
      'Since when an instrument binds each of those who joined it: worked out from their acts and the instrument’s own rule, both shown. Dates that are known as intervals give intervals.',
    args: {
      instrument: idArgument('A treaty, an agreement or an act of a supranational body.'),
      limit: limitArgument('Most parties, by id', 200, MOST_PARTIES),
      ...clockArguments(registry),
    },
    resolve: async (_source, args: ClockArguments & { instrument: string; limit: number }): Promise<Source> => {
      const limit = limitOf(args.limit, 'limit', MOST_PARTIES);
      const clocks = clocksOf(args);
      const whole = await projections.graph(coveragePlanOf(registry.ontology));
      const known = { ontology: registry.ontology, graph: whole };
      const accepted = ['Treaty', 'Agreement', 'SupranationalAct'];
      const [instrument = args.instrument] = knownIds(known, [args.instrument], 'instrument', accepted, 1);
      const { knownAt, asOf } = clocks;
      const forces = forcesOf(whole.at(knownAt === undefined ? {} : { knownAt }), instrument, asOf);
      const parties = forces.slice(0, limit).map((force) => ({ ...force, clocks }));
      return { instrument, parties, total: forces.length, truncated: forces.length > limit, limit, clocks };
    },
  };
}

function resultType(options: RootOptions): GraphQLObjectType {
  return new GraphQLObjectType<Source>({
    name: 'EntryIntoForce',
    description: 'Since when an instrument binds each of those who joined it.',
    fields: {
      instrument: thingFound(
        options,
        'Instrument',
        'The instrument: a treaty has its rule in `entryIntoForceRule`, with the pages that say so in `evidence`.',
        ({ instrument }: Source) => instrument,
      ),
      parties: { type: many(partyType(options)), description: 'Those who joined it, by id.' },
      total: { type: one(GraphQLInt), description: 'How many there are, the limit aside.' },
      ...cutFields(),
    },
  });
}

function partyType(options: RootOptions): GraphQLObjectType {
  return new GraphQLObjectType<ForceSource>({
    name: 'PartyInForce',
    description: 'Since when an instrument binds one who joined it, and how that is known.',
    fields: {
      party: thingFound(options, 'Actor', 'Who joined it.', ({ party }: ForceSource) => party),
      status: {
        type: one(choice('ForceStatus', 'Where an instrument stands for a party.', STATUSES)),
        description: 'Where it stands at `asOf`; without one, at the end of what is known.',
      },
      basis: {
        type: one(choice('ForceBasis', 'What the day of entry into force is worked out from.', BASES)),
        description: 'What the day is worked out from.',
      },
      earliest: {
        type: GraphQLString,
        description: 'The first day on which it may have come into force for the party; null where none is known.',
        resolve: ({ from }) => dayOf(from, 'first'),
      },
      latest: { type: GraphQLString, description: 'The last such day.', resolve: ({ from }) => dayOf(from, 'last') },
      ended: {
        type: GraphQLString,
        description: 'The last day on which it may have been in force.',
        resolve: ({ until }) => dayOf(until, 'last'),
      },
      acts: relationsFound(options, 'The acts of the party, with their evidence.', ({ acts }: ForceSource) => acts),
    },
  });
}
