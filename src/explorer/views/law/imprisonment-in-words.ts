import { sayLaw } from '../../messages/law.js';
import type { Imprisonment } from './penalty-range.js';

/** Months as years where they are whole years, and as years and months where they are not. */
export function termInWords(months: number): string {
  const years = Math.floor(months / 12);
  const rest = months - years * 12;
  return [
    ...(years > 0 ? [sayLaw('years', { count: years })] : []),
    ...(rest > 0 || years === 0 ? [sayLaw('months', { count: rest })] : []),
  ].join(' ');
}

/** Imprisonment in words; what is not reported is said to be so. */
export function imprisonmentInWords({ minimumMonths, maximumMonths, life }: Imprisonment): string {
  const term = rangeInWords(minimumMonths, maximumMonths);
  if (life === true) return term === null ? sayLaw('lifePossible') : `${term}, ${sayLaw('lifePossible')}`;
  return term ?? sayLaw('imprisonmentUnknown');
}

function rangeInWords(least: number | null, most: number | null): string | null {
  if (least !== null && most !== null) {
    if (least === most) return termInWords(least);
    const wholeYears = least % 12 === 0 && most % 12 === 0;
    return sayLaw('between', { least: wholeYears ? String(least / 12) : termInWords(least), most: termInWords(most) });
  }
  if (least !== null) return sayLaw('atLeast', { least: termInWords(least) });
  if (most !== null) return sayLaw('atMost', { most: termInWords(most) });
  return null;
}
