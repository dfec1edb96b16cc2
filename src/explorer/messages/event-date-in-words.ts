import { sayDate } from './dates.js';
import { partialDateInWords } from './partial-date-in-words.js';

/** The date of something that was done once, in words: of an interval without a beginning only its end is known, by which it was done. */
export function eventDateInWords(edtf: string): string {
  const [, end] = /^\.?\.?\/([^/]+)$/.exec(edtf) ?? [];
  return end === undefined || end === '..' ? partialDateInWords(edtf) : sayDate('by', { to: partialDateInWords(end) });
}
