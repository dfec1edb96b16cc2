import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { shortened } from './shortened.js';
import './select.css';

export interface SelectProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value) => void;
}

/** One of a list, under its label. A value that the list does not have is shown as it stands. */
export function Select<Value extends string>({ label, value, options, onChange }: SelectProps<Value>): JSX.Element {
  const id = useId();
  const known = options.some((option) => option.value === value);
  const choose = (index: number): void => {
    const option = options[index];
    if (option !== undefined) onChange(option.value);
  };
  return (
    <div class="select">
      <label class="select__label" for={id}>
        {label}
      </label>
      <select
        id={id}
        class="select__box"
        value={value}
        onChange={({ currentTarget }) => choose(currentTarget.selectedIndex)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {shortened(option.label, 80)}
          </option>
        ))}
        {!known && <option value={value}>{shortened(value, 80)}</option>}
      </select>
    </div>
  );
}
