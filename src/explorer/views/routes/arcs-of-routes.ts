import type { RoutesOnMapQuery } from '../../generated/routes.js';
import { legsOf, type Leg } from '../../parts/places/legs-of.js';
import type { ArcKind } from '../../pictures/world-map/arc-line.js';
import { isUncertain } from './is-uncertain.js';
import type { MapArc } from './map-arc.js';

export type MapRoute = RoutesOnMapQuery['routes']['nodes'][number];

/** The legs of all routes: those between the same places and of the same kind together. */
export function arcsOfRoutes(routes: readonly MapRoute[]): MapArc[] {
  const arcs = new Map<string, MapArc>();
  for (const route of routes) {
    for (const leg of legsOf(route.stops.edges)) {
      const arc = arcOf(route, leg);
      const before = arcs.get(arc.key);
      arcs.set(arc.key, before === undefined ? arc : together(before, arc));
    }
  }
  return [...arcs.values()].sort((one, other) => other.weight - one.weight || (one.key < other.key ? -1 : 1));
}

/** Whether a source denies the route, or a stop of it. */
export function isDenied(route: MapRoute): boolean {
  return [route, ...route.stops.edges].some(({ evidence }) => evidence.some(({ polarity }) => polarity === 'DENIES'));
}

function arcOf(route: MapRoute, { from, to, untravelled }: Leg): MapArc {
  // The API names its statuses so; in lower case they are kinds of arcs.
  const kind = untravelled ? 'planned' : (route.status.toLowerCase() as ArcKind);
  return {
    key: `${from},${to},${kind}`,
    from,
    to,
    kind,
    weight: 1,
    routeCount: 1,
    sourceCount: null,
    routeIds: [route.id],
    statuses: [route.status],
    denied: isDenied(route),
    uncertain: isUncertain(route),
    untravelled,
  };
}

function together(one: MapArc, other: MapArc): MapArc {
  if (other.routeIds.some((id) => one.routeIds.includes(id))) return one;
  return {
    ...one,
    weight: one.weight + 1,
    routeCount: one.routeCount + 1,
    routeIds: [...one.routeIds, ...other.routeIds],
    statuses: [...new Set([...one.statuses, ...other.statuses])],
    denied: one.denied || other.denied,
    uncertain: one.uncertain && other.uncertain,
    untravelled: one.untravelled && other.untravelled,
  };
}
