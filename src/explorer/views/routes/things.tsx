import type { JSX } from 'preact';
import { Field } from '../../parts/field.js';
import { Thing } from '../../parts/thing.js';

export interface ThingsProps {
  readonly label: string;
  readonly things: readonly { readonly id: string; readonly name: string }[];
}

/** A field of several things. */
export function Things({ label, things }: ThingsProps): JSX.Element {
  return (
    <Field label={label}>
      {things.map(({ id, name }, index) => (
        <span key={id}>
          {index > 0 && ', '}
          <Thing id={id} name={name} />
        </span>
      ))}
    </Field>
  );
}
