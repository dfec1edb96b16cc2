import { parsePartialDate } from '../ontology/index.js';
import type { Fields } from '../store/index.js';

/** Fields that say when something began to hold, the one that counts most first. */
const BEGINNINGS = [
  'inForceOn',
  'ratifiedOn',
  'accededOn',
  'acceptedOn',
  'signedOn',
  'joinedOn',
  'adoptedOn',
  'startedOn',
  'establishedOn',
  'since',
  'on',
  'period',
] as const;

const ENDS = ['endedOn', 'dissolvedOn', 'until'] as const;

interface Dated {
  readonly fields: Fields;
}

/** The fields by which `beganOn` and `endedOn` tell the time. */
export const DATE_FIELDS: readonly string[] = [...BEGINNINGS, ...ENDS];

/** When it began, as its source writes it; null where none says so. */
export function beganOn(dated: Dated): string | null {
  return firstText(dated, BEGINNINGS);
}

/** When it ended, as its source writes it. */
export function endedOn(dated: Dated): string | null {
  return firstText(dated, ENDS);
}

/** The later of the dates, by their first day; those that are not known do not count. */
export function latest(dates: readonly (string | null)[]): string | null {
  return choose(dates, (a, b) => a > b);
}

/** The earlier of the dates, by their first day. */
export function earliest(dates: readonly (string | null)[]): string | null {
  return choose(dates, (a, b) => a < b);
}

/** The first day of a date, for comparison; null where it is none. */
export function firstDay(date: string | null): number | null {
  return date === null ? null : (parsePartialDate(date)?.first ?? null);
}

function choose(dates: readonly (string | null)[], isBetter: (a: number, b: number) => boolean): string | null {
  let best: string | null = null;
  for (const date of dates) {
    const day = firstDay(date);
    const bestDay = firstDay(best);
    if (day !== null && (bestDay === null || isBetter(day, bestDay))) best = date;
  }
  return best;
}

function firstText({ fields }: Dated, names: readonly string[]): string | null {
  for (const name of names) {
    const value = fields[name];
    if (typeof value === 'string') return value;
  }
  return null;
}
