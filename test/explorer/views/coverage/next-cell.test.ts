import { describe, expect, it } from 'vitest';
import { nextCell } from '../../../../src/explorer/views/coverage/next-cell.js';

const size = { rows: 20, columns: 5 };

describe('nextCell', () => {
  it.each([
    ['ArrowRight', false, { row: 3, column: 3 }],
    ['ArrowLeft', false, { row: 3, column: 1 }],
    ['ArrowUp', false, { row: 2, column: 2 }],
    ['ArrowDown', false, { row: 4, column: 2 }],
    ['PageDown', false, { row: 11, column: 2 }],
    ['PageUp', false, { row: 0, column: 2 }],
    ['Home', false, { row: 3, column: 0 }],
    ['End', false, { row: 3, column: 4 }],
    ['Home', true, { row: 0, column: 0 }],
    ['End', true, { row: 19, column: 4 }],
  ])('moves by %s (with Control: %s)', (key, ctrlKey, to) => {
    expect(nextCell({ key, ctrlKey }, { row: 3, column: 2 }, size)).toEqual(to);
  });

  it('stays within the grid, and leaves other keys alone', () => {
    expect(nextCell({ key: 'ArrowRight', ctrlKey: false }, { row: 0, column: 4 }, size)).toEqual({ row: 0, column: 4 });
    expect(nextCell({ key: 'a', ctrlKey: false }, { row: 0, column: 4 }, size)).toBeNull();
  });
});
