/** Names in the shape of real ones. Each ends in what it is, `(syn 123)`, so that nobody takes it for a name of anything. */
import { codeOf } from './plan.js';
import { DID, DUTIES, NOTES, SYLLABLES, WHERE, WHO } from './words.js';

/** @typedef {import('./links.js').Making} Making */
/** @typedef {import('./random.js').Dice} Dice */

const WORDS = SYLLABLES.length ** 3;
/** Has no divisor in common with the number of words, so that each number has a word of its own. */
const STRIDE = 618_037;

/** An invented word for each number below a million, and after that once more. */
export function inventedWord(/** @type {number} */ number) {
  let rest = (number * STRIDE + 271_828) % WORDS;
  let word = '';
  for (let at = 0; at < 3; at += 1) {
    word += SYLLABLES[rest % SYLLABLES.length] ?? '';
    rest = Math.floor(rest / SYLLABLES.length);
  }
  return capital(word);
}

/** The countries have the first invented words; other names begin after them. */
const AFTER_COUNTRIES = 1_000;

export function countryName(/** @type {number} */ country) {
  return inventedWord(country);
}

/** A word of this record's own, which full-text search finds once or twice. */
export function ownWord(/** @type {Making} */ { index }) {
  return inventedWord(AFTER_COUNTRIES + index);
}

/** The full name of a record. */
export function marked(/** @type {string} */ text, /** @type {Making} */ { prefix, index }) {
  return `${text} (syn ${prefix === 'country' ? codeOf(index) : index})`;
}

/** The first letters of a name, and the number that makes them those of one thing. */
export function acronymOf(/** @type {string} */ text, /** @type {Making} */ { prefix, index }) {
  const letters = text.split(/[^\p{L}]+/u).flatMap((word) => (word.length > 3 ? [word.charAt(0).toUpperCase()] : []));
  return `${letters.join('')}-${prefix.slice(0, 3).toUpperCase()}${index}`;
}

/** A sentence as a source might have it. */
export function sentence(/** @type {Dice} */ dice) {
  return `${dice.pick(WHO)} ${dice.pick(DID)} ${dice.pick(DUTIES)} ${dice.pick(WHERE)}.`;
}

export function noteOf(/** @type {Dice} */ dice) {
  return dice.pick(NOTES);
}

/** The value of an enum as words. */
export function inWords(/** @type {unknown} */ value) {
  return String(value).toLowerCase().replaceAll('_', ' ');
}

export function lower(/** @type {string} */ text) {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

export function capital(/** @type {string} */ text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
