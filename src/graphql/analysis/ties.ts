import {
  GraphQLBoolean,
  GraphQLList,
  GraphQLNonNull,
  GraphQLInt,
  GraphQLObjectType,
  GraphQLString,
  type GraphQLEnumType,
} from 'graphql';
import {
  sentencesOf,
  sidesOf,
  tiesAmong,
  tiesPlan,
  TIE_KINDS,
  type Says,
  type Tie,
  type TieKind,
} from '../../analysis/index.js';
import type { Clocks } from '../../ontology/index.js';
import { InputError } from '../errors.js';
import type { RootField, RootOptions } from '../fields/root.js';
import { concreteTypes } from '../names.js';
import { clocksOf, type ClockArguments } from '../plan/index.js';
import { clockArguments } from '../schema/arguments.js';
import { relationsFound, thingFound, thingsFound } from './found.js';
import {
  choice,
  cutFields,
  idArgument,
  idsArgument,
  knownIds,
  limitArgument,
  limitOf,
  many,
  one,
  saysOf,
} from './parts.js';

const MOST_TIES = 1000;
const MOST_IN_MATRIX = 40;

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
interface TieSource {
  readonly tie: Tie;
  readonly sentence: string;
  readonly clocks: Clocks;
}

interface TiesSource {
  readonly ties: readonly TieSource[];
  readonly total: number;
  readonly truncated: boolean;
  readonly limit: number;
}

interface CellSource {
  readonly between: readonly string[];
  readonly total: number;
  readonly kinds: readonly { readonly kind: TieKind; readonly count: number }[];
  readonly clocks: Clocks;
}

interface CommonArguments extends ClockArguments {
  readonly kinds?: readonly TieKind[] | null;
  readonly withBodies: boolean;
}

/** `tiesBetween` and `tieMatrix`: every way in which actors are bound. */
export function tieFields(options: RootOptions): Record<string, RootField> {
  const { registry } = options;
  const plan = tiesPlan(concreteTypes(registry.ontology, 'Actor'));
  const kind = choice('TieKind', 'How two actors can be bound.', KINDS);
  const says = saysOf(registry.ontology);
  const common = {
    kinds: {
      type: new GraphQLList(new GraphQLNonNull(kind)),
      description: 'Only ties of these kinds; all unless given.',
    },
    withBodies: {
      type: one(GraphQLBoolean),
      defaultValue: true,
      description: 'Whether what the bodies of a country, and the parts of a body, have joined counts for it.',
    },
    ...clockArguments(registry),
  };
  return {
    tiesBetween: {
      type: one(tiesType(options, kind)),
      description:
        'Every way in which two actors are bound: what both have joined and since when, and what binds them directly. One store read for each kind of thing asked for, besides the projected graph.',
      args: {
        a: idArgument('One actor.'),
        b: idArgument('The other actor.'),
        limit: limitArgument('Most ties', 200, MOST_TIES),
        ...common,
      },
      resolve: async (
        _source,
        args: CommonArguments & { a: string; b: string; limit: number },
      ): Promise<TiesSource> => {
        const limit = limitOf(args.limit, 'limit', MOST_TIES);
        const { ties, sources } = await tiesOf(options, plan, says, args, ['a', 'b'], [args.a, args.b]);
        return { ties: sources.slice(0, limit), total: ties.length, truncated: ties.length > limit, limit };
      },
    },
    tieMatrix: {
      type: many(cellType(options, kind)),
      description: `How many ties there are between each two of some actors, at most ${MOST_IN_MATRIX}; pairs without a tie are there too.`,
      args: { among: idsArgument(`The actors, 2 to ${MOST_IN_MATRIX}.`), ...common },
      resolve: async (_source, args: CommonArguments & { among: readonly string[] }): Promise<CellSource[]> => {
        const { ties, ids, clocks } = await tiesOf(options, plan, says, args, ['among'], args.among);
        return cells(ids, ties).map((cell) => ({ ...cell, clocks }));
      },
    },
  };
}

async function tiesOf(
  options: RootOptions,
  plan: ReturnType<typeof tiesPlan>,
  says: Says,
  args: CommonArguments,
  names: readonly string[],
  asked: readonly string[],
): Promise<{ ties: readonly Tie[]; sources: readonly TieSource[]; ids: readonly string[]; clocks: Clocks }> {
  const { ontology } = options.registry;
  const clocks = clocksOf(args);
  const whole = await options.projections.graph(plan);
  const actors = concreteTypes(ontology, 'Actor');
  const ids = asked.map(
    (id, index) => knownIds({ ontology, graph: whole }, [id], names[index] ?? 'among', actors, 1)[0] ?? id,
  );
  if (new Set(ids).size < ids.length) {
    throw new InputError('BAD_ID', names.at(-1) ?? '', 'names the same actor twice', 'actors that differ');
  }
  if (ids.length < 2 || ids.length > MOST_IN_MATRIX) {
    throw new InputError('BAD_LIMIT', 'among', `names ${ids.length} actors`, `2 to ${MOST_IN_MATRIX}`);
  }
  const graph = whole.at(clocks);
  const wanted = new Set(args.kinds ?? TIE_KINDS);
  const ties = tiesAmong(graph, sidesOf(graph, ids, args.withBodies)).filter(({ kind }) => wanted.has(kind));
  const sources = ties.map((tie) => ({ tie, clocks, sentence: sentencesOf(graph, says, tie.relations) }));
  return { ties, sources, ids, clocks };
}

function cells(ids: readonly string[], ties: readonly Tie[]): Omit<CellSource, 'clocks'>[] {
  const byPair = new Map<string, Tie[]>();
  for (const tie of ties) byPair.set(tie.between.join(' '), [...(byPair.get(tie.between.join(' ')) ?? []), tie]);
  return ids.flatMap((a, index) =>
    ids.slice(index + 1).map((b) => {
      const between = [a, b];
      const found = byPair.get([a, b].join(' ')) ?? byPair.get([b, a].join(' ')) ?? [];
      return { between, total: found.length, kinds: counts(found) };
    }),
  );
}

function counts(ties: readonly Tie[]): { kind: TieKind; count: number }[] {
  return TIE_KINDS.map((kind) => ({ kind, count: ties.filter((tie) => tie.kind === kind).length })).filter(
    ({ count }) => count > 0,
  );
}

function tiesType(options: RootOptions, kind: GraphQLEnumType): GraphQLObjectType {
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

function cellType(options: RootOptions, kind: GraphQLEnumType): GraphQLObjectType {
  const count = new GraphQLObjectType({
    name: 'TieCount',
    description: 'How many ties there are of one kind.',
    fields: {
      kind: { type: one(kind), description: 'The kind.' },
      count: { type: one(GraphQLInt), description: 'How many.' },
    },
  });
  return new GraphQLObjectType<CellSource>({
    name: 'TieMatrixCell',
    description: 'How two actors are bound, counted.',
    fields: {
      between: thingsFound(options, 'Actor', 'The two actors.', ({ between }: CellSource) => between),
      total: { type: one(GraphQLInt), description: 'How many ties there are.' },
      kinds: { type: many(count), description: 'By kind; kinds without a tie are left out.' },
    },
  });
}
