import type { JSX } from 'preact';
import type { EntityType } from '../generated/shell.js';
import { sayPart } from '../messages/index.js';
import { FindBox } from './find-box.js';
import './one-thing-field.css';

export interface OneThingFieldProps {
  readonly label: string;
  readonly placeholder?: string;
  readonly types: readonly EntityType[];
  readonly chosen: { readonly id: string; readonly name: string } | null;
  /** The id of what is chosen; empty where it is taken away. */
  readonly onChange: (id: string) => void;
}

/** One thing, chosen by typing, that can be taken away again. */
export function OneThingField({ label, placeholder, types, chosen, onChange }: OneThingFieldProps): JSX.Element {
  return (
    <div class="one-thing-field">
      <FindBox
        // A box keeps what stands in it: what comes from the address is a new box.
        key={chosen === null ? '' : `${chosen.id} ${chosen.name}`}
        label={label}
        labelled
        {...(placeholder === undefined ? {} : { placeholder })}
        types={types}
        initial={chosen?.name ?? ''}
        onChoose={({ id }) => onChange(id)}
      />
      {chosen !== null && (
        <button
          type="button"
          class="one-thing-field__clear"
          aria-label={sayPart('takeAway', { name: chosen.name })}
          onClick={() => onChange('')}
        >
          ×
        </button>
      )}
    </div>
  );
}
