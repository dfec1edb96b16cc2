import type { MapPlaceFragment } from '../../generated/routes.js';
import type { Regions } from '../../parts/places/locate-place.js';
import { placesOnMap, type PlaceOnMap } from '../../parts/places/places-on-map.js';
import type { MapArc } from './map-arc.js';

/** A place as it is drawn among routes. */
export interface MapPlace extends PlaceOnMap {
  /** How many routes begin here, and end here; a route that passes through does both. */
  readonly out: number;
  readonly into: number;
}

/** The places of some arcs, by id, as far as they can be drawn. */
export function mapPlaces(
  places: readonly MapPlaceFragment[],
  arcs: readonly MapArc[],
  regions: Regions,
): Map<string, MapPlace> {
  const wanted = new Set(arcs.flatMap(({ from, to }) => [from, to]));
  const drawn = placesOnMap(
    places.filter(({ id }) => wanted.has(id)),
    regions,
  );
  return new Map([...drawn].map(([id, place]) => [id, { ...place, ...countsOf(id, arcs) }]));
}

function countsOf(id: string, arcs: readonly MapArc[]): Pick<MapPlace, 'out' | 'into'> {
  const sum = (end: 'from' | 'to'): number =>
    arcs.filter((arc) => arc[end] === id).reduce((total, { routeCount }) => total + routeCount, 0);
  return { out: sum('from'), into: sum('to') };
}
