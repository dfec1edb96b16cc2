import type { JSX } from 'preact';
import { sayCoverage } from '../../messages/coverage.js';
import { Legend, Meaning } from '../../pictures/legend.js';
import type { Cell } from './matrix-model.js';
import { StandingMark } from './standing-mark.js';
import { STANDING_KINDS } from './standing.js';

/** What the marks say, and how often each stands in the matrix. */
export function MatrixLegend({ rows }: { readonly rows: readonly (readonly Cell[])[] }): JSX.Element {
  const cells = rows.flat();
  return (
    <Legend label={sayCoverage('legend')}>
      {STANDING_KINDS.map((kind) => (
        <Meaning
          key={kind}
          mark={<StandingMark kind={kind} />}
          text={sayCoverage(`kind${kind}`)}
          count={cells.filter((cell) => cell.kind === kind).length}
        />
      ))}
      <Meaning
        mark={
          <span class="coverage__flag coverage__flag--closes" aria-hidden="true">
            ⇄
          </span>
        }
        text={sayCoverage('legendCloses')}
      />
      <Meaning
        mark={
          <span class="coverage__flag coverage__flag--differ" aria-hidden="true">
            ≠
          </span>
        }
        text={sayCoverage('legendDiffer')}
      />
    </Legend>
  );
}
