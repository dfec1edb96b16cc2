import { projected, type Point } from '../../pictures/world-map/projected.js';
import type { MapPlaceFragment } from '../../generated/routes.js';
import { locatePlace, type Located, type Regions } from './locate-place.js';
import type { MapArc } from './map-arc.js';

/** A place as it is drawn. */
export interface MapPlace {
  readonly id: string;
  readonly name: string;
  readonly type: MapPlaceFragment['__typename'];
  readonly located: Located;
  readonly point: Point;
  /** Pixels beside the point, where several places would lie on one another. */
  readonly beside: Point;
  /** How many routes begin here, and end here; a route that passes through does both. */
  readonly out: number;
  readonly into: number;
}

/** Pixels between places that have the same point. */
const APART = 15;

/** The places of some arcs, by id, as far as they can be drawn. */
export function mapPlaces(
  places: readonly MapPlaceFragment[],
  arcs: readonly MapArc[],
  regions: Regions,
): Map<string, MapPlace> {
  const wanted = new Set(arcs.flatMap(({ from, to }) => [from, to]));
  const drawn = new Map<string, MapPlace>();
  for (const place of places) {
    if (!wanted.has(place.id) || drawn.has(place.id)) continue;
    const located = locatePlace(place, regions);
    if (located === null) continue;
    const { id, name, __typename: type } = place;
    const point = projected(located.longitude, located.latitude);
    drawn.set(id, { id, name, type, located, point, beside: { x: 0, y: 0 }, ...countsOf(id, arcs) });
  }
  return spread(drawn);
}

function countsOf(id: string, arcs: readonly MapArc[]): Pick<MapPlace, 'out' | 'into'> {
  const sum = (end: 'from' | 'to'): number =>
    arcs.filter((arc) => arc[end] === id).reduce((total, { routeCount }) => total + routeCount, 0);
  return { out: sum('from'), into: sum('to') };
}

/** Places at the same point are laid in a ring about the one whose point it is, or about the point. */
function spread(places: ReadonlyMap<string, MapPlace>): Map<string, MapPlace> {
  const byPoint = new Map<string, MapPlace[]>();
  for (const place of places.values()) {
    const key = `${Math.round(place.point.x / 12)},${Math.round(place.point.y / 12)}`;
    byPoint.set(key, [...(byPoint.get(key) ?? []), place]);
  }
  const result = new Map(places);
  for (const together of byPoint.values()) {
    const others = together.filter(({ located }) => together.length > 1 && located.by !== 'OWN');
    others.forEach((place, index) => {
      const angle = (2 * Math.PI * (index + 0.35)) / others.length;
      const beside = { x: Math.cos(angle) * APART, y: Math.sin(angle) * APART };
      result.set(place.id, { ...place, beside });
    });
  }
  return result;
}
