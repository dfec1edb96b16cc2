import {
  GraphQLBoolean,
  GraphQLInt,
  GraphQLInterfaceType,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLString,
  type GraphQLFieldConfigMap,
} from 'graphql';
import type { RelationField } from '../../ontology/index.js';
import { encodeCursor } from '../cursor.js';
import { inWords, names } from '../names.js';
import type { Position } from '../../store/index.js';
import type { ConnectionSource, EdgeSource, PageSource } from '../sources.js';
import { edgeFields } from './stored-fields.js';
import type { TypeRegistry } from './type-registry.js';

export const pageInfo = new GraphQLObjectType<PageSource>({
  name: 'PageInfo',
  description: 'Where a page lies in its list.',
  fields: {
    hasNextPage: {
      type: new GraphQLNonNull(GraphQLBoolean),
      description: 'Whether more comes after the page. Going backwards it only says that a `before` was given.',
    },
    hasPreviousPage: {
      type: new GraphQLNonNull(GraphQLBoolean),
      description: 'Whether more comes before the page. Going forwards it only says that an `after` was given.',
    },
    startCursor: {
      type: GraphQLString,
      description: 'The cursor of the first thing on the page; null on an empty page.',
      resolve: (source) => cursorOf(source.$first),
    },
    endCursor: {
      type: GraphQLString,
      description: 'The cursor of the last thing on the page; null on an empty page.',
      resolve: (source) => cursorOf(source.$last),
    },
  },
});

function cursorOf(position: Position | undefined): string | null {
  return position === undefined ? null : encodeCursor(position);
}

/** A list that no relation leads to. */
export function rootConnection(registry: TypeRegistry, thing: string): GraphQLObjectType<ConnectionSource> {
  return registry.once(names.connection(thing), () => {
    const edge = registry.once(names.edge(thing), () => {
      return new GraphQLObjectType<EdgeSource>({
        name: names.edge(thing),
        description: `A thing (${inWords(thing)}) in a list.`,
        fields: () => commonEdgeFields(registry, thing),
      });
    });
    return connection(registry, names.connection(thing), thing, edge, 'A page of things');
  });
}

/** A list that a relation leads to. */
export function relationConnection(registry: TypeRegistry, field: RelationField): GraphQLObjectType<ConnectionSource> {
  const name = names.relationConnection(field);
  return registry.once(name, () =>
    connection(registry, name, field.target, relationEdge(registry, field), 'A page of related things'),
  );
}

/** One relation and the thing at its other end. */
export function relationEdge(registry: TypeRegistry, field: RelationField): GraphQLObjectType<EdgeSource> {
  return registry.once(names.relationEdge(field), () => {
    const edge = registry.ontology.edges.get(field.edge);
    return new GraphQLObjectType<EdgeSource>({
      name: names.relationEdge(field),
      description: edge?.description ?? '',
      interfaces: () => [relationInterface(registry)],
      fields: () => ({ ...commonEdgeFields(registry, field.target), ...edgeFields(registry, field.edge) }),
    });
  });
}

/** What every relation carries. */
export function relationInterface(registry: TypeRegistry): GraphQLInterfaceType {
  return registry.once('Relation', () => {
    return new GraphQLInterfaceType({
      name: 'Relation',
      description: 'What every relation between two things carries: the pages that say so.',
      fields: () => {
        const { note, evidence, sourceCount, held } = edgeFields(registry, 'Link');
        return {
          ...(note && { note }),
          ...(evidence && { evidence }),
          ...(sourceCount && { sourceCount }),
          ...(held && { held }),
        };
      },
    });
  });
}

function commonEdgeFields(registry: TypeRegistry, thing: string): GraphQLFieldConfigMap<EdgeSource, unknown> {
  return {
    cursor: {
      type: new GraphQLNonNull(GraphQLString),
      description: 'Where it stands in the list, for paging; opaque.',
      resolve: ({ $position }) => cursorOf($position),
    },
    node: {
      type: new GraphQLNonNull(registry.thing(thing)),
      description: 'The thing itself.',
    },
  };
}

function connection(
  registry: TypeRegistry,
  name: string,
  thing: string,
  edge: GraphQLObjectType<EdgeSource>,
  what: string,
): GraphQLObjectType<ConnectionSource> {
  return new GraphQLObjectType<ConnectionSource>({
    name,
    description: `${what} (${inWords(thing)}).`,
    fields: () => ({
      edges: {
        type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(edge))),
        description: 'The things on the page, each with what is known of its place in the list.',
        resolve: (source) => source.$edges(),
      },
      nodes: {
        type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(registry.thing(thing)))),
        description: 'The things on the page, where no more is wanted.',
        resolve: (source) => source.$nodes(),
      },
      pageInfo: {
        type: new GraphQLNonNull(pageInfo),
        description: 'Where the page lies in the list.',
        resolve: (source) => source,
      },
      totalCount: {
        type: new GraphQLNonNull(GraphQLInt),
        description: 'How many there are on all pages. Counted only when it is asked for.',
      },
    }),
  });
}
