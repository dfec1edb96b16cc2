import { expect, it } from 'vitest';
import { Recent } from '../../../src/explorer/api/recent.js';

it('keeps what was looked at last, and drops what was not', () => {
  const recent = new Recent<number>(2);
  recent.set('a', 1);
  recent.set('b', 2);
  recent.get('a');
  recent.set('c', 3);
  expect(['a', 'b', 'c'].map((key) => recent.get(key))).toEqual([1, undefined, 3]);
});
