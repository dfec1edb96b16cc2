import { useEffect, useState } from 'preact/hooks';
import { isDate, useAddress, withAsOf } from '../address/index.js';

/** What stands in the box of the date, which becomes the date when the box is left. */
export interface AsOfText {
  readonly text: string;
  readonly asOf: string | null;
  /** Whether it is no date that can be asked for. */
  readonly wrong: boolean;
  type(text: string): void;
  settle(): void;
  giveUp(): void;
  clear(): void;
}

export function useAsOfText(): AsOfText {
  const { address, asOf, go } = useAddress();
  const set = asOf ?? '';
  const [text, setText] = useState(set);
  useEffect(() => setText(set), [set]);
  const typed = text.trim();
  const wrong = typed !== '' && typed !== set && !isDate(typed);
  return {
    text,
    asOf,
    wrong,
    type: setText,
    settle: () => {
      if (!wrong && typed !== set) go(withAsOf(address, typed === '' ? null : typed));
    },
    giveUp: () => setText(set),
    clear: () => go(withAsOf(address, null)),
  };
}
