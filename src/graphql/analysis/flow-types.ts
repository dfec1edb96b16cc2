import type { GraphQLEnumType } from 'graphql';
import { GraphQLBoolean, GraphQLInt, GraphQLObjectType, GraphQLString, type GraphQLFieldConfigMap } from 'graphql';
import type { Flow, FlowLevel } from '../../analysis/index.js';
import type { Clocks } from '../../ontology/index.js';
import type { RequestContext } from '../context.js';
import { encodeCursor } from '../cursor.js';
import type { RootOptions } from '../fields/root.js';
import { pageInfo } from '../schema/connections.js';
import type { PageSource } from '../sources.js';
import { dayOf } from './days.js';
import { thingFound, thingsFound } from './found.js';
import { choice, many, one } from './parts.js';

interface At {
  readonly clocks: Clocks;
}

/** What stands behind a flow. */
interface FlowSource extends At {
  readonly flow: Flow;
}

/** What stands behind a page of flows. */
export interface FlowPage extends At {
  readonly flows: readonly Flow[];
  readonly offset: number;
  readonly total: number;
}

const LEVELS: Readonly<Record<FlowLevel, string>> = {
  PLACE: 'As the routes have them: towns, borders, countries, regions.',
  COUNTRY: 'Places within a country or area stand for it; regions stay.',
  REGION: 'Countries and areas stand for the smallest region of the United Nations (M49) that they lie in.',
};

/** How far places are lifted, as an enum. */
export function flowLevel(registry: RootOptions['registry']): GraphQLEnumType {
  return registry.once('FlowLevel', () =>
    choice('FlowLevel', 'How far places are lifted before flows are told apart.', LEVELS),
  );
}

/** The type of a page of flows. */
export function flowConnection(options: RootOptions): GraphQLObjectType {
  const flow = flowType(options);
  return new GraphQLObjectType<FlowPage>({
    name: 'FlowConnection',
    description: 'A page of flows.',
    fields: {
      edges: {
        type: many(edgeType(flow)),
        description: 'The flows with their places in the list.',
        resolve: ({ flows, offset, clocks }) =>
          flows.map((each, index): FlowEdge => ({ flow: each, rank: offset + index, clocks })),
      },
      nodes: {
        type: many(flow),
        description: 'The flows.',
        resolve: ({ flows, clocks }) => flows.map((each): FlowSource => ({ flow: each, clocks })),
      },
      pageInfo: {
        type: one(pageInfo),
        description: 'What comes before and after the page.',
        resolve: ({ flows, offset, total }): PageSource => ({
          hasNextPage: offset + flows.length < total,
          hasPreviousPage: offset > 0,
          $first: flows.length === 0 ? undefined : [offset],
          $last: flows.length === 0 ? undefined : [offset + flows.length - 1],
        }),
      },
      totalCount: {
        type: one(GraphQLInt),
        description: 'How many flows there are on all pages.',
        resolve: ({ total }) => total,
      },
    },
  });
}

interface FlowEdge extends FlowSource {
  readonly rank: number;
}

function edgeType(flow: GraphQLObjectType): GraphQLObjectType {
  return new GraphQLObjectType<FlowEdge>({
    name: 'FlowEdge',
    description: 'A flow, and where it stands in the list.',
    fields: {
      cursor: {
        type: one(GraphQLString),
        description: 'Where it stands in the list, for paging; opaque.',
        resolve: ({ rank }) => encodeCursor([rank]),
      },
      node: { type: one(flow), description: 'The flow.', resolve: (edge): FlowSource => edge },
    },
  });
}

function flowType(options: RootOptions): GraphQLObjectType {
  return new GraphQLObjectType<FlowSource>({
    name: 'Flow',
    description: 'All routes that lead from one place to another, and what is known of them together.',
    fields: {
      ...reached(options),
      ...counted(options),
    },
  });
}

function reached(options: RootOptions): GraphQLFieldConfigMap<FlowSource, RequestContext> {
  return {
    origin: thingFound(options, 'Place', 'Where the routes begin.', ({ flow }: FlowSource) => flow.origin),
    destination: thingFound(options, 'Place', 'Where they end.', ({ flow }: FlowSource) => flow.destination),
    through: thingsFound(
      options,
      'Place',
      'Places that some of them pass in between, by id.',
      ({ flow }: FlowSource) => flow.through,
    ),
    routes: thingsFound(options, 'Route', 'The routes, by id.', ({ flow }: FlowSource) => flow.routes),
    forms: thingsFound(
      options,
      'ExploitationForm',
      'The forms of exploitation that they serve.',
      ({ flow }: FlowSource) => flow.forms,
    ),
    sectors: thingsFound(options, 'Sector', 'The sectors that they lead into.', ({ flow }: FlowSource) => flow.sectors),
    victims: thingsFound(
      options,
      'VictimGroup',
      'The groups of people who are taken along them.',
      ({ flow }: FlowSource) => flow.victims,
    ),
    figures: thingsFound(
      options,
      'Statistic',
      'Figures on people from the origin in the destination.',
      ({ flow }: FlowSource) => flow.figures,
    ),
  };
}

function counted({ registry }: RootOptions): GraphQLFieldConfigMap<FlowSource, RequestContext> {
  return {
    routeCount: {
      type: one(GraphQLInt),
      description: 'How many routes there are.',
      resolve: ({ flow }) => flow.routes.length,
    },
    sourceCount: {
      type: one(GraphQLInt),
      description: 'How many independent sources say so, of the routes and of their stops.',
      resolve: ({ flow }) => flow.sourceCount,
    },
    beginning: {
      type: GraphQLString,
      description: 'The first day of the first period given; null where none is.',
      resolve: ({ flow }) => dayOf(flow.period, 'first'),
    },
    end: {
      type: GraphQLString,
      description: 'The last day of the last period given.',
      resolve: ({ flow }) => dayOf(flow.period, 'last'),
    },
    statuses: {
      type: many(registry.enumType('RouteStatus')),
      description: 'Whether the routes were travelled, and how surely that is known.',
      resolve: ({ flow }) => flow.statuses,
    },
    travelled: {
      type: one(GraphQLBoolean),
      description: 'Whether any of them is not said to have ended before the destination.',
      resolve: ({ flow }) => flow.travelled,
    },
  };
}
