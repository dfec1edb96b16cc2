import type { JSX } from 'preact';
import './place-mark.css';

export type PlaceType = 'Country' | 'Locality' | 'Region';

export interface PlaceMarkProps {
  readonly type: PlaceType;
  readonly fill: 'hollow' | 'half' | 'full';
  /** Whether it is drawn at a position that is not its own. */
  readonly borrowed: boolean;
}

/** The marks, about their middle: a circle for a country or area, a square for a locality, a diamond for a region. */
const SHAPES: Readonly<Record<PlaceType, readonly [whole: string, lower: string]>> = {
  Country: ['M-5 0A5 5 0 1 1 5 0A5 5 0 1 1-5 0Z', 'M-5 0A5 5 0 0 0 5 0Z'],
  Locality: ['M-4.4-4.4H4.4V4.4H-4.4Z', 'M-4.4 0H4.4V4.4H-4.4Z'],
  Region: ['M0-6.4L6.4 0L0 6.4L-6.4 0Z', 'M-6.4 0H6.4L0 6.4Z'],
};

/** The mark of a place: its shape tells what sort of place it is. */
export function PlaceMark({ type, fill, borrowed }: PlaceMarkProps): JSX.Element {
  const [whole, lower] = SHAPES[type];
  return (
    <g class="place-mark">
      {borrowed && <path class="place-mark__rim" d={whole} transform="scale(1.75)" />}
      <path class={fill === 'full' ? 'place-mark__full' : 'place-mark__hollow'} d={whole} />
      {fill === 'half' && <path class="place-mark__full" d={lower} />}
    </g>
  );
}
