import type { ValidityRule } from './model.js';
import { OPEN_END, type DayRange } from './partial-date.js';

/**
 * When something holds: it begins somewhere in `from` and ends somewhere in `until`, both ends included.
 * What has neither is undated, and its validity is null.
 */
export interface Validity {
  readonly from: DayRange;
  readonly until: DayRange;
}

/** Whether something holds at a date. */
export type Holding = 'HELD' | 'MAY_HAVE_HELD' | 'UNDATED';

const ALWAYS_BEFORE: DayRange = { first: -OPEN_END, last: -OPEN_END };
const ALWAYS_AFTER: DayRange = { first: OPEN_END, last: OPEN_END };

/** Applies a rule to the dates of a record. The first known date of `from` begins the time, else the period's first day. */
export function validityOf(rule: ValidityRule | null, dates: Readonly<Record<string, DayRange>>): Validity | null {
  if (rule === null) return null;
  const from = firstKnown(rule.from, dates);
  const until = firstKnown(rule.until, dates);
  const period = rule.period === null ? undefined : dates[rule.period];
  if (from === undefined && until === undefined && period === undefined) return null;
  return {
    from: from ?? (period === undefined ? ALWAYS_BEFORE : { first: period.first, last: period.first }),
    until: until ?? (period === undefined ? ALWAYS_AFTER : { first: period.last, last: period.last }),
  };
}

function firstKnown(fields: readonly string[], dates: Readonly<Record<string, DayRange>>): DayRange | undefined {
  for (const field of fields) {
    const range = dates[field];
    if (range !== undefined) return range;
  }
  return undefined;
}

/** Whether something may have held on any of the days; what is undated may. */
export function mayHold(validity: Validity | null, asOf: DayRange): boolean {
  return validity === null || (validity.from.first <= asOf.last && validity.until.last >= asOf.first);
}

/** How surely something that may have held on the days did. It is `HELD` only where it held on all of them. */
export function holdingAt(validity: Validity | null, asOf: DayRange): Holding {
  if (validity === null) return 'UNDATED';
  const surely = validity.from.last <= asOf.first && validity.until.first >= asOf.last;
  return surely ? 'HELD' : 'MAY_HAVE_HELD';
}
