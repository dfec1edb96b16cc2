import type { JSX } from 'preact';
import type { Label } from './label-places.js';
import './place-names.css';

export interface PlaceNamesProps {
  readonly labels: readonly Label[];
  /** Those that stand out, by id. */
  readonly near: ReadonlySet<string>;
}

/** The names of places, which the marks and the table say to whoever cannot see them. */
export function PlaceNames({ labels, near }: PlaceNamesProps): JSX.Element {
  return (
    <g aria-hidden="true" class="map-names">
      {labels.map(({ id, text, x, y, anchor }) => (
        <text
          key={id}
          class={near.has(id) ? 'map-names__name map-names__name--near' : 'map-names__name'}
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
