import { useEffect, useRef, useState } from 'preact/hooks';

/** Milliseconds of rest before what is typed is searched for. */
const REST = 160;

/** What stands in the box, which runs ahead of what is searched for. */
export interface Typed {
  readonly text: string;
  type(text: string): void;
  /** Searches at once. */
  submit(): void;
}

/** Typing replaces the address when it pauses; the first word, and Enter, leave a step to come back to. */
export function useTyped(searched: string, onSearch: (text: string, how: 'push' | 'replace') => void): Typed {
  const [text, setText] = useState(searched);
  const asked = useRef(searched);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  useEffect(() => {
    // A step back in the browser changes the text from outside; what is being typed is not to be overwritten.
    if (searched !== asked.current) setText(searched);
    asked.current = searched;
  }, [searched]);
  useEffect(() => () => clearTimeout(timer.current), []);

  const search = (typed: string, how: 'push' | 'replace'): void => {
    clearTimeout(timer.current);
    const wanted = typed.trim();
    if (wanted === asked.current) return;
    const isFirst = asked.current === '';
    asked.current = wanted;
    onSearch(wanted, isFirst ? 'push' : how);
  };
  return {
    text,
    type: (typed) => {
      setText(typed);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => search(typed, 'replace'), REST);
    },
    submit: () => search(text, 'push'),
  };
}
