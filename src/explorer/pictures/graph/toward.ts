import type { Position } from './graph.js';

export const DIRECTIONS = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] } as const;

export type ArrowKey = keyof typeof DIRECTIONS;

export function isArrowKey(key: string): key is ArrowKey {
  return Object.hasOwn(DIRECTIONS, key);
}

/** The one of some things that lies best in the direction of an arrow key, seen from a thing; the first where none lies there. */
export function toward(
  key: ArrowKey,
  from: string,
  among: readonly string[],
  places: ReadonlyMap<string, Position>,
): string | undefined {
  const start = places.get(from) ?? { x: 0, y: 0 };
  const [dx, dy] = DIRECTIONS[key];
  let best: string | undefined;
  let least = Infinity;
  for (const id of among) {
    const { x, y } = places.get(id) ?? start;
    const along = (x - start.x) * dx + (y - start.y) * dy;
    const aside = Math.abs((x - start.x) * dy) + Math.abs((y - start.y) * dx);
    if (along > 0 && along + aside * 2 < least) {
      least = along + aside * 2;
      best = id;
    }
  }
  return best;
}
