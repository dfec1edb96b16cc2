import type { ComponentChildren, JSX } from 'preact';
import { sayPart } from '../messages/index.js';
import './table.css';

export interface Column<Row> {
  readonly name: string;
  readonly heading: string;
  readonly cell: (row: Row) => ComponentChildren;
  /** Numbers stand at the right, one under the other. */
  readonly numeric?: boolean;
  readonly sortable?: boolean;
}

export interface Sorting {
  readonly column: string;
  readonly direction: 'ascending' | 'descending';
}

export interface TableProps<Row> {
  /** What the table shows, in a few words: its name for whoever cannot see it. */
  readonly caption: ComponentChildren;
  /** The first column heads its row. */
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly sorting?: Sorting | null;
  readonly onSort?: (sorting: Sorting) => void;
}

/** A table that scrolls within itself on a narrow window. Whoever shows it sorts the rows; it says by which column. */
export function Table<Row>({ caption, columns, rows, keyOf, sorting = null, onSort }: TableProps<Row>): JSX.Element {
  return (
    <div class="table" tabIndex={0} role="region" aria-label={typeof caption === 'string' ? caption : undefined}>
      <table class="table__table">
        <caption class="table__caption">
          <span class="table__name">{caption}</span>
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <Heading key={column.name} column={column} sorting={sorting} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)}>
              {columns.map(({ name, cell, numeric = false }, index) => {
                const Cell = index === 0 ? 'th' : 'td';
                return (
                  <Cell
                    key={name}
                    scope={index === 0 ? 'row' : undefined}
                    class={numeric ? 'table__number' : undefined}
                  >
                    {cell(row)}
                  </Cell>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface HeadingProps<Row> {
  readonly column: Column<Row>;
  readonly sorting: Sorting | null;
  readonly onSort: ((sorting: Sorting) => void) | undefined;
}

function Heading<Row>({ column, sorting, onSort }: HeadingProps<Row>): JSX.Element {
  const { name, heading, numeric = false, sortable = false } = column;
  const direction = sorting?.column === name ? sorting.direction : undefined;
  const next = direction === 'ascending' ? 'descending' : 'ascending';
  return (
    <th scope="col" class={numeric ? 'table__number' : undefined} aria-sort={direction}>
      {sortable && onSort !== undefined ? (
        <button
          type="button"
          class="table__sort"
          title={sayPart('tableSort', { column: heading })}
          onClick={() => onSort({ column: name, direction: next })}
        >
          {heading}
          <span aria-hidden="true">{direction === undefined ? ' ↕' : direction === 'ascending' ? ' ↑' : ' ↓'}</span>
        </button>
      ) : (
        heading
      )}
    </th>
  );
}
