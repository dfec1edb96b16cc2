import { sayRoutes } from '../../messages/routes.js';
import { sayMap } from '../../messages/world-map.js';
import type { MapArc } from './map-arc.js';
import type { MapPlace } from './map-place.js';
import { shortened } from '../../parts/shortened.js';

export type Places = ReadonlyMap<string, MapPlace>;

/** An arc as it is read out and read on the map: from where to where, how many, and how surely. */
export function arcInWords(arc: MapArc, places: Places): string {
  const from = nameOf(arc.from, places);
  const to = nameOf(arc.to, places);
  const parts = [
    arc.from === arc.to ? sayRoutes('within', { place: from }) : sayRoutes('fromTo', { from, to }),
    sayRoutes('routeCount', { count: arc.routeCount }),
    ...(arc.sourceCount === null ? [] : [sayRoutes('sourceCount', { count: arc.sourceCount })]),
    arc.statuses.map((status) => sayRoutes(`status${status}`)).join(', '),
    ...(arc.untravelled ? [sayRoutes('untravelled')] : []),
    ...(arc.denied ? [sayRoutes('denied')] : []),
    ...(arc.uncertain ? [sayRoutes('uncertain')] : []),
  ];
  return parts.join(' · ');
}

/** A place as it is read out and read on the map. */
export function placeInWords({ id, out, into, located }: MapPlace, places: Places): string {
  return [
    nameOf(id, places),
    ...(out > 0 ? [sayRoutes('placeOut', { count: out })] : []),
    ...(into > 0 ? [sayRoutes('placeInto', { count: into })] : []),
    ...(located.by === 'OWN' ? [] : [sayMap(`drawn${located.by}`)]),
  ].join(' · ');
}

function nameOf(id: string, places: Places): string {
  return shortened(places.get(id)?.name ?? id, 60);
}
