import type { Point } from './projected.js';

/** Something that lies at a point of the map. */
export interface MapPoint {
  /** In degrees. */
  readonly located: { readonly latitude: number; readonly longitude: number };
  readonly point: Point;
  /** Pixels beside the point, where several things would lie on one another. */
  readonly beside: Point;
}
