import type { JSX } from 'preact';
import { sayCoverage } from '../../messages/coverage.js';
import { Link } from '../../parts/link.js';
import { Thing } from '../../parts/thing.js';
import { CellFlags } from './cell-flags.js';
import { cellInWords } from './cell-in-words.js';
import { cellKey } from './cell-key.js';
import { coverageState } from './coverage-state.js';
import { forceInShort } from './force-in-words.js';
import type { MatrixShownProps } from './matrix-shown-props.js';
import type { Cell } from './matrix-model.js';
import { StandingMark } from './standing-mark.js';

export interface MatrixRowProps extends Omit<MatrixShownProps, 'rows'> {
  readonly row: number;
  readonly cells: readonly Cell[];
}

/** A country and how it stands to each instrument. */
export function MatrixRow({ row, cells, closed, opened, onOpen }: MatrixRowProps): JSX.Element {
  const country = cells[0]?.country;
  return (
    <tr>
      <th scope="row" class="coverage__row">
        {country !== undefined && <RowHeading country={country} gaps={closed.touching(country.id).length} />}
      </th>
      {cells.map((cell, column) => {
        const closing = closed.closedBy(cell.country.id, cell.instrument.id).length;
        const key = cellKey(cell);
        return (
          <td key={cell.instrument.id} role="gridcell" class="coverage__cell" aria-selected={key === opened}>
            <button
              type="button"
              class="coverage__button"
              tabIndex={row === 0 && column === 0 ? 0 : -1}
              data-row={row}
              data-column={column}
              data-cell={key}
              onClick={() => onOpen(key)}
            >
              <span class="unseen">{cellInWords(cell, closing)}</span>
              <StandingMark kind={cell.kind} />
              <span class="coverage__short">{forceInShort(cell.kind, cell.force)}</span>
              <CellFlags closing={closing} conflicts={cell.conflicts.length} />
            </button>
          </td>
        );
      })}
    </tr>
  );
}

interface RowHeadingProps {
  readonly country: Cell['country'];
  readonly gaps: number;
}

/** A country, on how many routes it lies, and how many pairs of states with it share nothing. */
export function RowHeading({ country, gaps }: RowHeadingProps): JSX.Element {
  const routes = country.routes.totalCount;
  return (
    <>
      <Thing id={country.id} name={country.name} most={40} />
      <span class="coverage__row-facts">
        {sayCoverage('rowRoutes', { count: routes })}
        {gaps > 0 && (
          <>
            {' · '}
            <Link to="/coverage" parameters={gapsOf(country.id)}>
              {sayCoverage('rowGaps', { count: gaps })}
            </Link>
          </>
        )}
      </span>
    </>
  );
}

function gapsOf(country: string): ReturnType<typeof coverageState.write> {
  return coverageState.write({ ...coverageState.read({}), show: 'gaps', touches: country });
}
