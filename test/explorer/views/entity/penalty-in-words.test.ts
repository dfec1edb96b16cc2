import { expect, it } from 'vitest';
import { penaltyInWords } from '../../../../src/explorer/views/entity/penalty-in-words.js';

const nothing = { appliesTo: null, minimumMonths: null, maximumMonths: null, life: null, death: null, fine: null };

it('says for what, and how long, in years where they are whole', () => {
  expect(penaltyInWords({ ...nothing, appliesTo: 'basic offence', minimumMonths: 72, maximumMonths: 240 })).toBe(
    'basic offence: 6 to 20 years',
  );
  expect(penaltyInWords({ ...nothing, minimumMonths: 6, maximumMonths: 24 })).toBe('6 to 24 months');
  expect(penaltyInWords({ ...nothing, minimumMonths: 36 })).toBe('at least 3 years');
  expect(penaltyInWords({ ...nothing, maximumMonths: 120, life: true, fine: '200,000 baht' })).toBe(
    'up to 10 years, imprisonment for life, 200,000 baht',
  );
});

it('adds nothing that the law does not say', () => {
  expect(penaltyInWords({ ...nothing, appliesTo: 'one third more where the victim is a minor' })).toBe(
    'one third more where the victim is a minor',
  );
  expect(penaltyInWords(nothing)).toBe('');
});
