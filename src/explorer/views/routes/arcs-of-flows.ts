import type { RouteFlowsQuery } from '../../generated/routes.js';
import type { ArcKind } from '../../pictures/world-map/arc-line.js';
import { isUncertain } from './is-uncertain.js';
import type { MapArc } from './map-arc.js';

export type MapFlow = RouteFlowsQuery['flows']['nodes'][number];

/** From the surest to the least sure: an arc is drawn as its surest route. */
const SUREST_FIRST = ['OBSERVED', 'REPORTED', 'ALLEGED', 'PLANNED'] as const;

/** The flows between places that are known; the first as wide as it has routes or sources. */
export function arcsOfFlows(flows: readonly MapFlow[], weight: 'routes' | 'sources'): MapArc[] {
  return flows.flatMap((flow) => {
    const { origin, destination, routeCount, sourceCount, statuses, travelled, routes } = flow;
    if (origin === null || destination === null) return [];
    const surest = SUREST_FIRST.find((status) => statuses.includes(status)) ?? 'REPORTED';
    // The API names its statuses so; in lower case they are kinds of arcs.
    const kind = travelled ? (surest.toLowerCase() as ArcKind) : 'planned';
    return {
      key: `${origin.id},${destination.id}`,
      from: origin.id,
      to: destination.id,
      kind,
      weight: weight === 'routes' ? routeCount : sourceCount,
      routeCount,
      sourceCount,
      routeIds: routes.map(({ id }) => id),
      statuses,
      denied: isFlowDenied(flow),
      uncertain: routes.every(isUncertain),
      untravelled: !travelled,
    };
  });
}

/** Whether a source denies one of its routes. */
export function isFlowDenied({ routes }: MapFlow): boolean {
  return routes.some(({ evidence }) => evidence.some(({ polarity }) => polarity === 'DENIES'));
}
