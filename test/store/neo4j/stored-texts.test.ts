import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchedIn, storedTexts } from '../../../src/store/neo4j/stored-texts.js';
import { searchedTexts } from '../../../src/store/shared/index.js';

describe('stored texts', () => {
  it('are read as they were', () => {
    const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('Viet Nam', '2:1', ': x', 'ไทย', 'a\nb'));
    const fields = fc.record({ name: text, aliases: fc.array(text), description: text });
    const property = fc.property(fields, (written) => {
      const texts = searchedTexts(written, ['description']);
      if (texts.length > 0) expect(searchedIn(storedTexts(texts))).toEqual(texts);
    });
    fc.assert(property, { numRuns: 500 });
  });

  it('hold the words with a blank between two', () => {
    const texts = searchedTexts({ name: 'Viet Nam', aliases: ['Việt-Nam!'] }, []);
    expect(storedTexts(texts)).toEqual({ words: 'viet nam viet nam', texts: ['0 2:Viet Nam', '1 2:Việt-Nam!'] });
  });
});
