import type { JSX } from 'preact';
import { barOf, type Imprisonment } from './penalty-range.js';

export interface PenaltyBarProps {
  readonly imprisonment: Imprisonment;
  readonly years: number;
}

/** Imprisonment from the least to the most; the words beside it say the same. */
export function PenaltyBar({ imprisonment, years }: PenaltyBarProps): JSX.Element {
  const bar = barOf(imprisonment, years);
  if (bar === null) return <span class="penalty-bar penalty-bar--unknown" aria-hidden="true" />;
  const kind = [
    'penalty-bar__range',
    ...(bar.openStart ? ['penalty-bar__range--open-start'] : []),
    ...(bar.openEnd ? ['penalty-bar__range--open-end'] : []),
    ...(bar.life ? ['penalty-bar__range--life'] : []),
  ].join(' ');
  const place = { insetInlineStart: `${bar.from * 100}%`, width: `max(4px, ${(bar.to - bar.from) * 100}%)` };
  return (
    <span class="penalty-bar" aria-hidden="true">
      <span class={kind} style={place} />
    </span>
  );
}
