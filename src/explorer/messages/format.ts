import { LOCALE } from './locale.js';

const numbers = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 2 });
const languages = new Intl.DisplayNames(LOCALE, { type: 'language', fallback: 'code' });

/** A number as the language writes it. */
export function formatNumber(value: number): string {
  return numbers.format(value);
}

/** The name of a language by its BCP 47 tag; the tag itself where it has none. */
export function languageName(tag: string): string {
  try {
    return languages.of(tag) ?? tag;
  } catch {
    return tag; // no tag at all
  }
}
