import { GraphQLID, GraphQLList, GraphQLNonNull } from 'graphql';
import {
  chainOf,
  countriesOfChain,
  LAW_PLAN,
  lawViewOf,
  linkInWords,
  unmetIn,
  type LawView,
  type Says,
} from '../../analysis/index.js';
import type { Clocks } from '../../ontology/index.js';
import type { RootField, RootOptions } from '../fields/root.js';
import { clocksOf, type ClockArguments } from '../plan/index.js';
import { clockArguments } from '../schema/arguments.js';
import { chainType, MOST_COUNTRIES, type ChainSource, type CountryChainSource } from './obligation-types.js';
import { idArgument, knownIds, limitArgument, limitOf, one, saysOf } from './parts.js';

const USUAL_LIMIT = 100;
const MOST_LIMIT = 1000;

const FROM = ['Treaty', 'SupranationalAct', 'NationalLaw'];

interface ChainArguments extends ClockArguments {
  readonly from: string;
  readonly countries?: readonly string[] | null;
  readonly limit: number;
}

/** `chainOfObligation`: from a treaty, an act or a law down to the cases in which it was applied. */
export function obligationFields(options: RootOptions): Record<string, RootField> {
  const { registry } = options;
  const says = saysOf(registry.ontology);
  return {
    chainOfObligation: {
      type: one(chainType(options)),
      description:
        'From a treaty, an act or a law down to the cases in which it was applied, country by country: what puts it into effect, the provisions of those laws, their penalties, the decisions that apply them and the cases they decide; and every place where the chain breaks, as far as the graph knows. One store read for each kind of thing asked for, besides the projected graph.',
      args: {
        from: idArgument('The treaty, the act or the national law.'),
        countries: {
          type: new GraphQLList(new GraphQLNonNull(GraphQLID)),
          description: `The countries or areas, 1 to ${MOST_COUNTRIES}; unless given, the first ${MOST_COUNTRIES} by id of those that have joined it or whose laws put it into effect.`,
        },
        limit: limitArgument('Most links, and most places where it breaks, of each country', USUAL_LIMIT, MOST_LIMIT),
        ...clockArguments(registry),
      },
      resolve: (_source, args: ChainArguments) => followed(options, says, args),
    },
  };
}

async function followed(options: RootOptions, says: Says, args: ChainArguments): Promise<ChainSource> {
  const { ontology } = options.registry;
  const limit = limitOf(args.limit, 'limit', MOST_LIMIT);
  const clocks = clocksOf(args);
  const graph = await options.projections.graph(LAW_PLAN);
  const [from = args.from] = knownIds({ ontology, graph }, [args.from], 'from', FROM, 1);
  const asked =
    args.countries == null
      ? undefined
      : knownIds({ ontology, graph }, args.countries, 'countries', ['Country'], MOST_COUNTRIES);
  const view = lawViewOf(graph, clocks);
  const stands = view.now.things.has(from);
  const countries = stands ? (asked ?? countriesOfChain(view, from)) : [];
  return {
    from: stands ? from : null,
    countries: countries
      .slice(0, MOST_COUNTRIES)
      .map((country) => countryChain(view, says, from, country, limit, clocks)),
    total: countries.length,
    truncated: countries.length > MOST_COUNTRIES,
    limit: MOST_COUNTRIES,
    clocks,
  };
}

function countryChain(
  view: LawView,
  says: Says,
  from: string,
  country: string,
  limit: number,
  clocks: Clocks,
): CountryChainSource {
  const chain = chainOf(view, from, country);
  const unmet = unmetIn(view, says, chain);
  return {
    ...chain,
    links: chain.links
      .slice(0, limit)
      .map((link) => ({ ...link, sentence: linkInWords(view.now, says, link), clocks })),
    linkCount: chain.links.length,
    unmet: unmet.slice(0, limit).map((place) => ({ ...place, clocks })),
    unmetCount: unmet.length,
    truncated: chain.links.length > limit || unmet.length > limit,
    limit,
    clocks,
  };
}
