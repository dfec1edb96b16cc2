import { GraphQLInt, GraphQLObjectType, GraphQLString, type GraphQLEnumType } from 'graphql';
import { TIE_KINDS, type Tie, type TieKind } from '../../analysis/index.js';
import type { Clocks } from '../../ontology/index.js';
import type { RootOptions } from '../fields/root.js';
import { relationsFound, thingFound, thingsFound } from './found.js';
import { choice, cutFields, many, one } from './parts.js';

const KINDS: Readonly<Record<TieKind, string>> = {
  TREATY: 'Both have joined a treaty.',
  SUPRANATIONAL_ACT: 'Both take part in an act of a supranational body.',
  LAW: 'Both take part in a national law.',
  AGREEMENT: 'Both have joined an agreement.',
  PROGRAMME: 'Both take part in a programme.',
  MEMBERSHIP: 'Both are members of a body, or one is a member of the other.',
  COOPERATION: 'They cooperate directly.',
  FUNDING: 'One pays for the other.',
  SUPPORT: 'One supports the other in another way.',
  MEETING: 'Both took part in a meeting or a visit.',
  EVENT: 'Both took part in another event.',
  SUCCESSION: 'One took the place of the other.',
  STRUCTURE: 'One is a part of the other, or chaired by it.',
};

/** A tie, and what its fields need to be told. */
export interface TieSource {
  readonly tie: Tie;
  readonly sentence: string;
  readonly clocks: Clocks;
}

/** What stands behind `Ties`. */
export interface TiesSource {
  readonly ties: readonly TieSource[];
  readonly total: number;
  readonly truncated: boolean;
  readonly limit: number;
}

/** What stands behind a cell of the matrix. */
export interface CellSource {
  readonly between: readonly string[];
  readonly total: number;
  readonly kinds: readonly { readonly kind: TieKind; readonly count: number }[];
  readonly clocks: Clocks;
}

/** How two actors can be bound, as an enum. */
export function tieKind(registry: RootOptions['registry']): GraphQLEnumType {
  return registry.once('TieKind', () => choice('TieKind', 'How two actors can be bound.', KINDS));
}

/** The type of all ties between two actors. */
export function tiesType(options: RootOptions, kind: GraphQLEnumType): GraphQLObjectType {
  const tie = tieType(options, kind);
  const group = new GraphQLObjectType({
    name: 'TieGroup',
    description: 'The ties of one kind.',
    fields: {
      kind: { type: one(kind), description: 'The kind.' },
      ties: { type: many(tie), description: 'The ties, by what is shared.' },
    },
  });
  return new GraphQLObjectType<TiesSource>({
    name: 'Ties',
    description: 'Every way in which two actors are bound.',
    fields: {
      total: { type: one(GraphQLInt), description: 'How many ties there are, the limit aside.' },
      ties: { type: many(tie), description: 'The ties: the most binding kind first, then by what is shared.' },
      groups: {
        type: many(group),
        description: 'The same by kind, the most binding first; kinds without a tie are left out.',
        resolve: ({ ties }) =>
          TIE_KINDS.map((name) => ({ kind: name, ties: ties.filter((source) => source.tie.kind === name) })).filter(
            (one) => one.ties.length > 0,
          ),
      },
      ...cutFields(),
    },
  });
}

function tieType(options: RootOptions, kind: GraphQLEnumType): GraphQLObjectType {
  const date = options.registry.partialDate;
  return new GraphQLObjectType<TieSource>({
    name: 'Tie',
    description: 'One way in which two actors are bound.',
    fields: {
      kind: { type: one(kind), description: 'How they are bound.', resolve: ({ tie }) => tie.kind },
      between: thingsFound(options, 'Actor', 'The two actors.', ({ tie }: TieSource) => tie.between),
      through: thingFound(
        options,
        'Entity',
        'The instrument, the body or the event that both share; null where they are bound directly.',
        ({ tie }: TieSource) => tie.through,
      ),
      since: {
        type: date,
        description: 'Since when both are bound: the later of the two; null where no source says so.',
        resolve: ({ tie }) => tie.since,
      },
      until: { type: date, description: 'Until when both were bound.', resolve: ({ tie }) => tie.until },
      sentence: { type: one(GraphQLString), description: 'The relations in words.' },
      relations: relationsFound(
        options,
        'The relations that make it, with their evidence.',
        ({ tie }: TieSource) => tie.relations,
      ),
    },
  });
}

/** The type of how many ties there are of one kind. */
export function tieCountType(registry: RootOptions['registry']): GraphQLObjectType {
  const kind = tieKind(registry);
  return registry.once('TieCount', () => {
    return new GraphQLObjectType({
      name: 'TieCount',
      description: 'How many ties there are of one kind.',
      fields: {
        kind: { type: one(kind), description: 'The kind.' },
        count: { type: one(GraphQLInt), description: 'How many.' },
      },
    });
  });
}

/** The type of a cell of the matrix of ties. */
export function cellType(options: RootOptions): GraphQLObjectType {
  return new GraphQLObjectType<CellSource>({
    name: 'TieMatrixCell',
    description: 'How two actors are bound, counted.',
    fields: {
      between: thingsFound(options, 'Actor', 'The two actors.', ({ between }: CellSource) => between),
      total: { type: one(GraphQLInt), description: 'How many ties there are.' },
      kinds: { type: many(tieCountType(options.registry)), description: 'By kind; kinds without a tie are left out.' },
    },
  });
}
