import type { RouteStatus } from '../../generated/routes.js';
import type { ArcKind } from '../../pictures/world-map/arc-line.js';

/** An arc of the map: what leads from one place to another, of one kind. */
export interface MapArc {
  /** The two places, and the kind. */
  readonly key: string;
  readonly from: string;
  readonly to: string;
  /** By the status of its routes; a leg that nobody travelled looks like one that was only planned. */
  readonly kind: ArcKind;
  /** What its width tells. */
  readonly weight: number;
  /** How many routes there are. */
  readonly routeCount: number;
  readonly sourceCount: number | null;
  readonly routeIds: readonly string[];
  readonly statuses: readonly RouteStatus[];
  /** Whether a source says that it is not so. */
  readonly denied: boolean;
  /** Whether the date that was asked for is certain for none of them. */
  readonly uncertain: boolean;
  readonly untravelled: boolean;
}
