import type { JSX } from 'preact';
import type { MapPlace } from './map-place.js';

/** Whether routes begin or end at a place, or both, as where they pass through. */
export type PlaceRole = 'source' | 'destination' | 'both';

export function placeRole({ out, into }: Pick<MapPlace, 'out' | 'into'>): PlaceRole {
  if (out > 0 && into > 0) return 'both';
  return out > 0 ? 'source' : 'destination';
}

export interface PlaceMarkProps {
  readonly type: MapPlace['type'];
  readonly role: PlaceRole;
  /** Whether it is drawn at a position that is not its own. */
  readonly borrowed: boolean;
}

/** The marks, about their middle: a circle for a country or area, a square for a locality, a diamond for a region. */
const SHAPES: Readonly<Record<MapPlace['type'], readonly [whole: string, lower: string]>> = {
  Country: ['M-5 0A5 5 0 1 1 5 0A5 5 0 1 1-5 0Z', 'M-5 0A5 5 0 0 0 5 0Z'],
  Locality: ['M-4.4-4.4H4.4V4.4H-4.4Z', 'M-4.4 0H4.4V4.4H-4.4Z'],
  Region: ['M0-6.4L6.4 0L0 6.4L-6.4 0Z', 'M-6.4 0H6.4L0 6.4Z'],
};

/** The mark of a place: hollow where routes only begin, full where they only end, half full where both. */
export function PlaceMark({ type, role, borrowed }: PlaceMarkProps): JSX.Element {
  const [whole, lower] = SHAPES[type];
  return (
    <g class="route-place__mark">
      {borrowed && <path class="route-place__rim" d={whole} transform="scale(1.75)" />}
      <path class={role === 'destination' ? 'route-place__full' : 'route-place__hollow'} d={whole} />
      {role === 'both' && <path class="route-place__full" d={lower} />}
    </g>
  );
}
