import { legsOf } from '../../../parts/places/legs-of.js';
import type { ArcKind, DrawnArc } from '../../../pictures/world-map/arc-line.js';
import type { EntityRecord } from '../entity-record.js';
import type { PlaceEdge } from '../locator-document.js';

/** A leg of a route, as it is drawn. */
export interface LegArc extends DrawnArc {
  readonly from: string;
  readonly to: string;
}

/** The legs between the stops of a route, each once; a leg that nobody travelled looks like one that was only planned. */
export function arcsBetween(route: EntityRecord, stops: readonly PlaceEdge[]): LegArc[] {
  const legs = legsOf(
    stops.flatMap(({ order = 0, travelled = null, node }) =>
      'id' in node ? [{ order, travelled, node: { id: node.id } }] : [],
    ),
  );
  // The API names its statuses so; in lower case they are kinds of arcs.
  const kind = String(route['status']).toLowerCase() as ArcKind;
  const denied = [route, ...stops].some(({ evidence = [] }) => evidence.some(({ polarity }) => polarity === 'DENIES'));
  const uncertain = route.held === 'UNDATED' || route.held === 'MAY_HAVE_HELD';
  const arcs = legs.map(({ from, to, untravelled }) => ({
    ...{ from, to, weight: 1, denied, uncertain },
    kind: untravelled ? ('planned' as const) : kind,
  }));
  return [...new Map(arcs.map((arc) => [`${arc.from},${arc.to}`, arc])).values()];
}
