import { GraphQLObjectType } from 'graphql';
import type {
  CountryLaw,
  LawInForce,
  LegalChange,
  LegalConflict,
  Offence,
  Permit,
  Transposition,
} from '../../analysis/index.js';
import type { Clocks } from '../../ontology/index.js';
import type { RootOptions } from '../fields/root.js';
import { relationsFound, thingFound, thingsFound } from './found.js';
import { changeType, conflictType, permitType, transpositionType } from './law-part-types.js';
import { offenceType } from './offence-type.js';
import { cutFields, many } from './parts.js';
import type { At, Said } from './placed.js';

export interface CountryLawSource extends Pick<CountryLaw, 'country' | 'criminalised'> {
  readonly laws: readonly At<LawInForce>[];
  readonly offences: readonly At<Offence>[];
  readonly permits: readonly At<Permit>[];
  readonly transpositions: readonly Said<Transposition>[];
  readonly conflicts: readonly Said<LegalConflict>[];
  readonly amendments: readonly Said<LegalChange>[];
  readonly truncated: boolean;
  readonly limit: number;
  readonly clocks: Clocks;
}

export interface FormOfLawSource {
  readonly form: string;
  readonly offenceIn: readonly string[];
  readonly unknownIn: readonly string[];
  readonly clocks: Clocks;
}

export interface LawComparisonSource {
  readonly countries: readonly CountryLawSource[];
  readonly forms: readonly FormOfLawSource[];
  readonly truncated: boolean;
  readonly limit: number;
}

/** `LawComparison` and what it is made of. */
export function lawComparisonType(options: RootOptions): GraphQLObjectType<LawComparisonSource> {
  return new GraphQLObjectType<LawComparisonSource>({
    name: 'LawComparison',
    description: 'The law of several countries side by side.',
    fields: {
      countries: { type: many(countryLawType(options)), description: 'Country by country, in the order asked for.' },
      forms: {
        type: many(formType(options)),
        description:
          'The forms of exploitation that the laws make an offence, by id, with which country does; as many as `limit`.',
      },
      ...cutFields(),
    },
  });
}

function formType(options: RootOptions): GraphQLObjectType<FormOfLawSource> {
  return new GraphQLObjectType<FormOfLawSource>({
    name: 'FormInLaw',
    description: 'In which of the countries compared a form of exploitation is an offence.',
    fields: {
      form: thingFound(options, 'ExploitationForm', 'The form.', ({ form }: FormOfLawSource) => form),
      offenceIn: thingsFound(
        options,
        'Country',
        'The countries whose law makes it an offence, by the name of this very form.',
        ({ offenceIn }: FormOfLawSource) => offenceIn,
      ),
      unknownIn: thingsFound(
        options,
        'Country',
        'The countries of which no source here says so.',
        ({ unknownIn }: FormOfLawSource) => unknownIn,
      ),
    },
  });
}

function countryLawType(options: RootOptions): GraphQLObjectType<CountryLawSource> {
  const bound = 'as many as `limit`';
  return new GraphQLObjectType<CountryLawSource>({
    name: 'CountryLaw',
    description: 'The law of one country. Its lists are by id unless they say otherwise.',
    fields: {
      country: thingFound(options, 'Country', 'The country or area.', ({ country }: CountryLawSource) => country),
      laws: {
        type: many(lawInForceType(options)),
        description: `Its laws, ${bound}: bills are left out and, with \`asOf\`, what had ended by then or had been replaced.`,
      },
      criminalised: thingsFound(
        options,
        'ExploitationForm',
        `The forms of exploitation that these laws and offences are against, ${bound}.`,
        ({ criminalised }: CountryLawSource) => criminalised,
      ),
      offences: { type: many(offenceType(options)), description: `The offences in these laws, ${bound}.` },
      permits: {
        type: many(permitType(options)),
        description: `Its permits to stay and its protection of victims, ${bound}.`,
      },
      transpositions: {
        type: many(transpositionType(options)),
        description: `What it made of the instruments above it, by act and then by law, ${bound}: every act or treaty that a law of it transposes or puts into effect, and every directive or framework decision that it has joined or on which a scheme of it rests. Membership of a body is not taken for being bound by its acts: some members have opted out.`,
      },
      conflicts: {
        type: many(conflictType(options)),
        description: `What limits or contradicts its law or what binds it, or is limited or contradicted by them, ${bound}; its own law first.`,
      },
      amendments: {
        type: many(changeType(options)),
        description: `How its law changed, by date, what has none last, ${bound}; what came after \`asOf\` is left out.`,
      },
      ...cutFields(),
    },
  });
}

function lawInForceType(options: RootOptions): GraphQLObjectType<At<LawInForce>> {
  const { partialDate } = options.registry;
  return new GraphQLObjectType<At<LawInForce>>({
    name: 'LawInForce',
    description: 'A law, and when it was in force.',
    fields: {
      law: thingFound(options, 'NationalLaw', 'The law.', ({ id }: At<LawInForce>) => id),
      since: {
        type: partialDate,
        description: 'When it came into force or, where that is not known, was adopted.',
      },
      until: {
        type: partialDate,
        description: 'When it ended or, where that is not known, when what repeals it or takes its place came.',
      },
      endedBy: relationsFound(
        options,
        'The relations that say that another instrument repeals it or takes its place.',
        ({ endedBy }: At<LawInForce>) => endedBy,
      ),
    },
  });
}
