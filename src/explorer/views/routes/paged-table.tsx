import type { JSX } from 'preact';
import { Pager } from '../../parts/pager.js';
import { Table, type Column } from '../../parts/table.js';

export interface PagedTableProps<Row> {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly page: number;
  readonly onPage: (page: number) => void;
}

const PAGE = 25;

/** A table of what is all here already, a page at a time. */
export function PagedTable<Row>({ caption, columns, rows, keyOf, page, onPage }: PagedTableProps<Row>): JSX.Element {
  const last = Math.max(Math.ceil(rows.length / PAGE), 1);
  const shown = Math.min(page, last);
  const part = rows.slice((shown - 1) * PAGE, shown * PAGE);
  return (
    <section class="routes__table">
      <Table caption={caption} columns={columns} rows={part} keyOf={keyOf} />
      {rows.length > PAGE && (
        <Pager
          page={shown}
          pageSize={PAGE}
          shown={part.length}
          totalCount={rows.length}
          next={shown < last ? 'next' : null}
          onGo={(_, next) => onPage(next)}
        />
      )}
    </section>
  );
}
