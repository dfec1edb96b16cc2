import { GraphQLInt, GraphQLObjectType, GraphQLString } from 'graphql';
import type { Bond, Chain, ChainLink, LinkLevel, Unmet, UnmetKind } from '../../analysis/index.js';
import type { Clocks } from '../../ontology/index.js';
import type { RootOptions } from '../fields/root.js';
import { valueType } from '../schema/values.js';
import { relationsFound, thingFound, thingsFound } from './found.js';
import { penaltySource } from './offence-type.js';
import { choice, cutFields, many, one } from './parts.js';
import type { At, Said } from './placed.js';

export const MOST_COUNTRIES = 100;

export interface CountryChainSource extends Omit<Chain, 'links'> {
  readonly links: readonly Said<ChainLink>[];
  readonly linkCount: number;
  readonly unmet: readonly At<Unmet>[];
  readonly unmetCount: number;
  readonly truncated: boolean;
  readonly limit: number;
  readonly clocks: Clocks;
}

export interface ChainSource {
  readonly from: string | null;
  readonly countries: readonly CountryChainSource[];
  readonly total: number;
  readonly truncated: boolean;
  readonly limit: number;
  readonly clocks: Clocks;
}

const BONDS: Readonly<Record<Bond, string>> = {
  OWN: 'It is a law of the country.',
  PARTY: 'The country is bound by it or committed to it.',
  SIGNATORY: 'The country has signed it and is not known to have consented to be bound.',
  NONE: 'The country is not known to have joined it.',
};

const LEVELS: Readonly<Record<LinkLevel, string>> = {
  IMPLEMENTATION:
    'From an instrument to what transposes it or puts it into effect: a law of the country, a programme in which it takes part or that runs there, or an act between them.',
  PROVISION:
    'From a law to a provision of it; or from the instrument itself to a provision that a court of the country applied.',
  PENALTY: 'From a provision to a penalty that it provides.',
  DECISION: 'From a provision to a decision that applies it.',
  CASE: 'From a decision to the case that it decides.',
};

const KINDS: Readonly<Record<UnmetKind, string>> = {
  NO_LAW: 'No law of the country is known that transposes the instrument or puts it into effect.',
  IN_PART: 'A source says that it is transposed or put into effect in part only.',
  NO_PROVISION: 'No provision of the law is known.',
  NO_OFFENCE: 'Provisions of the laws are known, and none of them makes something an offence.',
  NO_PENALTY: 'A provision makes something an offence, and no penalty is known.',
  NEVER_APPLIED: 'No decision is known that applies the provision. Recitals are left out.',
};

/** `ChainOfObligation` and what it is made of. */
export function chainType(options: RootOptions): GraphQLObjectType<ChainSource> {
  return new GraphQLObjectType<ChainSource>({
    name: 'ChainOfObligation',
    description: 'What became of an instrument, country by country.',
    fields: {
      from: thingFound(
        options,
        'LegalInstrument',
        'The instrument; null where it did not stand at the clocks.',
        ({ from }: ChainSource) => from,
      ),
      countries: {
        type: many(countryChainType(options)),
        description: `In the order asked for or by id, at most ${MOST_COUNTRIES}; none where the instrument did not stand at the clocks.`,
      },
      total: { type: one(GraphQLInt), description: 'How many countries there are, the limit aside.' },
      ...cutFields(),
    },
  });
}

function countryChainType(options: RootOptions): GraphQLObjectType<CountryChainSource> {
  const bond = choice('ObligationBond', 'How an instrument binds a country.', BONDS);
  return new GraphQLObjectType<CountryChainSource>({
    name: 'CountryChain',
    description: 'What became of an instrument in one country.',
    fields: {
      country: thingFound(options, 'Country', 'The country or area.', ({ country }: CountryChainSource) => country),
      bond: { type: one(bond), description: 'How the instrument binds it; the most binding that a source states.' },
      since: {
        type: options.registry.partialDate,
        description:
          'Since when it binds it so: the earliest date that a source states, one that says only by when (`../2014-01`) where there is no other; null where none does.',
      },
      bonds: relationsFound(
        options,
        'The relations that say so, with their evidence.',
        ({ bonds }: CountryChainSource) => bonds,
      ),
      laws: thingsFound(
        options,
        'NationalLaw',
        'The laws of the country that the chain goes through, by id.',
        ({ laws }: CountryChainSource) => laws,
      ),
      links: {
        type: many(linkType(options)),
        description: 'The steps by level, then by the ids of what they lead from and to; as many as `limit`.',
      },
      linkCount: { type: one(GraphQLInt), description: 'How many steps there are, the limit aside.' },
      unmet: {
        type: many(unmetType(options)),
        description:
          'Every place where the chain breaks, from the top down, then by id; as many as `limit`. It says what the graph does not know; that may exist.',
      },
      unmetCount: { type: one(GraphQLInt), description: 'How many such places there are, the limit aside.' },
      ...cutFields(),
    },
  });
}

function linkType(options: RootOptions): GraphQLObjectType<Said<ChainLink>> {
  const { registry } = options;
  const level = choice('ObligationLevel', 'The steps of a chain of obligation, from the top down.', LEVELS);
  return new GraphQLObjectType<Said<ChainLink>>({
    name: 'ObligationLink',
    description: 'One step of a chain of obligation.',
    fields: {
      level: { type: one(level), description: 'Which step.' },
      above: thingFound(options, 'Entity', 'What it leads from.', ({ above }: Said<ChainLink>) => above),
      below: thingFound(
        options,
        'Entity',
        'What it leads to; null at a penalty.',
        ({ below }: Said<ChainLink>) => below,
      ),
      penalty: {
        type: valueType(registry, 'Penalty'),
        description: 'The penalty; null at the other levels.',
        resolve: ({ penalty }) => (penalty === null ? null : penaltySource(penalty)),
      },
      extent: {
        type: registry.enumType('ImplementationExtent'),
        description:
          'How fully the instrument is put into effect, the least full that a source judges it to be; null at the other levels.',
      },
      sentence: { type: one(GraphQLString), description: 'The step in words.' },
      relations: relationsFound(
        options,
        'The relations that make it, with their evidence; none at a penalty, which its provision states.',
        ({ relations }: Said<ChainLink>) => relations,
      ),
    },
  });
}

function unmetType(options: RootOptions): GraphQLObjectType<At<Unmet>> {
  return new GraphQLObjectType<At<Unmet>>({
    name: 'UnmetObligation',
    description: 'A place where a chain of obligation breaks.',
    fields: {
      kind: {
        type: one(choice('UnmetObligationKind', 'How a chain of obligation breaks.', KINDS)),
        description: 'How it breaks.',
      },
      country: thingFound(options, 'Country', 'The country or area.', ({ country }: At<Unmet>) => country),
      sentence: { type: one(GraphQLString), description: 'What is missing, in words.' },
      things: thingsFound(
        options,
        'Entity',
        'The things concerned: what lacks something first, then what it belongs to.',
        ({ things }: At<Unmet>) => things,
      ),
      relations: relationsFound(
        options,
        'The relations that show it, with their evidence, where there are any: that the country joined, that a law transposes in part.',
        ({ relations }: At<Unmet>) => relations,
      ),
    },
  });
}
