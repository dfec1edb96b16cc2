import type { JSX } from 'preact';
import { sayCoverage } from '../../messages/coverage.js';
import { SafeText } from '../../parts/safe-text.js';
import { CellFlags } from './cell-flags.js';
import { cellInWords } from './cell-in-words.js';
import { cellKey } from './cell-key.js';
import { forceInWords } from './force-in-words.js';
import type { MatrixShownProps } from './matrix-grid.js';
import type { Cell } from './matrix-model.js';
import { RowHeading } from './matrix-row.js';
import { StandingMark } from './standing-mark.js';

/** The matrix as a list a country, for a narrow window: what is known first, and what nothing is known of after it. */
export function MatrixList({ rows, closed, opened, onOpen }: MatrixShownProps): JSX.Element {
  const button = (cell: Cell): JSX.Element => {
    const closing = closed.closedBy(cell.country.id, cell.instrument.id).length;
    const key = cellKey(cell);
    return (
      <li key={key}>
        <button
          type="button"
          class="coverage__line"
          data-cell={key}
          aria-expanded={key === opened}
          aria-label={cellInWords(cell, closing)}
          onClick={() => onOpen(key)}
        >
          <StandingMark kind={cell.kind} />
          <span class="coverage__line-text">
            <SafeText text={cell.instrument.name} most={80} />
            <span class="coverage__line-standing">{forceInWords(cell.kind, cell.force)}</span>
          </span>
          <CellFlags closing={closing} conflicts={cell.conflicts.length} />
        </button>
      </li>
    );
  };
  return (
    <div class="coverage__lists">
      {rows.map((cells) => {
        const known = cells.filter(({ kind }) => kind !== 'NOTHING_KNOWN');
        const unknown = cells.filter(({ kind }) => kind === 'NOTHING_KNOWN');
        const country = cells[0]?.country;
        return (
          country !== undefined && (
            <section key={country.id} class="coverage__list" aria-label={country.name}>
              <h2 class="coverage__list-heading">
                <RowHeading country={country} gaps={closed.touching(country.id).length} />
              </h2>
              {known.length > 0 && <ul class="coverage__lines">{known.map(button)}</ul>}
              {unknown.length > 0 && (
                <details class="coverage__rest">
                  <summary class="coverage__summary">
                    {sayCoverage('nothingKnownOf', { count: unknown.length })}
                  </summary>
                  <ul class="coverage__lines">{unknown.map(button)}</ul>
                </details>
              )}
            </section>
          )
        );
      })}
    </div>
  );
}
