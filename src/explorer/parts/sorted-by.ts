import { LOCALE } from '../messages/index.js';

/** What rows are sorted by; what is null comes last in either direction. */
export type Sorted = string | number | null;

/** Rows in the order of a value; those of the same value stay as they are. */
export function sortedBy<Row>(rows: readonly Row[], value: (row: Row) => Sorted, descending: boolean): readonly Row[] {
  return rows.toSorted((one, other) => {
    const [a, b] = [value(one), value(other)];
    if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
    const order = typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), LOCALE);
    return descending ? -order : order;
  });
}
