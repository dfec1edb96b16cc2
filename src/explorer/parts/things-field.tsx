import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { EntityType } from '../generated/shell.js';
import { Chip } from './chip.js';
import { FindBox } from './find-box.js';
import './things-field.css';

export interface ThingsFieldProps {
  /** What is chosen: "States to compare". */
  readonly label: string;
  readonly placeholder?: string;
  readonly types: readonly EntityType[];
  readonly chosen: readonly { readonly id: string; readonly name: string }[];
  readonly onChange: (ids: readonly string[]) => void;
}

/** Several things, chosen by typing, each to be taken away again. */
export function ThingsField({ label, placeholder, types, chosen, onChange }: ThingsFieldProps): JSX.Element {
  const field = useRef<HTMLDivElement>(null);
  const adding = useRef(false);
  const ids = chosen.map(({ id }) => id);
  useEffect(() => {
    // The box is a new one after each choice, so that it is empty; whoever types goes on typing.
    if (adding.current) field.current?.querySelector('input')?.focus();
    adding.current = false;
  }, [ids.length]);
  const add = (id: string): void => {
    adding.current = !ids.includes(id);
    if (adding.current) onChange([...ids, id]);
  };
  return (
    <div class="things-field" role="group" aria-label={label} ref={field}>
      <FindBox
        key={ids.length}
        label={label}
        labelled
        {...(placeholder === undefined ? {} : { placeholder })}
        types={types}
        onChoose={({ id }) => add(id)}
      />
      <Chips chosen={chosen} onTakeAway={(id) => onChange(ids.filter((one) => one !== id))} />
    </div>
  );
}

interface ChipsProps extends Pick<ThingsFieldProps, 'chosen'> {
  readonly onTakeAway: (id: string) => void;
}

function Chips({ chosen, onTakeAway }: ChipsProps): JSX.Element | null {
  if (chosen.length === 0) return null;
  return (
    <ul class="things-field__chosen">
      {chosen.map(({ id, name }) => (
        <li key={id}>
          <Chip name={name} onTakeAway={() => onTakeAway(id)} />
        </li>
      ))}
    </ul>
  );
}
