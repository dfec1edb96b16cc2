import { arcPath, type ArcPath } from './arc-path.js';
import type { MapPoint } from './map-point.js';
import { eastOfMiddle, projected, type Point } from './projected.js';

export interface ArcEnds {
  readonly from: MapPoint;
  readonly to: MapPoint;
}

export interface ArcLook {
  readonly width: number;
  readonly lane: number;
  /** Where a point of the map is seen. */
  readonly see: (point: Point) => Point;
}

/**
 * The arc between two places, the short way round the world: where that leads over the edge of the map, it is drawn twice, out at
 * one edge and in at the other, and what is beyond the edges is to be cut off.
 */
export function arcPieces({ from, to }: ArcEnds, { width, lane, see }: ArcLook): ArcPath[] {
  const turns = turnsBetween(from, to);
  const at = (place: MapPoint, turn: -1 | 0 | 1): Point => seen(place, turn, see);
  const out = arcPath({ from: at(from, 0), to: at(to, turns), width, lane });
  if (turns === 0) return [out];
  return [out, arcPath({ from: at(from, turns === 1 ? -1 : 1), to: at(to, 0), width, lane })];
}

/** Where a place is seen; `turns` carries it round the world. */
export function seen(place: MapPoint, turns: -1 | 0 | 1, see: (point: Point) => Point): Point {
  const { longitude, latitude } = place.located;
  const { x, y } = see(turns === 0 ? place.point : projected(longitude, latitude, turns));
  return { x: x + place.beside.x, y: y + place.beside.y };
}

function turnsBetween(from: MapPoint, to: MapPoint): -1 | 0 | 1 {
  const eastward = eastOfMiddle(to.located.longitude) - eastOfMiddle(from.located.longitude);
  if (eastward > 180) return -1;
  return eastward < -180 ? 1 : 0;
}
