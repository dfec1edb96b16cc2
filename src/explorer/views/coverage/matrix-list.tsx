import type { JSX } from 'preact';
import { sayCoverage } from '../../messages/coverage.js';
import type { MatrixShownProps } from './matrix-shown-props.js';
import { MatrixLine } from './matrix-line.js';
import type { Cell } from './matrix-model.js';
import { RowHeading } from './matrix-row.js';
import './matrix-list.css';

/** The matrix as a list a country, for a narrow window: what is known first, and what nothing is known of after it. */
export function MatrixList({ rows, ...shown }: MatrixShownProps): JSX.Element {
  return (
    <div class="coverage__lists">
      {rows.map((cells) => (
        <CountryList key={cells[0]?.country.id} cells={cells} {...shown} />
      ))}
    </div>
  );
}

interface CountryListProps extends Omit<MatrixShownProps, 'rows'> {
  readonly cells: readonly Cell[];
}

function CountryList({ cells, ...shown }: CountryListProps): JSX.Element | null {
  const country = cells[0]?.country;
  if (country === undefined) return null;
  const lines = (known: boolean): JSX.Element[] =>
    cells
      .filter(({ kind }) => (kind !== 'NOTHING_KNOWN') === known)
      .map((cell) => <MatrixLine key={cell.instrument.id} cell={cell} {...shown} />);
  const known = lines(true);
  const unknown = lines(false);
  return (
    <section class="coverage__list" aria-label={country.name}>
      <h2 class="coverage__list-heading">
        <RowHeading country={country} gaps={shown.closed.touching(country.id).length} />
      </h2>
      {known.length > 0 && <ul class="coverage__lines">{known}</ul>}
      {unknown.length > 0 && (
        <details class="coverage__rest">
          <summary class="summary">{sayCoverage('nothingKnownOf', { count: unknown.length })}</summary>
          <ul class="coverage__lines">{unknown}</ul>
        </details>
      )}
    </section>
  );
}
