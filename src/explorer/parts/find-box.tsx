import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { EntityType } from '../generated/shell.js';
import { sayPart } from '../messages/index.js';
import { FindOptions } from './find-options.js';
import { useCombobox } from './use-combobox.js';
import type { Found } from './use-find.js';
import './find-box.css';

export interface FindBoxProps {
  /** What is to be found: "From", "Search everything". */
  readonly label: string;
  /** Whether the label can be seen; where not, it is read out. */
  readonly labelled?: boolean;
  readonly placeholder?: string;
  /** Only things of these types. */
  readonly types?: readonly EntityType[];
  /** What stands in it at first. */
  readonly initial?: string;
  readonly onChoose: (found: Found) => void;
  /** Enter without a choice; where it is not given, Enter takes the first that is found, and waits for it. */
  readonly onSubmit?: (text: string) => void;
  /** Whether the slash key focuses it. */
  readonly slash?: boolean;
  /** Empties the box when something is chosen: for boxes in which several things are chosen one after the other. */
  readonly clears?: boolean;
}

/** A box in which a thing is found by typing: the combobox of the ARIA practices, with arrow keys, Enter and Escape. */
export function FindBox(props: FindBoxProps): JSX.Element {
  const { label, labelled = false, placeholder, types, onChoose, onSubmit, slash = false } = props;
  const id = useId();
  const { initial = '', clears = onSubmit !== undefined } = props;
  const box = useCombobox({ initial, types, clears, onChoose, onSubmit });
  const { shown, active, finding } = box;
  return (
    <div class="find-box">
      <label class={labelled ? 'find-box__label' : 'unseen'} for={`${id}-input`}>
        {label}
      </label>
      <input
        id={`${id}-input`}
        class="find-box__input"
        type="text"
        role="combobox"
        aria-expanded={shown}
        aria-controls={`${id}-options`}
        aria-autocomplete="list"
        aria-activedescendant={shown && active >= 0 ? `${id}-${active}` : undefined}
        autocomplete="off"
        spellcheck={false}
        maxLength={200}
        placeholder={placeholder}
        data-slash={slash ? '' : undefined}
        value={box.text}
        onInput={({ currentTarget }) => box.type(currentTarget.value)}
        onKeyDown={box.onKeyDown}
        onBlur={box.close}
      />
      <FindOptions id={id} box={box} all={onSubmit !== undefined} />
      <span class="unseen" role="status">
        {shown && finding.state === 'answered' && sayPart('findCount', { count: finding.found.length })}
      </span>
    </div>
  );
}
