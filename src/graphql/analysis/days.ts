import { OPEN_END, type DayRange } from '../../ontology/index.js';

const MILLISECONDS_A_DAY = 86_400_000;

/** A day as ISO 8601 has it; null where the range is open there, or there is none. */
export function dayOf(range: DayRange | null, end: 'first' | 'last'): string | null {
  const day = range?.[end];
  if (day === undefined || Math.abs(day) >= OPEN_END) return null;
  return new Date(day * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}
