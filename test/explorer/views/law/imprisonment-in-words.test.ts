import { describe, expect, it } from 'vitest';
import { imprisonmentInWords, termInWords } from '../../../../src/explorer/views/law/imprisonment-in-words.js';

describe('termInWords', () => {
  it.each([
    [12, '1 year'],
    [72, '6 years'],
    [6, '6 months'],
    [18, '1 year 6 months'],
    [0, '0 months'],
  ])('says %i months', (months, words) => {
    expect(termInWords(months)).toBe(words);
  });
});

describe('imprisonmentInWords', () => {
  it.each([
    [72, 240, null, '6 to 20 years'],
    [6, 60, null, '6 months to 5 years'],
    [60, 60, null, '5 years'],
    [null, 180, null, 'up to 15 years, least not reported'],
    [36, null, null, 'at least 3 years, most not reported'],
    [null, null, null, 'imprisonment not reported'],
    [null, null, true, 'life'],
    [120, 240, true, '10 to 20 years, life'],
  ])('says %s to %s months (life: %s)', (minimumMonths, maximumMonths, life, words) => {
    expect(imprisonmentInWords({ minimumMonths, maximumMonths, life })).toBe(words);
  });
});
