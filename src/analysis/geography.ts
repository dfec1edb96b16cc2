import { compareCodePoints, type ProjectionPlan } from '../store/index.js';
import type { AnalysedGraph } from './graph.js';

/** What is drawn on a map. `places` are the concrete types of places. */
export function geographyPlan(places: readonly string[]): ProjectionPlan {
  return {
    types: [...places, 'Route'],
    relations: ['LIES_IN', 'STOPS_AT'],
    fields: ['name', 'latitude', 'longitude', 'status', 'sourceCount'],
    edgeFields: ['order', 'role', 'travelled'],
  };
}

/** Degrees: longitude, then latitude, as GeoJSON has it. */
export type Coordinates = readonly [longitude: number, latitude: number];

/** Where a place is; `by` is the place whose coordinates they are: itself, or the nearest around it that has any. */
export interface Located {
  readonly coordinates: Coordinates;
  readonly by: string;
}

/** Where a place is, or null where neither it nor anything around it has coordinates. */
export function locate(graph: AnalysedGraph, id: string): Located | null {
  const around = new Set([id]);
  for (const place of around) {
    const fields = graph.things.get(place)?.fields;
    const [longitude, latitude] = [fields?.['longitude'], fields?.['latitude']];
    if (typeof longitude === 'number' && typeof latitude === 'number') {
      return { coordinates: [longitude, latitude], by: place };
    }
    // Regions have no coordinates: a country in several of them is not looked for there.
    for (const { to } of graph.from(place, 'LIES_IN')) if (graph.things.get(to)?.type !== 'Region') around.add(to);
  }
  return null;
}

/** A feature of GeoJSON (RFC 7946). */
export interface Feature {
  readonly type: 'Feature';
  readonly id: string;
  readonly geometry: { readonly type: string; readonly coordinates: unknown } | null;
  readonly properties: Readonly<Record<string, unknown>>;
}

/**
 * Routes as lines, one for each leg from stop to stop, and their stops and the other places as points. What has no coordinates is
 * left out of the lines and is a feature without geometry; a route without a leg has none either. Routes come first, each by id.
 */
export function featuresOf(graph: AnalysedGraph, routes: readonly string[], places: readonly string[] = []): Feature[] {
  const points = new Set(places);
  const lines = [...routes].sort(compareCodePoints).map((route) => {
    const stops = stopsOf(graph, route);
    for (const { place } of stops) points.add(place);
    return lineOf(graph, route, stops);
  });
  return [...lines, ...[...points].sort(compareCodePoints).map((place) => pointOf(graph, place))];
}

interface OrderedStop {
  readonly place: string;
  readonly order: number;
  readonly role: unknown;
  readonly travelled: boolean;
}

function stopsOf(graph: AnalysedGraph, route: string): OrderedStop[] {
  return graph
    .from(route, 'STOPS_AT')
    .map(({ to, fields }) => ({
      place: to,
      order: Number(fields['order']),
      role: fields['role'],
      travelled: fields['travelled'] !== false,
    }))
    .sort((a, b) => a.order - b.order || compareCodePoints(a.place, b.place));
}

function lineOf(graph: AnalysedGraph, route: string, stops: readonly OrderedStop[]): Feature {
  const legs = legsOf(graph, stops);
  const fields = graph.things.get(route)?.fields ?? {};
  return {
    type: 'Feature',
    id: route,
    geometry: legs.length === 0 ? null : { type: 'MultiLineString', coordinates: legs },
    properties: {
      type: 'Route',
      name: graph.nameOf(route),
      status: fields['status'],
      sourceCount: fields['sourceCount'],
      stops: stops.map(({ place, role, order, travelled }) => ({ id: place, role, order, travelled })),
    },
  };
}

/** Stops of one order are alternatives: each is joined to each of the order before. */
function legsOf(graph: AnalysedGraph, stops: readonly OrderedStop[]): (readonly [Coordinates, Coordinates])[] {
  const located = stops.flatMap(({ place, order }) => {
    const coordinates = locate(graph, place)?.coordinates;
    return coordinates === undefined ? [] : [{ order, coordinates }];
  });
  const orders = [...new Set(located.map(({ order }) => order))];
  return orders
    .slice(1)
    .flatMap((order, index) =>
      located
        .filter((stop) => stop.order === orders[index])
        .flatMap((from) =>
          located.filter((stop) => stop.order === order).map((to) => [from.coordinates, to.coordinates] as const),
        ),
    );
}

function pointOf(graph: AnalysedGraph, place: string): Feature {
  const located = locate(graph, place);
  return {
    type: 'Feature',
    id: place,
    geometry: located === null ? null : { type: 'Point', coordinates: located.coordinates },
    properties: {
      type: graph.things.get(place)?.type,
      name: graph.nameOf(place),
      // Where a town has no coordinates of its own, its country's stand for it.
      locatedBy: located === null || located.by === place ? undefined : located.by,
    },
  };
}
