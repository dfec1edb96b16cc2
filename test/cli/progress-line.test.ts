import { describe, expect, it } from 'vitest';
import { progressLine } from '../../src/cli/progress-line.js';

const ERASED = '\r\u{1B}[2K';

/** A terminal that keeps what it is given, and a clock that is set by hand. */
function watching({ isTTY = true, isColoured = false } = {}) {
  const written: string[] = [];
  let time = 0;
  const terminal = { isTTY, hasColors: () => isColoured, write: (text: string) => written.push(text) > 0 };
  const line = progressLine(terminal, () => time);
  const at = (milliseconds: number, ...step: Parameters<typeof line.progress>) => {
    time = milliseconds;
    line.progress(...step);
  };
  return { written, line, at };
}

describe('a line of progress', () => {
  it('shows how much of how much is done once the work takes more than a second, and goes at the end', () => {
    const { written, line, at } = watching();
    at(999, 'Writing things', 10, 4000);
    expect(written).toEqual([]);
    at(1000, 'Writing things', 1000, 4000);
    expect(written).toEqual([`${ERASED}Writing things ${'█'.repeat(6)}${'░'.repeat(18)} 1,000 of 4,000`]);
    line.end();
    expect(written.at(-1)).toBe(ERASED);
  });

  it('is not written more often than can be read', () => {
    const { written, at } = watching();
    for (let time = 2000; time < 2100; time += 10) at(time, 'Mapping row', time);
    expect(written).toEqual([`${ERASED}Mapping row 2,000`]);
  });

  it('shows no bar where nobody knows how much there is', () => {
    const { written, at } = watching();
    at(2000, 'Checking everything');
    expect(written).toEqual([`${ERASED}Checking everything`]);
  });

  it('has colours where the terminal has', () => {
    const { written, at } = watching({ isColoured: true });
    at(2000, 'Writing things', 1, 1);
    expect(written[0]).toContain(`\u{1B}[36m${'█'.repeat(24)}\u{1B}[39m`);
  });

  it('is silent in a pipe', () => {
    const { written, line, at } = watching({ isTTY: false });
    at(5000, 'Writing things', 1, 2);
    line.end();
    expect(written).toEqual([]);
  });
});
