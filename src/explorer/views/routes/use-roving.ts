import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';

export interface Roving {
  /** The one that the Tab key leads to has 0, all others -1. */
  tabIndexOf(key: string): 0 | -1;
  /** For the group: arrow keys, Home and End lead from one to another. */
  onKeyDown(event: KeyboardEvent): void;
  onFocus(key: string): void;
}

const STEPS: Readonly<Record<string, (index: number, length: number) => number>> = {
  ArrowRight: (index, length) => (index + 1) % length,
  ArrowDown: (index, length) => (index + 1) % length,
  ArrowLeft: (index, length) => (index + length - 1) % length,
  ArrowUp: (index, length) => (index + length - 1) % length,
  Home: () => 0,
  End: (_, length) => length - 1,
};

/** Makes one stop of the Tab key out of many things, as the ARIA practices have it. Each has its key in `data-key`. */
export function useRoving(group: RefObject<SVGGElement>, keys: readonly string[]): Roving {
  const [at, setAt] = useState<string | null>(null);
  const current = at !== null && keys.includes(at) ? at : keys[0];
  return {
    tabIndexOf: (key) => (key === current ? 0 : -1),
    onFocus: setAt,
    onKeyDown: (event) => {
      const step = STEPS[event.key];
      const next = step === undefined ? undefined : keys[step(keys.indexOf(current ?? ''), keys.length)];
      if (next === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      group.current?.querySelector<SVGGElement>(`[data-key="${CSS.escape(next)}"]`)?.focus();
    },
  };
}
