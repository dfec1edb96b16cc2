import { createRequire } from 'node:module';
import type edtf from 'edtf';

/** First and last day of a date, as days since 1970-01-01. An open end is ±`OPEN_END`. */
export interface DayRange {
  readonly first: number;
  readonly last: number;
}

/** Stands for "without end" where days are compared; it is never shown. */
export const OPEN_END = 9_999_999;

const MILLISECONDS_A_DAY = 86_400_000;

/** The longest text that is tried: the parser's time grows with the length of what it is given. */
const LONGEST = 40;

const known = new Map<string, DayRange | null>();
const MOST_KNOWN = 10_000;

/**
 * The days that an EDTF date or interval covers, both ends included, or null where the text is neither.
 * Accepted are dates (`2004`, `2004-10`, `2004-10-29`, `199X`, each with `~`, `?` or `%`) and intervals of two such dates
 * or with an open end (`2004/..`). Times, lists, seasons and unknown ends (`2004/`) are not.
 */
export function parsePartialDate(text: string): DayRange | null {
  const cached = known.get(text);
  if (cached !== undefined) return cached;
  const range = text.length > LONGEST ? null : parse(text);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(text, range);
  return range;
}

/** Loaded with the first date that has to be parsed: a start on records that were checked before parses none. */
let parser: typeof edtf | undefined;

function loadParser(): typeof edtf {
  const loaded = createRequire(import.meta.url)('edtf') as { readonly default: typeof edtf }; // its CommonJS form
  return loaded.default;
}

function parse(text: string): DayRange | null {
  if (text.startsWith('/') || text.endsWith('/') || text.includes('T')) return null;
  parser ??= loadParser();
  try {
    const date = parser(text);
    if (date.type !== 'Date' && date.type !== 'Interval') return null;
    return { first: day(date.min), last: day(date.max) };
  } catch {
    // The parser has no error type of its own: whatever it throws means that the text is not EDTF.
    return null;
  }
}

function day(milliseconds: number): number {
  if (!Number.isFinite(milliseconds)) return milliseconds < 0 ? -OPEN_END : OPEN_END;
  return Math.floor(milliseconds / MILLISECONDS_A_DAY);
}
