import type { PageRequest } from '../port.js';
import type { Ordering } from './compile-order.js';
import type { StatementBuilder } from './statement.js';

/** The clauses that order rows and take one more of them than the page holds. */
export function orderAndLimit(statement: StatementBuilder, ordering: Ordering, page: PageRequest): string {
  return `ORDER BY ${ordering.clause(page.direction)} LIMIT ${statement.integer(page.size + 1)}`;
}

interface Cut<Row> {
  readonly rows: readonly Row[];
  readonly hasNext: boolean;
  readonly hasPrevious: boolean;
}

/** Makes a page of rows that were taken by `orderAndLimit`. */
export function cutPage<Row>(taken: readonly Row[], { size, direction, after, before }: PageRequest): Cut<Row> {
  const more = taken.length > size;
  const rows = taken.slice(0, size);
  if (direction === 'forwards') return { rows, hasNext: more, hasPrevious: after !== undefined };
  return { rows: rows.reverse(), hasNext: before !== undefined, hasPrevious: more };
}
