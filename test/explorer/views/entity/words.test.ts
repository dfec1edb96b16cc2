import { expect, it } from 'vitest';
import { enumInWords, fieldInWords } from '../../../../src/explorer/views/entity/words.js';

it('makes words of the names of fields and values', () => {
  expect(fieldInWords('recommendationsReceived')).toBe('recommendations received');
  expect(fieldInWords('m49')).toBe('M49 code');
  expect(enumInWords('LAW_AND_PRACTICE')).toBe('law and practice');
});
