import type { JSX } from 'preact';
import { SafeText } from '../../parts/safe-text.js';
import { shortened } from '../../parts/shortened.js';
import { CellFlags } from './cell-flags.js';
import { flagsInWords } from './cell-in-words.js';
import { cellKey } from './cell-key.js';
import { forceInWords } from './force-in-words.js';
import type { MatrixShownProps } from './matrix-shown-props.js';
import type { Cell } from './matrix-model.js';
import { StandingMark } from './standing-mark.js';

export interface MatrixLineProps extends Omit<MatrixShownProps, 'rows'> {
  readonly cell: Cell;
}

/** A cell of the matrix as a line of a list. */
export function MatrixLine({ cell, closed, opened, onOpen }: MatrixLineProps): JSX.Element {
  const closing = closed.closedBy(cell.country.id, cell.instrument.id).length;
  const key = cellKey(cell);
  return (
    <li>
      <button
        type="button"
        class="coverage__line"
        data-cell={key}
        aria-expanded={key === opened}
        onClick={() => onOpen(key)}
      >
        <StandingMark kind={cell.kind} />
        <span class="coverage__line-text">
          <span class="unseen">{shortened(cell.country.name, 80)}, </span>
          <SafeText text={cell.instrument.name} most={80} />
          <span class="coverage__line-standing">{forceInWords(cell.kind, cell.force)}</span>
        </span>
        <span class="unseen">{flagsInWords(cell, closing)}</span>
        <CellFlags closing={closing} conflicts={cell.conflicts.length} />
      </button>
    </li>
  );
}
