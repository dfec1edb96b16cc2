import { sayLaw } from '../../messages/law.js';
import { imprisonmentInWords } from './imprisonment-in-words.js';
import type { Penalty } from './types.js';

/** One penalty in words, without what it is for: "6 to 20 years; fine of 500 euros". Empty where nothing of it is reported. */
export function penaltyInWords(penalty: Penalty): string {
  const { minimumMonths, maximumMonths, life, death, fine } = penalty;
  const named = minimumMonths !== null || maximumMonths !== null || life === true;
  return [
    ...(named ? [imprisonmentInWords(penalty)] : []),
    ...(life === false ? [sayLaw('lifeExcluded')] : []),
    ...(death === null ? [] : [sayLaw(death ? 'deathPossible' : 'deathExcluded')]),
    ...(fine === null ? [] : [fine]),
  ].join('; ');
}
