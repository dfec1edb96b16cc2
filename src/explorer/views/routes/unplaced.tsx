import type { JSX } from 'preact';
import type { MapPlaceFragment } from '../../generated/routes.js';
import { sayRoutes } from '../../messages/routes.js';
import { shortened } from '../../parts/shortened.js';
import type { Places } from './in-words.js';
import type { MapArc } from './map-arc.js';

export interface UnplacedProps {
  readonly arcs: readonly MapArc[];
  readonly places: readonly MapPlaceFragment[];
  readonly drawn: Places;
}

/** Says what the map leaves out. */
export function Unplaced({ arcs, places, drawn }: UnplacedProps): JSX.Element | null {
  const left = arcs.filter(({ from, to }) => !drawn.has(from) || !drawn.has(to));
  if (left.length === 0) return null;
  const ends = new Set(left.flatMap(({ from, to }) => [from, to]).filter((id) => !drawn.has(id)));
  const names = new Map(places.filter(({ id }) => ends.has(id)).map(({ id, name }) => [id, shortened(name, 50)]));
  return <p class="note">{sayRoutes('unplaced', { count: left.length, places: [...names.values()].join(', ') })}</p>;
}
