import type { MapPlaceFragment } from '../../generated/places.js';
import type { MapPoint } from '../../pictures/world-map/map-point.js';
import { projected } from '../../pictures/world-map/projected.js';
import { locatePlace, type Located, type Regions } from './locate-place.js';

/** A place as it is drawn. */
export interface PlaceOnMap extends MapPoint {
  readonly id: string;
  readonly name: string;
  readonly type: MapPlaceFragment['__typename'];
  readonly located: Located;
}

/** Pixels between places that have the same point. */
const APART = 15;

/** Places by id, each once, as far as they can be drawn. */
export function placesOnMap(places: readonly MapPlaceFragment[], regions: Regions): Map<string, PlaceOnMap> {
  const drawn = new Map<string, PlaceOnMap>();
  for (const place of places) {
    if (drawn.has(place.id)) continue;
    const located = locatePlace(place, regions);
    if (located === null) continue;
    const { id, name, __typename: type } = place;
    const point = projected(located.longitude, located.latitude);
    drawn.set(id, { id, name, type, located, point, beside: { x: 0, y: 0 } });
  }
  return spread(drawn);
}

/** Places at the same point are laid in a ring about the one whose point it is, or about the point. */
function spread(places: ReadonlyMap<string, PlaceOnMap>): Map<string, PlaceOnMap> {
  const byPoint = new Map<string, PlaceOnMap[]>();
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
