import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sortKey } from '../../../src/store/neo4j/text-keys.js';
import { compareCodePoints } from '../../../src/store/shared/index.js';

const character = fc.constantFrom('', 'a', '\uD7FF', '\uE000', '\uFFFD', '\uFFFE', '\uFFFF', '\u{10000}', '\u{1D538}');
const text = fc.array(character, { maxLength: 4 }).map((characters) => characters.join(''));

describe('the sort key of a text', () => {
  it('is the text itself where UTF-16 orders it by code point', () => {
    expect(sortKey('Łódź \uE000')).toBe('Łódź \uE000');
  });

  it('orders by UTF-16 unit as the texts are ordered by code point', () => {
    const property = fc.property(text, text, (a, b) => {
      const [left, right] = [sortKey(a), sortKey(b)];
      const byUnit = left < right ? -1 : Number(left > right);
      expect(byUnit).toBe(Math.sign(compareCodePoints(a, b)));
    });
    fc.assert(property, { numRuns: 1000 });
  });
});
