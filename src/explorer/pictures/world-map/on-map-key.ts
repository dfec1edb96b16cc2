import type { MapControl } from './use-map-view.js';

/** Pixels for a stroke of an arrow key. */
const STEP = 80;

/** The keys of the map itself; those of what lies on it come first. */
export function onMapKey(event: KeyboardEvent, control: MapControl): void {
  if (event.target !== event.currentTarget || event.altKey || event.ctrlKey || event.metaKey) return;
  const action = {
    ArrowLeft: () => control.move({ x: STEP, y: 0 }),
    ArrowRight: () => control.move({ x: -STEP, y: 0 }),
    ArrowUp: () => control.move({ x: 0, y: STEP }),
    ArrowDown: () => control.move({ x: 0, y: -STEP }),
    '+': () => control.zoom(1.5),
    '=': () => control.zoom(1.5),
    '-': () => control.zoom(1 / 1.5),
    0: () => control.showAll(),
  }[event.key];
  if (action === undefined) return;
  event.preventDefault();
  action();
}
