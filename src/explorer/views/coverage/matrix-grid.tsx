import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { useAddress } from '../../address/index.js';
import { partialDateInWords } from '../../messages/index.js';
import { sayCoverage } from '../../messages/coverage.js';
import { Thing } from '../../parts/thing.js';
import type { Cell } from './matrix-model.js';
import { MatrixRow } from './matrix-row.js';
import type { MatrixShownProps } from './matrix-shown-props.js';
import { nextCell } from './next-cell.js';
import './matrix-grid.css';

/** The matrix as a grid in which the arrow keys move; one cell of it stands in the order of the tab key. */
export function MatrixGrid({ rows, closed, opened, onOpen }: MatrixShownProps): JSX.Element {
  const { asOf } = useAddress();
  const grid = useRef<HTMLTableElement>(null);
  const columns = rows[0] ?? [];
  const move = (event: KeyboardEvent): void => {
    const cell = event.target instanceof HTMLElement ? event.target : null;
    if (grid.current === null || cell?.dataset.row === undefined) return;
    const from = { row: Number(cell.dataset.row), column: Number(cell.dataset.column) };
    const to = nextCell(event, from, { rows: rows.length, columns: columns.length });
    if (to === null) return;
    event.preventDefault();
    focusCell(grid.current, to);
  };
  return (
    <div class="coverage__scroll">
      <table class="coverage__grid" role="grid" ref={grid} onKeyDown={move} onFocusIn={keepTabStop}>
        <caption class="coverage__caption">
          {asOf === null ? sayCoverage('caption') : sayCoverage('captionAsOf', { date: partialDateInWords(asOf) })}.{' '}
          {sayCoverage('keys')}
        </caption>
        <Head columns={columns} />
        <tbody>
          {rows.map((cells, row) => (
            <MatrixRow
              key={cells[0]?.country.id}
              row={row}
              cells={cells}
              closed={closed}
              opened={opened}
              onOpen={onOpen}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function focusCell(grid: HTMLElement, { row, column }: { readonly row: number; readonly column: number }): void {
  grid.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`)?.focus();
}

function Head({ columns }: { readonly columns: readonly Cell[] }): JSX.Element {
  return (
    <thead>
      <tr>
        <th scope="col" class="coverage__corner">
          {sayCoverage('country')}
        </th>
        {columns.map(({ instrument }) => (
          <th key={instrument.id} scope="col" class="coverage__column">
            <Thing id={instrument.id} name={instrument.name} most={56} />
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** The cell that has the focus is the one that the tab key comes back to. */
function keepTabStop(event: FocusEvent): void {
  const cell = event.target instanceof HTMLElement ? event.target : null;
  if (cell?.dataset.row === undefined) return;
  for (const stop of cell.closest('table')?.querySelectorAll<HTMLElement>('[data-row][tabindex="0"]') ?? [])
    stop.tabIndex = -1;
  cell.tabIndex = 0;
}
