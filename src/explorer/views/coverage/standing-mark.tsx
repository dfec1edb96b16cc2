import type { JSX } from 'preact';
import type { StandingKind } from './standing.js';
import './standing-mark.css';

/** The marks, drawn on 16 by 16: they differ without their colour. Each is what is filled and what is drawn as a line. */
const MARKS: Readonly<Record<StandingKind, { readonly fill: string; readonly line: string }>> = {
  IN_FORCE: { fill: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2z', line: '' },
  MAY_BE_IN_FORCE: { fill: 'M8 2a6 6 0 0 0 0 12z', line: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2z' },
  NOT_YET: { fill: 'M8 5.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5z', line: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2z' },
  SIGNED_ONLY: { fill: '', line: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2z' },
  ENDED: { fill: '', line: 'M3.5 3.5l9 9M12.5 3.5l-9 9' },
  OTHER_ROLE: { fill: '', line: 'M8 2.2l5.8 5.8L8 13.8 2.2 8z' },
  NOTHING_KNOWN: { fill: '', line: 'M5.5 8h5' },
};

/** The mark of how a state stands to an instrument; the words stand beside it. */
export function StandingMark({ kind }: { readonly kind: StandingKind }): JSX.Element {
  const { fill, line } = MARKS[kind];
  return (
    <svg class={`standing standing--${kind.toLowerCase().replaceAll('_', '-')}`} viewBox="0 0 16 16" aria-hidden="true">
      {fill !== '' && <path class="standing__fill" d={fill} />}
      {line !== '' && <path class="standing__line" d={line} />}
    </svg>
  );
}
