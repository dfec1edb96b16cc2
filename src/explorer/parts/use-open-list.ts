import { useState } from 'preact/hooks';

/** A list that is open or not, and the place in it that the arrow keys are at. */
export function useOpenList(): {
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
