import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { sayTable } from '../messages/sorted-table.js';
import { sortedBy, type Sorted } from './sorted-by.js';
import { Table, type Column } from './table.js';

export interface SortedColumn<Row> extends Omit<Column<Row>, 'sortable'> {
  /** By what rows are sorted; a column without it sorts nothing. */
  readonly value?: (row: Row) => Sorted;
}

export interface SortedTableProps<Row> {
  readonly caption: string;
  readonly columns: readonly SortedColumn<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** `name` or `-name` for descending, as it stands in the URL; as the rows come where it is empty. */
  readonly sort: string;
  readonly onSort: (sort: string) => void;
  /** What stands where there is no row. */
  readonly empty?: ComponentChildren;
}

/** Rows that are shown before somebody asks for more. */
const FIRST = 40;

/** A table that sorts its rows, and shows the first of many until all are asked for. */
export function SortedTable<Row>(props: SortedTableProps<Row>): JSX.Element {
  const { caption, columns, rows, keyOf, sort, onSort, empty = null } = props;
  const [all, setAll] = useState(false);
  const descending = sort.startsWith('-');
  const column = columns.find(({ name }) => name === (descending ? sort.slice(1) : sort));
  const sorted = column?.value === undefined ? rows : sortedBy(rows, column.value, descending);
  if (rows.length === 0) return <>{empty}</>;
  return (
    <div>
      <Table
        caption={caption}
        columns={columns.map(({ value, ...rest }) => ({ ...rest, sortable: value !== undefined }))}
        rows={all ? sorted : sorted.slice(0, FIRST)}
        keyOf={keyOf}
        sorting={
          column === undefined ? null : { column: column.name, direction: descending ? 'descending' : 'ascending' }
        }
        onSort={({ column: name, direction }) => onSort(direction === 'descending' ? `-${name}` : name)}
      />
      {rows.length > FIRST && !all && (
        <p>
          <button type="button" class="button" onClick={() => setAll(true)}>
            {sayTable('showAll', { count: rows.length })}
          </button>
        </p>
      )}
    </div>
  );
}
