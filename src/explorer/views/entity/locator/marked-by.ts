import type { MapPlaceFragment } from '../../../generated/places.js';
import { membersOf, type Regions } from '../../../parts/places/locate-place.js';
import type { PlaceOnMap } from '../../../parts/places/places-on-map.js';
import { projected, type Point } from '../../../pictures/world-map/projected.js';

/** What is seen about a place, in steps of the map, so that one place alone is seen with what lies around it. */
const AROUND = { x: 850, y: 420 };

/** The countries and areas that are filled for a place: itself, those of a region, or those in which it lies. */
export function markedBy(place: MapPlaceFragment, regions: Regions): string[] {
  if (place.__typename === 'Country') return [place.id];
  if (place.__typename === 'Region') return [...membersOf(place.id, regions).keys()];
  return place.within.nodes.map(({ id }) => id);
}

/** The points that a map must show for a place. */
export function pointsOf({ id, point }: PlaceOnMap, regions: Regions): Point[] {
  const members = [...membersOf(id, regions).values()].map(({ longitude, latitude }) => projected(longitude, latitude));
  return [
    ...members,
    { x: point.x - AROUND.x, y: point.y - AROUND.y },
    { x: point.x + AROUND.x, y: point.y + AROUND.y },
  ];
}
