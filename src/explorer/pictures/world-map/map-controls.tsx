import type { JSX } from 'preact';
import { sayMap } from '../../messages/world-map.js';
import type { MapControl } from './use-map-view.js';

/** The buttons that move and enlarge the map. */
export function MapControls({ control }: { readonly control: MapControl }): JSX.Element {
  const buttons = [
    ['larger', '+', () => control.zoom(1.6)],
    ['smaller', '−', () => control.zoom(1 / 1.6)],
    ['left', '←', () => control.move({ x: 120, y: 0 })],
    ['right', '→', () => control.move({ x: -120, y: 0 })],
    ['up', '↑', () => control.move({ x: 0, y: 90 })],
    ['down', '↓', () => control.move({ x: 0, y: -90 })],
    ['all', '⤢', () => control.showAll()],
    ['world', '◯', () => control.showWorld()],
  ] as const;
  return (
    <div class="world-map__controls" role="group" aria-label={sayMap('controls')}>
      {buttons.map(([name, sign, act]) => (
        <button
          key={name}
          type="button"
          class="world-map__button"
          aria-label={sayMap(name)}
          title={sayMap(name)}
          onClick={act}
        >
          <span aria-hidden="true">{sign}</span>
        </button>
      ))}
    </div>
  );
}
