import type { JSX } from 'preact';
import { formatNumber } from '../../messages/index.js';
import './cell-flags.css';

export interface CellFlagsProps {
  readonly closing: number;
  readonly conflicts: number;
}

/** Marks beside a standing: that joining would close gaps, and that sources disagree. The words stand in the name of the cell. */
export function CellFlags({ closing, conflicts }: CellFlagsProps): JSX.Element {
  return (
    <span class="coverage__flags" aria-hidden="true">
      {closing > 0 && <span class="coverage__flag coverage__flag--closes">⇄ {formatNumber(closing)}</span>}
      {conflicts > 0 && <span class="coverage__flag coverage__flag--differ">≠</span>}
    </span>
  );
}
