import { GraphQLInt, GraphQLList, GraphQLID, GraphQLNonNull, GraphQLObjectType } from 'graphql';
import { featuresOf, type Feature } from '../../analysis/index.js';
import type { RootField, RootOptions } from '../fields/root.js';
import { clocksOf, type ClockArguments } from '../plan/index.js';
import { geographyPlanOf } from '../projections.js';
import { featureCollection, geoJsonScalar } from '../scalars.js';
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

/** `geography`: routes and their stops, ready for a map. */
export function geographyField(options: RootOptions): RootField {
  const { registry, projections } = options;
  const plan = geographyPlanOf(registry.ontology);
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
        type: one(geoJsonScalar),
        description:
          'Routes as one line for each leg, with `stops` in order and their roles in the properties; stops as points. A place without coordinates of its own has those of what it lies in, named in `locatedBy`.',
        resolve: ({ features }) => featureCollection(features),
      },
      total: { type: one(GraphQLInt), description: 'How many routes there are, the limit aside.' },
      ...cutFields(),
    },
  });
}
