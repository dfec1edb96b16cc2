import { distance } from 'fastest-levenshtein';
import { isCellExpression } from './cell-expression.js';
import { MappingError } from './errors.js';
import type { Mapping } from './mapping.js';
import type { Table } from './table/index.js';
import { columnsIn } from './templates.js';

/**
 * Throws `MappingError` where a mapping names columns that a table lacks, unless any row may have others, or lookups that it lacks
 * itself.
 */
export function checkColumns(
  { rows, lookups }: Mapping,
  file: string,
  { columns, isOpen = false }: Pick<Table, 'columns' | 'isOpen'>,
): void {
  const named = new Set<string>();
  const looked = new Set<string>();
  for (const { where, unless, cells, records } of rows) {
    for (const column of [...where.keys(), ...(unless?.keys() ?? [])]) named.add(column);
    for (const cell of Object.values(cells)) gather(cell, named, looked);
    const own = new Set<string>();
    for (const record of records) gather(record, own, looked);
    for (const column of own) if (!Object.hasOwn(cells, column)) named.add(column);
  }
  const problems = [
    ...[...named]
      .filter((column) => !isOpen && !columns.includes(column))
      .map((column) => `names the column "${column}", which the table lacks; it has ${nearestFirst(column, columns)}`),
    ...[...looked]
      .filter((lookup) => !lookups.has(lookup))
      .map((lookup) => `names the lookup "${lookup}", which it lacks; it has ${[...lookups.keys()].join(', ')}`),
  ];
  if (problems.length > 0) throw new MappingError(file, problems);
}

function gather(expression: unknown, named: Set<string>, looked: Set<string>): void {
  if (typeof expression === 'string') for (const column of columnsIn(expression)) named.add(column);
  else if (Array.isArray(expression)) for (const member of expression) gather(member, named, looked);
  else if (typeof expression === 'object' && expression !== null) {
    const map = expression as Readonly<Record<string, unknown>>; // no list, and YAML has no other objects
    const { when } = map;
    if (typeof when === 'object' && when !== null) for (const column of Object.keys(when)) named.add(column);
    if (isCellExpression(map)) {
      named.add(String(map['column']));
      if (typeof map['lookup'] === 'string') looked.add(map['lookup']);
    } else for (const [key, member] of Object.entries(map)) if (key !== 'when') gather(member, named, looked);
  }
}

const MOST_NAMED = 20;

function nearestFirst(wanted: string, columns: readonly string[]): string {
  const near = [...columns].sort((a, b) => distance(wanted, a) - distance(wanted, b));
  const more = near.length > MOST_NAMED ? ` and ${near.length - MOST_NAMED} more` : '';
  return (
    near
      .slice(0, MOST_NAMED)
      .map((column) => `"${column}"`)
      .join(', ') + more
  );
}
