import { describe, expect, it } from 'vitest';
import { sortedBy } from '../../../../src/explorer/parts/sorted-by.js';
import { ego } from '../../../../src/explorer/views/network/ego.js';

const PAIRS = [['a', 'b'], ['b', 'c'], ['c', 'd']].map((ids) => ({ between: ids.map((id) => ({ id })) })); // prettier-ignore
const IDS = ['a', 'b', 'c', 'd', 'e'];

describe('who lies within some steps', () => {
  it('is counted from either end of a tie', () => {
    expect([...(ego('b', 1, IDS, PAIRS) ?? [])].toSorted()).toEqual(['a', 'b', 'c']);
    expect(ego('a', 3, IDS, PAIRS)?.size).toBe(4);
    expect(ego('e', 3, IDS, PAIRS)?.size).toBe(1);
  });

  it('is unknown for one who is not there', () => {
    expect(ego('x', 1, IDS, PAIRS)).toBeNull();
  });
});

describe('sorted rows', () => {
  it('have what is not known last in either direction', () => {
    const rows = [3, null, 1];
    expect(sortedBy(rows, (row) => row, false)).toEqual([1, 3, null]);
    expect(sortedBy(rows, (row) => row, true)).toEqual([3, 1, null]);
  });
});
