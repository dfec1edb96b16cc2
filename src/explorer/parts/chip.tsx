import type { JSX } from 'preact';
import { sayPart } from '../messages/index.js';
import { SafeText } from './safe-text.js';
import './chip.css';

export interface ChipProps {
  readonly name: string;
  /** As what it was chosen: "From". */
  readonly kind?: string;
  readonly onTakeAway: () => void;
}

/** Something that was chosen, to be taken away by a click. */
export function Chip({ name, kind, onTakeAway }: ChipProps): JSX.Element {
  const named = kind === undefined ? name : `${kind} ${name}`;
  return (
    <button type="button" class="chip" aria-label={sayPart('takeAway', { name: named })} onClick={onTakeAway}>
      {kind !== undefined && (
        <>
          <span class="chip__kind">{kind}</span>{' '}
        </>
      )}
      <SafeText text={name} most={48} />
      <span aria-hidden="true">×</span>
    </button>
  );
}
