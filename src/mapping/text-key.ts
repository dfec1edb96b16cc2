import { fold } from '../store/index.js';

/** The form in which texts are compared: without case, accents and punctuation; as it stands where it has no letters. */
export function textKey(text: string): string {
  return /\p{L}/u.test(text) ? fold(text).join(' ') : text.trim();
}
