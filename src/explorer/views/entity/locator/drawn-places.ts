import type { Regions } from '../../../parts/places/locate-place.js';
import { placesOnMap, type PlaceOnMap } from '../../../parts/places/places-on-map.js';
import type { EntityRecord } from '../entity-record.js';
import type { PlacedIn } from './placed-in.js';

/**
 * The places that can be drawn, by id. What lies in a region and has no position of its own would be drawn in the middle of the region,
 * and is left to the table.
 */
export function drawnPlaces(
  placed: readonly PlacedIn[],
  { id, __typename }: EntityRecord,
  regions: Regions,
): Map<string, PlaceOnMap> {
  const all = placesOnMap(
    placed.map(({ place }) => place),
    regions,
  );
  if (__typename !== 'Region') return all;
  return new Map([...all].filter(([, place]) => place.id === id || place.located.by !== 'AROUND'));
}
