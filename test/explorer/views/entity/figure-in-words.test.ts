import { expect, it } from 'vitest';
import { figureInWords } from '../../../../src/explorer/views/entity/figure-in-words.js';

const nothing = { value: null, minimum: null, maximum: null, precision: null, reporting: 'REPORTED' };

it('says a value as exactly as it is known', () => {
  expect(figureInWords({ ...nothing, value: 4863 })).toBe('4,863');
  expect(figureInWords({ ...nothing, value: 500_000, precision: 'APPROXIMATE' })).toBe('about 500,000');
  expect(figureInWords({ ...nothing, value: 7, precision: 'AT_LEAST' })).toBe('at least 7');
  expect(figureInWords({ ...nothing, minimum: 100, maximum: 145 })).toBe('100 to 145');
});

it('never makes a number of silence', () => {
  for (const reporting of ['NOT_REPORTED', 'SUPPRESSED', 'UNKNOWN', 'REPORTED_NONE'])
    expect(figureInWords({ ...nothing, reporting })).not.toMatch(/\d/);
  expect(figureInWords(nothing)).not.toMatch(/\d/);
});
