import {
  GraphQLID,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLString,
  GraphQLUnionType,
  type GraphQLResolveInfo,
} from 'graphql';
import type { NodeAnswer } from '../../store/index.js';
import { isIdShaped, typeOfId } from '../../ontology/index.js';
import type { QueryEntityArgs } from '../generated/resolvers.js';
import { clocksOf, collectPlain, setsUnder } from '../plan/index.js';
import { clockArguments } from '../schema/arguments.js';
import { entitySource, type EntitySource } from '../sources.js';
import { nodeRequest } from './node.js';
import { setsAt, type RootField, type RootOptions } from './root.js';
import type { RequestContext } from '../context.js';

/** How many near things are offered where an id is unknown. */
const NEAREST = 5;

interface Found {
  readonly kind: 'EntityFound';
  readonly entity: EntitySource;
}

interface NotFound {
  readonly kind: 'NotFound';
  readonly id: string;
  readonly message: string;
  readonly nearest: readonly { readonly id: string; readonly name: string }[];
}

/** `entity`: a thing by its id, or what comes nearest to what was asked for. */
export function entityField(options: RootOptions): RootField {
  return {
    type: new GraphQLNonNull(resultType(options)),
    description:
      'The thing with this id, or the nearest ids where the graph knows none. A name may be given for an id.',
    args: {
      id: {
        type: new GraphQLNonNull(GraphQLID),
        description: 'The id, or a name to be looked for: `country:MMR`, `Burma`.',
      },
      ...clockArguments(options.registry),
    },
    resolve: async (_source, args: QueryEntityArgs, context, info) =>
      (await found(options, args, context, info)) ?? notFound(options, args.id),
  };
}

async function found(
  options: RootOptions,
  args: QueryEntityArgs,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<Found | null> {
  if (!isIdShaped(args.id) || typeOfId(options.registry.ontology, args.id) === undefined) return null;
  const clocks = clocksOf(args);
  const sets = setsUnder(collectPlain(info, setsAt(info)), 'entity');
  const answer = await context.nodes.load(nodeRequest(options, args.id, clocks, info, sets));
  return answer === null ? null : { kind: 'EntityFound', entity: entitySource(answer, clocks) };
}

async function notFound({ store }: RootOptions, id: string): Promise<NotFound> {
  const text = id.slice(id.indexOf(':') + 1).slice(0, 200);
  const selection = { fields: ['name'], validity: false, relations: [], references: [] };
  const { hits } = await store.search({ text, offset: 0, size: NEAREST, selection });
  const nearest = hits.map(({ node }) => ({ id: node.id, name: nameOf(node) }));
  const hint = nearest[0] === undefined ? '' : ` Did you mean "${nearest[0].id}" (${nearest[0].name})?`;
  return {
    kind: 'NotFound',
    id,
    message: `The graph knows nothing with the id "${id.slice(0, 200)}".${hint}`,
    nearest,
  };
}

function nameOf(node: NodeAnswer): string {
  const { name } = node.fields;
  return typeof name === 'string' ? name : node.id;
}

function resultType({ registry }: RootOptions): GraphQLUnionType {
  const foundType = new GraphQLObjectType<Found>({
    name: 'EntityFound',
    description: 'The id is known.',
    fields: {
      entity: { type: new GraphQLNonNull(registry.thing('Entity')), description: 'The thing with that id.' },
    },
  });
  const near = new GraphQLObjectType({
    name: 'NearEntity',
    description: 'A thing whose name or id comes near to what was asked for.',
    fields: {
      id: { type: new GraphQLNonNull(GraphQLID), description: 'Its id.' },
      name: { type: new GraphQLNonNull(GraphQLString), description: 'Its name.' },
    },
  });
  const notFoundType = new GraphQLObjectType<NotFound>({
    name: 'NotFound',
    description: 'The id is not known.',
    fields: {
      id: { type: new GraphQLNonNull(GraphQLID), description: 'What was asked for.' },
      message: { type: new GraphQLNonNull(GraphQLString), description: 'What is wrong and what may have been meant.' },
      nearest: {
        type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(near))),
        description: 'What comes nearest, best first.',
      },
    },
  });
  return new GraphQLUnionType({
    name: 'EntityResult',
    description: 'What is known of an id.',
    types: [foundType, notFoundType],
    resolveType: (source: Found | NotFound) => source.kind,
  });
}
