import { GraphQLInt, GraphQLObjectType, GraphQLString, type GraphQLEnumType } from 'graphql';
import type {
  AnalysedGraph,
  CoverageGap,
  ForceStatus,
  MissingAct,
  NearInstrument,
  Pairing,
} from '../../analysis/index.js';
import type { Clocks } from '../../ontology/index.js';
import type { RootOptions } from '../fields/root.js';
import { thingFound, thingsFound } from './found.js';
import { choice, cutFields, many, one } from './parts.js';

interface At {
  readonly clocks: Clocks;
}

type GapSource = CoverageGap & At & { readonly closing: string };
type NearSource = NearInstrument & At;
type MissingSource = NearInstrument['missing'][number] & At;

interface Cut {
  readonly total: number;
  readonly truncated: boolean;
  readonly limit: number;
}

/** What stands behind the gaps of coverage. */
export interface CoverageSource extends Cut, At {
  readonly gaps: readonly GapSource[];
  readonly covered: number;
  readonly notStates: readonly string[];
}

/** What stands behind the states that an instrument does not bind. */
export interface UnjoinedSource extends Cut {
  readonly states: readonly UnjoinedState[];
}

type UnjoinedState = At & {
  readonly state: string;
  readonly status: ForceStatus | null;
  readonly routes: readonly string[];
};

const PAIRINGS: Readonly<Record<Pairing, string>> = {
  LEGS: 'Any two states that follow each other on the route.',
  ENDS: 'Each state of origin with each state of destination after it.',
};

const ACTS: Readonly<Record<MissingAct, string>> = {
  JOIN: 'It has to join.',
  CONSENT: 'It has signed, and has to ratify, accept or accede.',
  AWAIT_ENTRY: 'It has consented, and the instrument has to enter into force for it.',
  REJOIN: 'It was bound once, and has to join again.',
};

const IN_WORDS: Readonly<Record<MissingAct, string>> = {
  JOIN: 'joined',
  CONSENT: 'consented to be bound by',
  AWAIT_ENTRY: 'seen the entry into force of',
  REJOIN: 'joined again',
};

/** Which pairs of states are looked at, as an enum. */
export function pairing(registry: RootOptions['registry']): GraphQLEnumType {
  return registry.once('StatePairing', () =>
    choice('StatePairing', 'Which pairs of states on a route are looked at.', PAIRINGS),
  );
}

/** What would close a gap, in words. */
export function closingSentence(graph: AnalysedGraph, { from, to, nearest }: CoverageGap): string {
  const [first] = nearest;
  const states = `${graph.nameOf(from)} and ${graph.nameOf(to)}`;
  if (first === undefined) return `Nothing known here comes near: ${states} would need an instrument of their own.`;
  const done = first.missing.map(({ state, act }) => `${graph.nameOf(state)} had ${IN_WORDS[act]} it`);
  return `${graph.nameOf(first.instrument)} would bind both once ${done.join(' and ')}.`;
}

/** The type of the gaps of coverage. */
export function coverageType(options: RootOptions): GraphQLObjectType {
  return new GraphQLObjectType<CoverageSource>({
    name: 'CoverageGaps',
    description: 'Pairs of states on routes that nothing binds together.',
    fields: {
      gaps: {
        type: many(gapType(options)),
        description: 'The gaps: by obligation in the order asked, then by the two states.',
      },
      total: { type: one(GraphQLInt), description: 'How many gaps there are, the limit aside.' },
      covered: { type: one(GraphQLInt), description: 'How many pairs are covered, counted for each obligation.' },
      notStates: thingsFound(
        options,
        'Place',
        'Stops that lie in no one state, such as regions and seas: what the legs there share is not looked at.',
        ({ notStates }: CoverageSource) => notStates,
      ),
      ...cutFields(),
    },
  });
}

function gapType(options: RootOptions): GraphQLObjectType {
  return new GraphQLObjectType<GapSource>({
    name: 'CoverageGap',
    description: 'Two states on routes that no instrument binds together, as far as the graph knows.',
    fields: {
      from: thingFound(options, 'Country', 'The state nearer to the origin.', ({ from }: GapSource) => from),
      to: thingFound(options, 'Country', 'The state nearer to the destination.', ({ to }: GapSource) => to),
      obligation: thingFound(
        options,
        'Subject',
        'The kind of obligation; null for any.',
        ({ obligation }: GapSource) => obligation,
      ),
      routes: thingsFound(
        options,
        'Route',
        'The routes that lead from the one to the other.',
        ({ routes }: GapSource) => routes,
      ),
      closing: { type: one(GraphQLString), description: 'What would close it, in words.' },
      nearest: {
        type: many(nearType(options)),
        description: 'Up to five instruments that come nearest to closing it, the least to be done first.',
        resolve: ({ nearest, clocks }) => nearest.map((near) => ({ ...near, clocks })),
      },
    },
  });
}

function nearType(options: RootOptions): GraphQLObjectType {
  const missing = new GraphQLObjectType<MissingSource>({
    name: 'MissingAct',
    description: 'What a state would have to do.',
    fields: {
      state: thingFound(options, 'Country', 'The state.', ({ state }: MissingSource) => state),
      act: {
        type: one(choice('MissingActKind', 'What a state would have to do for an instrument to bind it.', ACTS)),
        description: 'What it would have to do.',
      },
    },
  });
  return new GraphQLObjectType<NearSource>({
    name: 'NearInstrument',
    description: 'An instrument that binds one of two states, or is on its way to bind both.',
    fields: {
      instrument: thingFound(options, 'Instrument', 'The instrument.', ({ instrument }: NearSource) => instrument),
      missing: {
        type: many(missing),
        description: 'Who has to do what for it to bind both.',
        resolve: ({ missing: acts, clocks }) => acts.map((act) => ({ ...act, clocks })),
      },
    },
  });
}

/** The type of the states that an instrument does not bind. */
export function unjoinedType(options: RootOptions): GraphQLObjectType {
  const state = new GraphQLObjectType<UnjoinedState>({
    name: 'UnjoinedState',
    description: 'A state on routes for which an instrument is not in force.',
    fields: {
      state: thingFound(options, 'Country', 'The state.', ({ state: id }: UnjoinedState) => id),
      status: {
        type: GraphQLString,
        description:
          'How far it has come: `NOT_YET`, `SIGNED_ONLY`, `ENDED`; null where it has not joined, as far as is known.',
      },
      routes: thingsFound(options, 'Route', 'The routes on which it lies.', ({ routes }: UnjoinedState) => routes),
    },
  });
  return new GraphQLObjectType<UnjoinedSource>({
    name: 'UnjoinedStates',
    description: 'The states on routes for which an instrument is not in force.',
    fields: {
      states: { type: many(state), description: 'The states, by id.' },
      total: { type: one(GraphQLInt), description: 'How many there are, the limit aside.' },
      ...cutFields(),
    },
  });
}
