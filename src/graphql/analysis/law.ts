import { GraphQLID } from 'graphql';
import {
  LAW_PLAN,
  lawOfCountry,
  lawViewOf,
  sentencesOf,
  type CountryLaw,
  type Relation,
  type Says,
} from '../../analysis/index.js';
import type { Clocks } from '../../ontology/index.js';
import { compareCodePoints } from '../../store/index.js';
import type { RootField, RootOptions } from '../fields/root.js';
import { clocksOf, type ClockArguments } from '../plan/index.js';
import { clockArguments } from '../schema/arguments.js';
import {
  lawComparisonType,
  type CountryLawSource,
  type FormOfLawSource,
  type LawComparisonSource,
} from './law-types.js';
import { idsArgument, knownIds, limitArgument, limitOf, one, saysOf } from './parts.js';

const MOST_COUNTRIES = 20;
const USUAL_LIMIT = 200;
const MOST_LIMIT = 1000;

/** How relations are put into words, and when what they lead to is asked about. */
interface Words {
  readonly of: (relations: readonly Relation[]) => string;
  readonly clocks: Clocks;
}

interface LawArguments extends ClockArguments {
  readonly countries: readonly string[];
  readonly form?: string | null;
  readonly limit: number;
}

/** `lawComparison`: the law of several countries side by side. */
export function lawFields(options: RootOptions): Record<string, RootField> {
  const { registry } = options;
  const says = saysOf(registry.ontology);
  return {
    lawComparison: {
      type: one(lawComparisonType(options)),
      description:
        'The law of several countries side by side: laws, offences and their penalties, permits, what was made of the instruments above them, conflicts and changes. Only what sources say: a country without an offence here may have one. One store read for each kind of thing asked for, besides the projected graph.',
      args: {
        countries: idsArgument(`The countries or areas, 1 to ${MOST_COUNTRIES}.`),
        form: {
          type: GraphQLID,
          description:
            'Only laws that make this form of exploitation, or a narrower one, an offence or have an offence about it, and only those offences and the changes of those laws. An offence of which no form is known counts by the forms of its laws. Permits, transpositions and conflicts are not narrowed.',
        },
        limit: limitArgument('Most members of each list of each country, and most forms', USUAL_LIMIT, MOST_LIMIT),
        ...clockArguments(registry),
      },
      resolve: (_source, args: LawArguments) => compared(options, says, args),
    },
  };
}

async function compared(options: RootOptions, says: Says, args: LawArguments): Promise<LawComparisonSource> {
  const { ontology } = options.registry;
  const limit = limitOf(args.limit, 'limit', MOST_LIMIT);
  const clocks = clocksOf(args);
  const graph = await options.projections.graph(LAW_PLAN);
  const countries = knownIds({ ontology, graph }, args.countries, 'countries', ['Country'], MOST_COUNTRIES);
  const [form] = args.form == null ? [] : knownIds({ ontology, graph }, [args.form], 'form', ['ExploitationForm'], 1);
  const view = lawViewOf(graph, clocks);
  const laws = countries.map((country) => lawOfCountry(view, country, form));
  const forms = formsOf(laws, clocks);
  const words = { of: (relations: readonly Relation[]) => sentencesOf(view.history, says, relations), clocks };
  return {
    countries: laws.map((law) => cut(law, limit, words)),
    forms: forms.slice(0, limit),
    truncated: forms.length > limit,
    limit,
  };
}

/** Which countries make which form an offence, by form; both in the order in which they were asked for. */
function formsOf(laws: readonly CountryLaw[], clocks: Clocks): FormOfLawSource[] {
  const forms = [...new Set(laws.flatMap(({ criminalised }) => criminalised))].sort(compareCodePoints);
  const countries = (form: string, isOffence: boolean) =>
    laws.filter(({ criminalised }) => criminalised.includes(form) === isOffence).map(({ country }) => country);
  return forms.map((form) => ({ form, offenceIn: countries(form, true), unknownIn: countries(form, false), clocks }));
}

/** The law of a country as far as the limit goes, each member with what its fields need to be told. */
function cut(law: CountryLaw, limit: number, words: Words): CountryLawSource {
  const { clocks } = words;
  const { laws, criminalised, offences, permits, transpositions, conflicts, amendments } = law;
  const lists = [laws, criminalised, offences, permits, transpositions, conflicts, amendments];
  const most = <T>(list: readonly T[]): (T & { readonly clocks: Clocks })[] =>
    list.slice(0, limit).map((member) => ({ ...member, clocks }));
  return {
    country: law.country,
    laws: most(laws),
    criminalised: criminalised.slice(0, limit),
    offences: most(offences),
    permits: most(permits),
    transpositions: most(transpositions).map((row) => ({ ...row, sentence: words.of(row.relations) })),
    conflicts: most(conflicts).map((row) => ({ ...row, sentence: words.of([row.relation]) })),
    amendments: most(amendments).map((row) => ({ ...row, sentence: words.of([row.relation]) })),
    truncated: lists.some(({ length }) => length > limit),
    limit,
    clocks,
  };
}
