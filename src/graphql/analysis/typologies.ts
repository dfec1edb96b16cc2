import {
  GraphQLBoolean,
  GraphQLID,
  GraphQLInputObjectType,
  GraphQLList,
  GraphQLNonNull,
  type GraphQLArgumentConfig,
} from 'graphql';
import { cellOf, traitsOf, typesIn, typesThatFit, TYPOLOGIES_PLAN } from '../../analysis/index.js';
import { InputError } from '../errors.js';
import type { RootField, RootOptions } from '../fields/root.js';
import { clocksOf, type ClockArguments } from '../plan/index.js';
import { clockArguments } from '../schema/arguments.js';
import { knownIds, limitArgument, limitOf, many, one } from './parts.js';
import { comparisonType, fitsType, type ComparisonSource, type FitsSource } from './typology-types.js';

const MOST_TYPOLOGIES = 30;
const MOST_OBSERVED = 40;
const MOST_FITS = 100;

interface ObservedInput {
  readonly trait: string;
  readonly has: boolean;
}

interface Arguments extends ClockArguments {
  readonly typologies?: readonly string[] | null;
}

/** `typologyComparison` and `typesThatFit`: typologies of criminal organisation at work. */
export function typologyFields(options: RootOptions): Record<string, RootField> {
  return { typologyComparison: comparison(options), typesThatFit: fits(options) };
}

const TYPOLOGIES: GraphQLArgumentConfig = {
  type: new GraphQLList(new GraphQLNonNull(GraphQLID)),
  description: 'Only types of these typologies; of all unless given.',
};

function comparison(options: RootOptions): RootField {
  return {
    type: one(comparisonType(options)),
    description:
      'Types of criminal organisation side by side, trait by trait. Where a typology says nothing of a trait, it is silent.',
    args: { typologies: TYPOLOGIES, ...clockArguments(options.registry) },
    resolve: async (_source, args: Arguments): Promise<ComparisonSource> => {
      const { graph, types, clocks } = await typesOf(options, args);
      const rows = traitsOf(graph, types).map((trait) => ({
        trait,
        clocks,
        cells: types.map((type) => ({ ...cellOf(graph, type, trait), clocks })),
      }));
      return { types, rows, clocks };
    },
  };
}

function fits(options: RootOptions): RootField {
  const observed = new GraphQLInputObjectType({
    name: 'ObservedTrait',
    description: 'A trait, and whether it was observed or seen to be absent.',
    fields: {
      trait: { type: one(GraphQLID), description: 'The trait: `trait:hierarchical`.' },
      has: { type: one(GraphQLBoolean), defaultValue: true, description: 'Whether it was there.' },
    },
  });
  return {
    type: one(fitsType(options)),
    description:
      'Which types of criminal organisation fit what was observed, the best first: by supported less contradicted traits. Silence never contradicts; a type that is silent on everything observed is left out.',
    args: {
      observed: { type: many(observed), description: `What was observed, 1 to ${MOST_OBSERVED} traits, each once.` },
      typologies: TYPOLOGIES,
      limit: limitArgument('Most types', 20, MOST_FITS),
      ...clockArguments(options.registry),
    },
    resolve: async (
      _source,
      args: Arguments & { observed: readonly ObservedInput[]; limit: number },
    ): Promise<FitsSource> => {
      const limit = limitOf(args.limit, 'limit', MOST_FITS);
      const { whole, graph, types, clocks } = await typesOf(options, args);
      const named = args.observed.map(({ trait }) => trait);
      const known = { ontology: options.registry.ontology, graph: whole };
      if (knownIds(known, named, 'observed', ['Trait'], MOST_OBSERVED).length < named.length) {
        throw new InputError('BAD_FILTER', 'observed', 'names a trait twice', 'each trait once');
      }
      const found = typesThatFit(graph, types, args.observed);
      const shown = found
        .slice(0, limit)
        .map((fit) => ({ ...fit, clocks, traits: fit.traits.map((trait) => ({ ...trait, clocks })) }));
      return { fits: shown, total: found.length, truncated: found.length > limit, limit };
    },
  };
}

async function typesOf({ registry, projections }: RootOptions, args: Arguments) {
  const clocks = clocksOf(args);
  const whole = await projections.graph(TYPOLOGIES_PLAN);
  const known = { ontology: registry.ontology, graph: whole };
  const typologies =
    args.typologies == null
      ? null
      : knownIds(known, args.typologies, 'typologies', ['OrganisationTypology'], MOST_TYPOLOGIES);
  const graph = whole.at(clocks);
  return { whole, graph, clocks, types: typesIn(graph, typologies) };
}
