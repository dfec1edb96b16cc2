import { geoEqualEarthRaw } from 'd3-geo';

/** A point of the map, or of the window it is seen through. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Steps of the grid from edge to edge; `scripts/explorer-map.js` lays the outlines to the same. */
export const MAP_WIDTH = 10_000;
const MIDDLE = 11;

const HALF = geoEqualEarthRaw(Math.PI, 0)[0];
const SCALE = MAP_WIDTH / (2 * HALF);
const TOP = geoEqualEarthRaw(0, Math.PI / 2)[1];

export const MAP_HEIGHT = 2 * TOP * SCALE;

/** Degrees east of the middle of the map, between -180 and 180. */
export function eastOfMiddle(longitude: number): number {
  return ((((longitude - MIDDLE + 180) % 360) + 360) % 360) - 180;
}

/**
 * Where a place lies on the map, in the projection Equal Earth. `turns` carries it once round the world, past the edge of the map:
 * that is where an arc over the Pacific is headed before it comes in at the other edge.
 */
export function projected(longitude: number, latitude: number, turns: -1 | 0 | 1 = 0): Point {
  const [x, y] = geoEqualEarthRaw(radians(eastOfMiddle(longitude) + 360 * turns), radians(latitude));
  return { x: MAP_WIDTH / 2 + SCALE * x, y: MAP_HEIGHT / 2 - SCALE * y };
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
