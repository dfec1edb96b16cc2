import type { PageRequest, Position } from '../port.js';
import type { Rows } from './rows.js';

/** Accepts every row; those are then counted without looking at them. */
export const ALL = (): boolean => true;

/** Rows in order, and how a row stands to a position. */
export interface OrderedRows<Row> {
  readonly rows: Rows<Row>;
  position(row: Row): Position;
  compare(a: Position, b: Position): number;
}

export interface Cut<Row> {
  readonly rows: readonly Row[];
  readonly hasNext: boolean;
  readonly hasPrevious: boolean;
  readonly total?: number;
}

/** Cuts a page out of ordered rows, of which only those count that are accepted. */
export function cutPage<Row>(
  ordered: OrderedRows<Row>,
  accepts: (row: Row) => boolean,
  page: PageRequest,
  wantsTotal: boolean,
): Cut<Row> {
  const start = page.after === undefined ? 0 : firstAfter(ordered, page.after, true);
  const end = page.before === undefined ? ordered.rows.length : firstAfter(ordered, page.before, false);
  const forwards = page.direction === 'forwards';
  const found = forwards
    ? take(ordered.rows, accepts, { from: start, to: end, by: 1 }, page.size + 1)
    : take(ordered.rows, accepts, { from: end - 1, to: start - 1, by: -1 }, page.size + 1);
  const more = found.length > page.size;
  if (more) found.pop();
  if (!forwards) found.reverse();
  const hasNext = forwards ? more : page.before !== undefined;
  const hasPrevious = forwards ? page.after !== undefined : more;
  const cut = { rows: found, hasNext, hasPrevious };
  return wantsTotal ? { ...cut, total: count(ordered.rows, accepts) } : cut;
}

/** The rows sorted by their positions. */
export function sortRows<Row>({ rows, position, compare }: OrderedRows<Row>): readonly Row[] {
  return Array.from(rows, (row) => ({ row, at: position(row) }))
    .sort((a, b) => compare(a.at, b.at))
    .map(({ row }) => row);
}

/** Index of the first row that stands after the position, or, where that is not asked, at it or after it. */
function firstAfter<Row>(ordered: OrderedRows<Row>, position: Position, strictly: boolean): number {
  let low = 0;
  let high = ordered.rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const row = ordered.rows.at(middle);
    const compared = row === undefined ? 0 : ordered.compare(ordered.position(row), position);
    if (compared < 0 || (strictly && compared === 0)) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface Span {
  readonly from: number;
  /** Not taken itself. */
  readonly to: number;
  readonly by: 1 | -1;
}

function take<Row>(rows: Rows<Row>, accepts: (row: Row) => boolean, span: Span, most: number): Row[] {
  const taken: Row[] = [];
  for (let index = span.from; (span.to - index) * span.by > 0 && taken.length < most; index += span.by) {
    const row = rows.at(index);
    if (row !== undefined && accepts(row)) taken.push(row);
  }
  return taken;
}

function count<Row>(rows: Rows<Row>, accepts: (row: Row) => boolean): number {
  if (accepts === ALL) return rows.length;
  let total = 0;
  for (const row of rows) if (accepts(row)) total += 1;
  return total;
}
