import { GraphQLInt, GraphQLList, GraphQLID, GraphQLNonNull, GraphQLObjectType, GraphQLScalarType } from 'graphql';
import { featuresOf, geographyPlan, type Feature } from '../../analysis/index.js';
import type { RootField, RootOptions } from '../fields/root.js';
import { concreteTypes } from '../names.js';
import { clocksOf, type ClockArguments } from '../plan/index.js';
import { clockArguments } from '../schema/arguments.js';
import { cutFields, knownIds, limitArgument, limitOf, one } from './parts.js';

const MOST_ROUTES = 2000;

interface GeographySource {
  readonly features: readonly Feature[];
  readonly total: number;
  readonly truncated: boolean;
  readonly limit: number;
}

interface Arguments extends ClockArguments {
  readonly routes?: readonly string[] | null;
  readonly limit: number;
}

const geoJson = new GraphQLScalarType({
  name: 'GeoJSON',
  description: 'A FeatureCollection as RFC 7946 has it: longitude before latitude, in degrees.',
  serialize: (value) => value,
});

/** `geography`: routes and their stops, ready for a map. */
export function geographyField(options: RootOptions): RootField {
  const { registry, projections } = options;
  const plan = geographyPlan(concreteTypes(registry.ontology, 'Place'));
  return {
    type: one(geographyType()),
    description: 'Routes as lines and their stops as points, ready for a map.',
    args: {
      routes: {
        type: new GraphQLList(new GraphQLNonNull(GraphQLID)),
        description: `These routes, at most ${MOST_ROUTES}; all unless given.`,
      },
      limit: limitArgument('Most routes, by id', 500, MOST_ROUTES),
      ...clockArguments(registry),
    },
    resolve: async (_source, args: Arguments): Promise<GeographySource> => {
      const limit = limitOf(args.limit, 'limit', MOST_ROUTES);
      const whole = await projections.graph(plan);
      const graph = whole.at(clocksOf(args));
      const all = [...graph.things.values()].filter(({ type }) => type === 'Route').map(({ id }) => id);
      const asked =
        args.routes == null
          ? all
          : knownIds({ ontology: registry.ontology, graph: whole }, args.routes, 'routes', ['Route'], MOST_ROUTES);
      const routes = asked.filter((id) => graph.things.has(id)).sort();
      const features = featuresOf(graph, routes.slice(0, limit));
      return { features, total: routes.length, truncated: routes.length > limit, limit };
    },
  };
}

function geographyType(): GraphQLObjectType {
  return new GraphQLObjectType<GeographySource>({
    name: 'Geography',
    description: 'Routes and their stops, ready for a map.',
    fields: {
      geoJson: {
        type: one(geoJson),
        description:
          'Routes as one line for each leg, with `stops` in order and their roles in the properties; stops as points. A place without coordinates of its own has those of what it lies in, named in `locatedBy`.',
        resolve: ({ features }) => ({ type: 'FeatureCollection', features }),
      },
      total: { type: one(GraphQLInt), description: 'How many routes there are, the limit aside.' },
      ...cutFields(),
    },
  });
}
