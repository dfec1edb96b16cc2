import { useState } from 'preact/hooks';
import type { EntityType } from '../generated/shell.js';
import { useFind, type Finding, type Found } from './use-find.js';
import { useFirstFound } from './use-first-found.js';
import { useOpenList } from './use-open-list.js';

export interface ComboboxOptions {
  readonly initial: string;
  readonly types: readonly EntityType[] | undefined;
  /** Empties the box when something is chosen. */
  readonly clears: boolean;
  readonly onChoose: (found: Found) => void;
  /** Enter without a choice; where it is not given, Enter takes the first that is found, and waits for it. */
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
  const awaitFirst = useFirstFound(open ? text : null, finding, choose);
  const submit = (): void => {
    const chosen = found[active];
    if (chosen !== undefined) choose(chosen);
    else if (onSubmit === undefined) awaitFirst();
    else if (text.trim() !== '') {
      show(false);
      onSubmit(text.trim());
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

/** Answers some keys, and leaves all others to the box. */
function onKeys(actions: Readonly<Record<string, () => void>>): (event: KeyboardEvent) => void {
  return (event) => {
    const action = event.isComposing ? undefined : actions[event.key];
    if (action === undefined) return;
    event.preventDefault();
    action();
  };
}
