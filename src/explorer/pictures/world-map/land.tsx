import type { JSX } from 'preact';
import type { Outlines } from './outlines.js';

export interface LandProps {
  readonly outlines: Outlines;
  /** Countries and areas that are spoken of. */
  readonly marked: ReadonlySet<string>;
}

/** Sea, land and borders, on the grid of the map. */
export function Land({ outlines, marked }: LandProps): JSX.Element {
  return (
    <>
      <path class="world-map__sea" d={outlines.sphere} />
      <path class="world-map__land" d={outlines.others} />
      {outlines.countries.map(({ id, outline }) => (
        <path
          key={id}
          class={marked.has(id) ? 'world-map__land world-map__land--marked' : 'world-map__land'}
          d={outline}
        />
      ))}
    </>
  );
}
