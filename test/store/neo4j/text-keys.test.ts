import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namedKey, sortKey } from '../../../src/store/neo4j/text-keys.js';
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

describe('what stands for a name in the index', () => {
  const long = fc
    .tuple(fc.constantFrom('', 'a'.repeat(198), '\u{1D538}'.repeat(199)), text)
    .map((parts) => parts.join(''));

  it('is short however long the name is, and no letter is cut in two', () => {
    const key = namedKey('Country', `a${'\u{1D538}'.repeat(10_000)}`);
    expect(key).toMatch(/^Country:a/u);
    expect(key.length).toBeLessThan(1_000);
    expect(Buffer.from(key).toString()).toBe(key);
  });

  it('never puts a name on the wrong side of another', () => {
    const property = fc.property(long, long, (a, b) => {
      const [left, right] = [namedKey('Country', a), namedKey('Country', b)];
      if (left !== right) expect(left < right).toBe(compareCodePoints(a, b) < 0);
    });
    fc.assert(property, { numRuns: 1000 });
  });
});
