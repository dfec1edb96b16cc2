import { styleText } from 'node:util';
import type { Progress } from '../app/index.js';

/** Shorter work shows nothing. */
const FIRST_MILLISECONDS = 1_000;
const BETWEEN_MILLISECONDS = 100;
const WIDTH = 24;
const ERASE_LINE = '\r\u{1B}[2K';

/** A line on the terminal that says how far a command is. */
export interface ProgressLine {
  readonly progress: Progress;
  /** Takes the line away, before anything else is printed. */
  end(): void;
}

type Terminal = Pick<NodeJS.WriteStream, 'write' | 'isTTY' | 'hasColors'>;

/**
 * Says on standard error how far a command is, if that is a terminal and the work takes more than a second; nothing into a pipe or a
 * file. Without colours where the terminal has none or `NO_COLOR` is set.
 */
export function progressLine(
  terminal: Terminal = process.stderr,
  now: () => number = () => performance.now(),
): ProgressLine {
  const begun = now();
  let shownAt = -Infinity;
  let isShown = false;
  const progress: Progress = (doing, done, total) => {
    const at = now();
    if (!terminal.isTTY || at - begun < FIRST_MILLISECONDS || at - shownAt < BETWEEN_MILLISECONDS) return;
    shownAt = at;
    isShown = true;
    terminal.write(`${ERASE_LINE}${lineOf(doing, done, total, terminal.hasColors())}`);
  };
  const end = (): void => {
    if (isShown) terminal.write(ERASE_LINE);
    isShown = false;
  };
  return { progress, end };
}

function lineOf(doing: string, done: number | undefined, total: number | undefined, isColoured: boolean): string {
  if (done === undefined) return doing;
  if (total === undefined || total === 0) return `${doing} ${counted(done)}`;
  const filled = Math.round((Math.min(done, total) / total) * WIDTH);
  const bar = '█'.repeat(filled);
  const rest = '░'.repeat(WIDTH - filled);
  const shown = isColoured ? styleText('cyan', bar, { validateStream: false }) : bar;
  return `${doing} ${shown}${rest} ${counted(done)} of ${counted(total)}`;
}

function counted(number: number): string {
  return number.toLocaleString('en');
}
