import { GraphQLBoolean, GraphQLInt, GraphQLObjectType, GraphQLString } from 'graphql';
import type { Fit, Saying, TraitCell, Verdict } from '../../analysis/index.js';
import type { Clocks } from '../../ontology/index.js';
import type { RootOptions } from '../fields/root.js';
import { relationsFound, thingFound, thingsFound } from './found.js';
import { choice, cutFields, many, one } from './parts.js';

const SAYINGS: Readonly<Record<Saying, string>> = {
  HAS: 'The type has the trait.',
  HAS_NOT: 'The type lacks the trait, as its author says.',
  SILENT: 'Nothing is said of it.',
};

const VERDICTS: Readonly<Record<Verdict, string>> = {
  SUPPORTED: 'What is said of the type is what was observed.',
  CONTRADICTED: 'What is said of the type is the contrary of what was observed.',
  SILENT: 'Nothing is said of it, which neither supports nor contradicts.',
};

interface At {
  readonly clocks: Clocks;
}

type CellSource = TraitCell & At;

/** What stands behind the comparison of types. */
export interface ComparisonSource extends At {
  readonly types: readonly string[];
  readonly rows: readonly ({ readonly trait: string; readonly cells: readonly CellSource[] } & At)[];
}

/** What stands behind how the types fit. */
export interface FitsSource {
  readonly fits: readonly FitSource[];
  readonly total: number;
  readonly truncated: boolean;
  readonly limit: number;
}

type FitSource = Omit<Fit, 'traits'> & At & { readonly traits: readonly (Fit['traits'][number] & At)[] };

/** The type of the comparison of types. */
export function comparisonType(options: RootOptions): GraphQLObjectType {
  const row = new GraphQLObjectType<ComparisonSource['rows'][number]>({
    name: 'TraitRow',
    description: 'What each type says of one trait.',
    fields: {
      trait: thingFound(options, 'Trait', 'The trait.', ({ trait }: ComparisonSource['rows'][number]) => trait),
      cells: { type: many(cellType(options)), description: 'One for each type, in their order.' },
    },
  });
  return new GraphQLObjectType<ComparisonSource>({
    name: 'TypologyComparison',
    description: 'Types of criminal organisation side by side.',
    fields: {
      types: thingsFound(
        options,
        'OrganisationType',
        'The types: by typology, then by rank.',
        ({ types }: ComparisonSource) => types,
      ),
      rows: { type: many(row), description: 'The traits that any of the types says something of, by dimension.' },
    },
  });
}

function cellType(options: RootOptions): GraphQLObjectType {
  return new GraphQLObjectType<CellSource>({
    name: 'TraitCell',
    description: 'What one type says of one trait.',
    fields: {
      type: thingFound(options, 'OrganisationType', 'The type.', ({ type }: CellSource) => type),
      saying: {
        type: one(
          options.registry.once('TraitSaying', () => choice('TraitSaying', 'What is said of a trait.', SAYINGS)),
        ),
        description: 'What is said.',
      },
      degree: { type: GraphQLString, description: 'To what degree, as the source has it.' },
      relations: relationsFound(
        options,
        'The relations that say so, with their evidence.',
        ({ relations }: CellSource) => relations,
      ),
    },
  });
}

type FittedTrait = FitSource['traits'][number];

function fittedTraitType(options: RootOptions): GraphQLObjectType {
  const saying = options.registry.once('TraitSaying', () => choice('TraitSaying', 'What is said of a trait.', SAYINGS));
  return new GraphQLObjectType<FittedTrait>({
    name: 'FittedTrait',
    description: 'How one type fits what was observed of one trait.',
    fields: {
      trait: thingFound(options, 'Trait', 'The trait.', ({ cell }: FittedTrait) => cell.trait),
      observed: {
        type: one(GraphQLBoolean),
        description: 'Whether it was observed.',
        resolve: ({ observed }) => observed.has,
      },
      verdict: {
        type: one(choice('TraitVerdict', 'Whether a type fits what was observed of a trait.', VERDICTS)),
        description: 'Whether it fits.',
      },
      saying: { type: one(saying), description: 'What is said of the type.', resolve: ({ cell }) => cell.saying },
      degree: {
        type: GraphQLString,
        description: 'To what degree, as the source has it.',
        resolve: ({ cell }) => cell.degree,
      },
      relations: relationsFound(
        options,
        'The relations that say so, with their evidence.',
        ({ cell }: FittedTrait) => cell.relations,
      ),
    },
  });
}

/** The type of how the types fit what was observed. */
export function fitsType(options: RootOptions): GraphQLObjectType {
  return new GraphQLObjectType<FitsSource>({
    name: 'TypeFits',
    description: 'How types of criminal organisation fit what was observed.',
    fields: {
      fits: { type: many(fitType(options)), description: 'Type by type, the best first.' },
      total: { type: one(GraphQLInt), description: 'How many types say something of what was observed.' },
      ...cutFields(),
    },
  });
}

function fitType(options: RootOptions): GraphQLObjectType {
  return new GraphQLObjectType<FitSource>({
    name: 'TypeFit',
    description: 'How one type of criminal organisation fits what was observed.',
    fields: {
      type: thingFound(options, 'OrganisationType', 'The type, with its examples.', ({ type }: FitSource) => type),
      traits: { type: many(fittedTraitType(options)), description: 'Trait by trait, in the order observed.' },
      supported: { type: one(GraphQLInt), description: 'How many traits support it.' },
      contradicted: { type: one(GraphQLInt), description: 'How many contradict it.' },
      silent: { type: one(GraphQLInt), description: 'Of how many nothing is said.' },
    },
  });
}
