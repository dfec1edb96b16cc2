import { GraphQLInt, GraphQLObjectType, GraphQLString, type GraphQLFieldConfigMap } from 'graphql';
import type { Moment, Turn, TurnOfThing } from '../../analysis/index.js';
import type { Clocks } from '../../ontology/index.js';
import type { RootOptions } from '../fields/root.js';
import { dayOf } from './days.js';
import { relationsFound, thingFound } from './found.js';
import { choice, cutFields, many, one } from './parts.js';

const TURNS: Readonly<Record<Turn, string>> = { BEGAN: 'It began to hold.', ENDED: 'It ceased to hold.' };

type MomentSource = Moment & { readonly clocks: Clocks; readonly sentence: string };
type TurnSource = TurnOfThing & { readonly clocks: Clocks; readonly sentence: string };

interface Entries<Entry> {
  readonly entries: readonly Entry[];
  readonly total: number;
  readonly truncated: boolean;
  readonly limit: number;
}

/** What stands behind a timeline. */
export type TimelineSource = Entries<MomentSource>;
/** What stands behind the changes between two dates. */
export type ChangesSource = Entries<TurnSource>;

/** The type of a timeline. */
export function timelineType(options: RootOptions): GraphQLObjectType {
  const entry = new GraphQLObjectType<MomentSource>({
    name: 'TimelineEntry',
    description: 'A date at which something happened to a thing or in a relation.',
    fields: {
      on: { type: one(options.registry.partialDate), description: 'When, as the source writes it.' },
      field: { type: one(GraphQLString), description: 'The field that says so: `ratifiedOn`.' },
      ...commonFields<MomentSource>(options),
    },
  });
  return entriesType('Timeline', 'Everything dated about a thing, in time.', entry);
}

/** The type of the changes between two dates. */
export function changesType(options: RootOptions): GraphQLObjectType {
  const entry = new GraphQLObjectType<TurnSource>({
    name: 'ChangeEntry',
    description: 'Something that began or ended.',
    fields: {
      turn: {
        type: one(choice('Turn', 'Whether something began to hold or ceased to.', TURNS)),
        description: 'Whether it began or ended.',
      },
      earliest: {
        type: GraphQLString,
        description: 'The first day on which it may have; null where none is known.',
        resolve: ({ range }) => dayOf(range, 'first'),
      },
      latest: {
        type: GraphQLString,
        description: 'The last day on which it may have.',
        resolve: ({ range }) => dayOf(range, 'last'),
      },
      ...commonFields<TurnSource>(options),
    },
  });
  return entriesType('Changes', 'What began and ended between two dates, in time.', entry);
}

function commonFields<Source extends MomentSource | TurnSource>(
  options: RootOptions,
): GraphQLFieldConfigMap<Source, never> {
  return {
    thing: thingFound(
      options,
      'Entity',
      'What it happened to: the thing, or what the relation leads to.',
      ({ thing }: Source) => thing,
    ),
    relations: relationsFound(
      options,
      'The relation whose date it is, with its evidence; none where it is the thing’s own.',
      ({ relation }: Source) => (relation === null ? [] : [relation]),
    ),
    sentence: { type: one(GraphQLString), description: 'The relation in words, or the name of the thing.' },
  };
}

function entriesType(name: string, description: string, entry: GraphQLObjectType): GraphQLObjectType {
  return new GraphQLObjectType<Entries<unknown>>({
    name,
    description,
    fields: {
      entries: { type: many(entry), description: 'In time.' },
      total: { type: one(GraphQLInt), description: 'How many there are, the limit aside.' },
      ...cutFields(),
    },
  });
}
