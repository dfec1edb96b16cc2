import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { shortened } from './shortened.js';
import './choice.css';

export interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value) => void;
}

/** One of some, under its label. A value that is none of them is shown as it stands. */
export function Choice<Value extends string>({ label, value, options, onChange }: ChoiceProps<Value>): JSX.Element {
  const id = useId();
  const choose = (text: string): void => {
    const chosen = options.find((option) => option.value === text);
    if (chosen !== undefined) onChange(chosen.value);
  };
  return (
    <div class="choice">
      <label class="choice__label" for={id}>
        {label}
      </label>
      <select id={id} value={value} onChange={({ currentTarget }) => choose(currentTarget.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {shortened(option.label, 80)}
          </option>
        ))}
        {options.every((option) => option.value !== value) && <option value={value}>{shortened(value, 80)}</option>}
      </select>
    </div>
  );
}
