import type { MapArc } from './map-arc.js';

/** Which of the arcs from one place to another each is, from 0, so that none lies on another. */
export function lanesOf(arcs: readonly MapArc[]): Map<string, number> {
  const taken = new Map<string, number>();
  const lanes = new Map<string, number>();
  for (const { key, from, to } of arcs) {
    const pair = `${from},${to}`;
    const lane = taken.get(pair) ?? 0;
    taken.set(pair, lane + 1);
    lanes.set(key, lane);
  }
  return lanes;
}
