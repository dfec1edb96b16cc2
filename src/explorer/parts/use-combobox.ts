import { useState } from 'preact/hooks';
import type { EntityType } from '../generated/shell.js';
import { useFind, type Finding, type Found } from './use-find.js';

export interface ComboboxOptions {
  readonly initial: string;
  readonly types: readonly EntityType[] | undefined;
  /** Empties the box when something is chosen. */
  readonly clears: boolean;
  readonly onChoose: (found: Found) => void;
  /** Enter without a choice; where it is not given, Enter takes the first that was found. */
  readonly onSubmit: ((text: string) => void) | undefined;
}

/** The state of a box with suggestions, and what its keys do. */
export interface Combobox {
  readonly text: string;
  /** Whether suggestions are shown. */
  readonly shown: boolean;
  /** The suggestion that the arrow keys are at; -1 for none. */
  readonly active: number;
  readonly finding: Finding;
  type(text: string): void;
  choose(found: Found): void;
  close(): void;
  onKeyDown(event: KeyboardEvent): void;
}

export function useCombobox({ initial, types, clears, onChoose, onSubmit }: ComboboxOptions): Combobox {
  const [text, setText] = useState(initial);
  const { open, active, show, move } = useOpenList();
  const finding = useFind(open ? text : '', types);
  const { found, state } = finding;

  const choose = (chosen: Found): void => {
    setText(clears ? '' : chosen.name);
    show(false);
    onChoose(chosen);
  };
  const submit = (): void => {
    const chosen = found[active] ?? (onSubmit === undefined ? found[0] : undefined);
    if (chosen !== undefined) choose(chosen);
    else if (text.trim() !== '') {
      show(false);
      onSubmit?.(text.trim());
    }
  };
  return {
    text,
    shown: open && text.trim() !== '' && state !== 'idle',
    active,
    finding,
    type: (typed) => {
      setText(typed);
      show(true);
    },
    choose,
    close: () => show(false),
    onKeyDown: onKeys({
      ArrowDown: () => move(1, found.length),
      ArrowUp: () => move(-1, found.length),
      Enter: submit,
      Escape: () => (open ? show(false) : setText('')),
    }),
  };
}

/** A list that is open or not, and the place in it that the arrow keys are at. */
function useOpenList(): {
  readonly open: boolean;
  readonly active: number;
  readonly show: (open: boolean) => void;
  readonly move: (step: 1 | -1, length: number) => void;
} {
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const show = (shown: boolean): void => {
    setOpen(shown);
    setActive(-1);
  };
  const move = (step: 1 | -1, length: number): void => {
    if (!open || length === 0) show(true);
    // Round and round; from none to the first or the last.
    else setActive(active < 0 && step < 0 ? length - 1 : (active + step + length) % length);
  };
  return { open, active, show, move };
}

/** Answers some keys, and leaves all others to the box. */
function onKeys(actions: Readonly<Record<string, () => void>>): (event: KeyboardEvent) => void {
  return (event) => {
    const action = event.isComposing ? undefined : actions[event.key];
    if (action === undefined) return;
    event.preventDefault();
    action();
  };
}
