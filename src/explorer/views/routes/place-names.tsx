import type { JSX } from 'preact';
import { shortened } from '../../parts/shortened.js';
import type { LayerProps } from './arc-layer.js';
import { seen } from './arc-pieces.js';
import { labelPlaces } from './label-places.js';
import type { MapPlace } from './map-place.js';
import { isPicked } from './picked.js';

export interface PlaceNamesProps extends Pick<LayerProps, 'arcs' | 'pick' | 'drawing'> {
  readonly shown: readonly MapPlace[];
}

/** What is chosen is named before all else. */
const FIRST = 1e6;

/** The names of places, where there is room for them. */
export function PlaceNames({ arcs, shown, pick, drawing }: PlaceNamesProps): JSX.Element {
  const near = new Set(arcs.filter((arc) => isPicked(arc, pick)).flatMap(({ from, to }) => [from, to]));
  const labels = labelPlaces(
    shown.map((place) => ({
      id: place.id,
      text: shortened(place.name, 32),
      at: seen(place, 0, drawing.see),
      rank: place.out + place.into + (near.has(place.id) ? FIRST : 0),
    })),
    drawing,
  );
  return (
    <g aria-hidden="true" class="route-labels">
      {labels.map(({ id, text, x, y, anchor }) => (
        <text
          key={id}
          class={near.has(id) ? 'route-labels__label route-labels__label--near' : 'route-labels__label'}
          x={x.toFixed(1)}
          y={y.toFixed(1)}
          text-anchor={anchor}
        >
          {text}
        </text>
      ))}
    </g>
  );
}
