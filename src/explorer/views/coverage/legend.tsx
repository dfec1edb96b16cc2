import type { JSX } from 'preact';
import { formatNumber } from '../../messages/index.js';
import { sayCoverage } from '../../messages/coverage.js';
import type { Cell } from './matrix-model.js';
import { StandingMark } from './standing-mark.js';
import { STANDING_KINDS } from './standing.js';

/** What the marks say, and how often each stands in the matrix. */
export function Legend({ rows }: { readonly rows: readonly (readonly Cell[])[] }): JSX.Element {
  const cells = rows.flat();
  return (
    <ul class="coverage__legend" aria-label={sayCoverage('legend')}>
      {STANDING_KINDS.map((kind) => (
        <li key={kind}>
          <StandingMark kind={kind} />
          {sayCoverage(`kind${kind}`)}
          <span class="coverage__count">{formatNumber(cells.filter((cell) => cell.kind === kind).length)}</span>
        </li>
      ))}
      <li>
        <span class="coverage__flag coverage__flag--closes" aria-hidden="true">
          ⇄
        </span>
        {sayCoverage('legendCloses')}
      </li>
      <li>
        <span class="coverage__flag coverage__flag--differ" aria-hidden="true">
          ≠
        </span>
        {sayCoverage('legendDiffer')}
      </li>
    </ul>
  );
}
