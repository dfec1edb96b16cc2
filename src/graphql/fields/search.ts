import {
  GraphQLBoolean,
  GraphQLFloat,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLString,
  type GraphQLResolveInfo,
} from 'graphql';
import type { SearchAnswer } from '../../store/index.js';
import type { DayRange } from '../../ontology/index.js';
import { decodeCursor, encodeCursor } from '../cursor.js';
import { InputError } from '../errors.js';
import { collectPlain, dayRange, LARGEST_PAGE, planSelection, setsUnder } from '../plan/index.js';
import { asOfArgument } from '../schema/arguments.js';
import { thingType } from '../schema/things.js';
import { entitySource } from '../sources.js';
import { plannerFor, rootSets, type RootField, type RootOptions } from './root.js';

const USUAL_HITS = 20;
const LONGEST_TEXT = 200;

interface SearchArguments {
  readonly text: string;
  readonly types?: readonly string[] | null;
  readonly first?: number | null;
  readonly after?: string | null;
  readonly asOf?: unknown;
}

interface SearchSource {
  readonly answer: SearchAnswer;
  readonly offset: number;
  readonly asOf: DayRange | undefined;
}

/** `search`: things by any of their names, with counts by type. */
export function searchField(options: RootOptions): RootField {
  const { registry } = options;
  return {
    type: new GraphQLNonNull(searchType(options)),
    description:
      'Looks for words in names, aliases, names in other languages and descriptions; every word must be found, whole, as a beginning, or with a typing error.',
    args: {
      text: { type: new GraphQLNonNull(GraphQLString), description: `The words, at most ${LONGEST_TEXT} characters.` },
      types: {
        type: new GraphQLList(new GraphQLNonNull(registry.entityType)),
        description: 'Only things of these types. The counts by type are of all.',
      },
      first: { type: GraphQLInt, description: `How many, 0 to ${LARGEST_PAGE}; ${USUAL_HITS} unless given.` },
      after: { type: GraphQLString, description: 'Only what comes after this cursor.' },
      ...asOfArgument(registry),
    },
    resolve: (_source, args: SearchArguments, _context, info) => search(options, args, info),
  };
}

async function search(options: RootOptions, args: SearchArguments, info: GraphQLResolveInfo): Promise<SearchSource> {
  const size = args.first ?? USUAL_HITS;
  if (size < 0 || size > LARGEST_PAGE) {
    throw new InputError('BAD_PAGE_SIZE', 'first', `is out of range: ${size}`, `0 to ${LARGEST_PAGE}`);
  }
  if (args.text.length > LONGEST_TEXT) {
    throw new InputError('BAD_FILTER', 'text', `is ${args.text.length} characters long`, `at most ${LONGEST_TEXT}`);
  }
  const offset = args.after == null ? 0 : offsetAfter(args.after);
  const asOf = dayRange(args.asOf, 'asOf');
  const planner = plannerFor(options, info);
  const asked = collectPlain(info, rootSets(info));
  const sets = [...setsUnder(collectPlain(info, setsUnder(asked, 'edges')), 'node'), ...setsUnder(asked, 'nodes')];
  const types = args.types ?? [...options.registry.ontology.entities.keys()];
  const answer = await options.store.search({
    text: args.text,
    offset,
    size,
    selection: planSelection(planner, types, sets, { asOf, things: planner.enter(1, size, 0), depth: 0 }),
    ...(args.types == null ? {} : { types: args.types }),
    ...(asOf === undefined ? {} : { asOf }),
  });
  return { answer, offset, asOf };
}

/** Hits have no place of their own in an order that every new record may change: their cursor is how many came before. */
function offsetAfter(cursor: string): number {
  const [rank] = decodeCursor(cursor, 'after', 1);
  if (typeof rank === 'number' && Number.isSafeInteger(rank) && rank >= 0) return rank + 1;
  throw new InputError(
    'BAD_CURSOR',
    'after',
    'is no cursor of a search',
    'a cursor from an earlier answer to the same search',
  );
}

function searchType({ registry }: RootOptions): GraphQLObjectType<SearchSource> {
  const entity = thingType(registry, 'Entity');
  const edge = new GraphQLObjectType<{ hit: SearchAnswer['hits'][number]; rank: number; asOf: DayRange | undefined }>({
    name: 'SearchEdge',
    description: 'A thing that was found.',
    fields: {
      cursor: {
        type: new GraphQLNonNull(GraphQLString),
        description: 'Where it stands among what was found; opaque.',
        resolve: ({ rank }) => encodeCursor([rank]),
      },
      score: {
        type: new GraphQLNonNull(GraphQLFloat),
        description: 'How well it matches; only good for comparing within one answer.',
        resolve: ({ hit }) => hit.score,
      },
      matched: {
        type: new GraphQLNonNull(GraphQLString),
        description: 'The name or the text that matched best.',
        resolve: ({ hit }) => hit.matched,
      },
      node: {
        type: new GraphQLNonNull(entity),
        description: 'The thing itself.',
        resolve: ({ hit, asOf }) => entitySource(hit.node, asOf),
      },
    },
  });
  const facet = new GraphQLObjectType({
    name: 'TypeCount',
    description: 'How many things of a type were found.',
    fields: {
      type: { type: new GraphQLNonNull(registry.entityType), description: 'The type.' },
      count: { type: new GraphQLNonNull(GraphQLInt), description: 'How many.' },
    },
  });
  const info = new GraphQLObjectType<SearchSource>({
    name: 'SearchPageInfo',
    description: 'Where a page of what was found lies.',
    fields: {
      hasNextPage: {
        type: new GraphQLNonNull(GraphQLBoolean),
        description: 'Whether more was found.',
        resolve: ({ answer, offset }) => offset + answer.hits.length < answer.total,
      },
      endCursor: {
        type: GraphQLString,
        description: 'The cursor of the last thing on the page; null on an empty page.',
        resolve: ({ answer, offset }) =>
          answer.hits.length === 0 ? null : encodeCursor([offset + answer.hits.length - 1]),
      },
    },
  });
  return new GraphQLObjectType<SearchSource>({
    name: 'SearchConnection',
    description: 'What was found, best first.',
    fields: {
      edges: {
        type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(edge))),
        description: 'The things found, with how well each matches.',
        resolve: ({ answer, offset, asOf }) => answer.hits.map((hit, index) => ({ hit, rank: offset + index, asOf })),
      },
      nodes: {
        type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(entity))),
        description: 'The things found, where no more is wanted.',
        resolve: ({ answer, asOf }) => answer.hits.map((hit) => entitySource(hit.node, asOf)),
      },
      totalCount: {
        type: new GraphQLNonNull(GraphQLInt),
        description: 'How many were found on all pages.',
        resolve: ({ answer }) => answer.total,
      },
      facets: {
        type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(facet))),
        description: 'How many were found of each type, most first, whatever `types` says.',
        resolve: ({ answer }) => answer.facets,
      },
      pageInfo: {
        type: new GraphQLNonNull(info),
        description: 'Where the page lies.',
        resolve: (source) => source,
      },
    },
  });
}
