import { fold } from '../store/index.js';

/** Keys of texts that were asked for before: tables repeat their words. */
const keys = new Map<string, string>();
const MOST_KEPT = 100_000;

/** The form in which texts are compared: without case, accents and punctuation; as it stands where it has no letters. */
export function textKey(text: string): string {
  const known = keys.get(text);
  if (known !== undefined) return known;
  const key = /\p{L}/u.test(text) ? fold(text).join(' ') : text.trim();
  if (keys.size < MOST_KEPT) keys.set(text, key);
  return key;
}
