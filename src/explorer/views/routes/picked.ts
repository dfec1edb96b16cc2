import type { MapArc } from './map-arc.js';

/** What is chosen: nothing, a route, a place, or an arc between two places. */
export type Pick =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'route'; readonly id: string }
  | { readonly kind: 'place'; readonly id: string }
  | { readonly kind: 'arc'; readonly from: string; readonly to: string };

/** Reads what the URL says of it. */
export function pickOf(pick: string): Pick {
  if (pick === '') return { kind: 'nothing' };
  if (pick.startsWith('route:')) return { kind: 'route', id: pick };
  const [from = '', to] = pick.split(',');
  return to === undefined ? { kind: 'place', id: from } : { kind: 'arc', from, to };
}

/** Whether an arc belongs to what is chosen. */
export function isPicked(arc: MapArc, pick: Pick): boolean {
  switch (pick.kind) {
    case 'nothing':
      return false;
    case 'route':
      return arc.routeIds.includes(pick.id);
    case 'place':
      return arc.from === pick.id || arc.to === pick.id;
    case 'arc':
      return arc.from === pick.from && arc.to === pick.to;
  }
}

/** The routes of what is chosen, by id, in the order in which they are drawn. */
export function routesOfPick(arcs: readonly MapArc[], pick: Pick): string[] {
  if (pick.kind === 'route') return [pick.id];
  return [...new Set(arcs.filter((arc) => isPicked(arc, pick)).flatMap(({ routeIds }) => routeIds))];
}
