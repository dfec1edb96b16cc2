import { GraphQLInt, GraphQLList, GraphQLNonNull, GraphQLString, type GraphQLResolveInfo } from 'graphql';
import type { SearchPlan } from '../../store/index.js';
import { decodeCursor } from '../cursor.js';
import type { QuerySearchArgs } from '../generated/resolvers.js';
import { InputError } from '../errors.js';
import { concreteTypes } from '../names.js';
import { collectPlain, clocksOf, LARGEST_PAGE, planSelection, setsUnder } from '../plan/index.js';
import { clockArguments } from '../schema/arguments.js';
import { searchConnection, type SearchSource } from './search-types.js';
import { planned, setsAt, type RootField, type RootOptions } from './root.js';

const USUAL_HITS = 20;
const LONGEST_TEXT = 200;

/** `search`: things by any of their names, with counts by type. */
export function searchField(options: RootOptions): RootField {
  const { registry } = options;
  return {
    type: new GraphQLNonNull(searchConnection(registry)),
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
      ...clockArguments(registry),
    },
    resolve: (_source, args: QuerySearchArgs, _context, info) => search(options, args, info),
  };
}

async function search(options: RootOptions, args: QuerySearchArgs, info: GraphQLResolveInfo): Promise<SearchSource> {
  const size = args.first ?? USUAL_HITS;
  if (size < 0 || size > LARGEST_PAGE) {
    throw new InputError('BAD_PAGE_SIZE', 'first', `is out of range: ${size}`, `0 to ${LARGEST_PAGE}`);
  }
  if (args.text.length > LONGEST_TEXT) {
    throw new InputError('BAD_FILTER', 'text', `is ${args.text.length} characters long`, `at most ${LONGEST_TEXT}`);
  }
  const offset = args.after == null ? 0 : offsetAfter(args.after);
  const clocks = clocksOf(args);
  const plan = planned(options, info, (planner): SearchPlan => {
    const asked = collectPlain(info, setsAt(info));
    const sets = [...setsUnder(collectPlain(info, setsUnder(asked, 'edges')), 'node'), ...setsUnder(asked, 'nodes')];
    const types = args.types ?? concreteTypes(planner.ontology, 'Entity');
    return {
      text: args.text,
      offset,
      size,
      selection: planSelection(planner, types, sets, { clocks, things: planner.enter(1, size, 0), depth: 0 }),
      ...(args.types == null ? {} : { types: args.types }),
      ...clocks,
    };
  });
  return { answer: await options.store.search(plan), offset, clocks };
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
