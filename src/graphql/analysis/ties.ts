import { GraphQLBoolean, GraphQLList, GraphQLNonNull, type GraphQLFieldConfigArgumentMap } from 'graphql';
import {
  kindsOf,
  sentencesOf,
  sidesOf,
  tiesAmong,
  tiesPlan,
  TIE_KINDS,
  type Says,
  type Tie,
  type TieKind,
} from '../../analysis/index.js';
import { madeOnce } from '../../keeping/index.js';
import type { Ontology } from '../../ontology/index.js';
import type { ProjectionPlan } from '../../store/index.js';
import { InputError } from '../errors.js';
import type { RootField, RootOptions } from '../fields/root.js';
import { concreteTypes } from '../names.js';
import { clocksOf, type ClockArguments } from '../plan/index.js';
import { clockArguments } from '../schema/arguments.js';
import { idArgument, idsArgument, knownIds, limitArgument, limitOf, many, one, saysOf } from './parts.js';
import { cellType, tieKind, tiesType, type CellSource, type TiesSource } from './tie-types.js';

const MOST_TIES = 1000;
const MOST_IN_MATRIX = 40;

/** What any question about ties may be asked. */
export interface TieArguments extends ClockArguments {
  readonly kinds?: readonly TieKind[] | null;
  readonly withBodies: boolean;
}

interface Work {
  readonly options: RootOptions;
  readonly plan: ProjectionPlan;
  readonly says: Says;
}

/** `tiesBetween` and `tieMatrix`: every way in which actors are bound. */
export function tieFields(options: RootOptions): Record<string, RootField> {
  const work: Work = {
    options,
    plan: tiesPlanOf(options.registry.ontology),
    says: saysOf(options.registry.ontology),
  };
  return { tiesBetween: tiesBetween(work), tieMatrix: tieMatrix(work) };
}

/** The arguments that say which ties count. */
export function tieArguments(registry: RootOptions['registry']): GraphQLFieldConfigArgumentMap {
  return {
    kinds: {
      type: new GraphQLList(new GraphQLNonNull(tieKind(registry))),
      description: 'Only ties of these kinds; all unless given.',
    },
    withBodies: {
      type: one(GraphQLBoolean),
      defaultValue: true,
      description: 'Whether what the bodies of a country, and the parts of a body, have joined counts for it.',
    },
  };
}

function tiesBetween(work: Work): RootField {
  const { registry } = work.options;
  return {
    type: one(tiesType(work.options, tieKind(registry))),
    description:
      'Every way in which two actors are bound: what both have joined and since when, and what binds them directly.',
    args: {
      a: idArgument('One actor.'),
      b: idArgument('The other actor.'),
      limit: limitArgument('Most ties', 200, MOST_TIES),
      ...tieArguments(registry),
      ...clockArguments(registry),
    },
    resolve: async (_source, args: TieArguments & { a: string; b: string; limit: number }): Promise<TiesSource> => {
      const limit = limitOf(args.limit, 'limit', MOST_TIES);
      const { graph, ties, clocks } = await tiesOf(work, args, { a: [args.a], b: [args.b] });
      const shown = ties.slice(0, limit).map((tie) => {
        return { tie, clocks, sentence: sentencesOf(graph, work.says, tie.relations) };
      });
      return { ties: shown, total: ties.length, truncated: ties.length > limit, limit };
    },
  };
}

function tieMatrix(work: Work): RootField {
  const { registry } = work.options;
  return {
    type: many(cellType(work.options)),
    description: 'How many ties there are between each two of some actors; pairs without a tie are there too.',
    args: {
      among: idsArgument(`The actors, 2 to ${MOST_IN_MATRIX}.`),
      ...tieArguments(registry),
      ...clockArguments(registry),
    },
    resolve: async (_source, args: TieArguments & { among: readonly string[] }): Promise<CellSource[]> => {
      const { ids, ties, clocks } = await tiesOf(work, args, { among: args.among });
      return cells(ids, ties).map((cell) => ({ ...cell, clocks }));
    },
  };
}

/** The ties among the actors that the arguments name, and the graph at the clocks in which they are. */
async function tiesOf({ options, plan }: Work, args: TieArguments, named: Readonly<Record<string, readonly string[]>>) {
  const { ontology } = options.registry;
  const clocks = clocksOf(args);
  const whole = await options.projections.graph(plan);
  const actors = concreteTypes(ontology, 'Actor');
  const ids = Object.entries(named).flatMap(([argument, asked]) =>
    knownIds({ ontology, graph: whole }, asked, argument, actors, MOST_IN_MATRIX),
  );
  const last = Object.keys(named).at(-1) ?? '';
  if (ids.length < 2 || new Set(ids).size < ids.length) {
    throw new InputError('BAD_ID', last, 'names the same actor again, or no other', 'at least two actors that differ');
  }
  const graph = whole.at(clocks);
  const kinds = new Set(args.kinds ?? TIE_KINDS);
  const ties = tiesAmong(graph, sidesOf(graph, ids, args.withBodies)).filter(({ kind }) => kinds.has(kind));
  return { graph, ids, ties, clocks };
}

function cells(ids: readonly string[], ties: readonly Tie[]): Omit<CellSource, 'clocks'>[] {
  const byPair = new Map<string, Tie[]>();
  for (const tie of ties) byPair.set(tie.between.join(' '), [...(byPair.get(tie.between.join(' ')) ?? []), tie]);
  return ids.flatMap((a, index) =>
    ids.slice(index + 1).map((b) => {
      const between = [a, b];
      const found = byPair.get([a, b].join(' ')) ?? byPair.get([b, a].join(' ')) ?? [];
      return { between, total: found.length, kinds: kindsOf(found) };
    }),
  );
}

/** The plan of what ties are worked out of: one for each ontology, since plans are told apart by identity. */
export const tiesPlanOf = madeOnce((ontology: Ontology): ProjectionPlan => tiesPlan(concreteTypes(ontology, 'Actor')));
