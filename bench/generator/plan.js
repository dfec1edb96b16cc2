/** What is known of the whole before any record is made: how many of each type, what they are called by, who is at home where. */
import { countsOf } from './shares.js';

/** @typedef {import('./random.js').Dice} Dice */
/** @typedef {import('./shares.js').Prefix} Prefix */
/** @typedef {{ readonly seed: number, readonly counts: Readonly<Record<Prefix, number>> }} Plan */

/** Types of which each thing belongs to a country. Those of one country stand one after another. */
const AT_HOME = new Set(['locality', 'agency', 'ngo', 'research', 'company', 'media', 'law', 'scheme', 'victims']);
const HOME_SKEW = 3;
/** How likely a related thing is one of the same country. */
const NEAR = 0.55;

/** How skewed the choice among the things of a type is; the others take `SKEW`. */
const SKEWS = /** @type {Partial<Record<Prefix, number>>} */ ({
  country: 3.5,
  source: 3,
  statistic: 1.5,
  gap: 1.5,
});
const SKEW = 3.8;

/** @returns {Plan} */
export function planOf(/** @type {number} */ entities, /** @type {number} */ seed) {
  return { seed, counts: countsOf(entities) };
}

/** Countries take the codes QMA to QZZ, which ISO 3166-1 leaves to its users and gives to no country. */
export function codeOf(/** @type {number} */ country) {
  return `Q${String.fromCharCode(77 + Math.floor(country / 26), 65 + (country % 26))}`;
}

export function idOf(/** @type {Prefix} */ prefix, /** @type {number} */ index) {
  return prefix === 'country' ? `country:${codeOf(index)}` : `${prefix}:syn-${index}`;
}

/**
 * Some things shared out among owners, the first of which get most: whose the thing is. `rangeOf` is the way back.
 */
export function ownerOf(
  /** @type {number} */ index,
  /** @type {number} */ things,
  /** @type {number} */ owners,
  skew = HOME_SKEW,
) {
  return Math.min(owners - 1, Math.floor(owners * ((index + 0.5) / things) ** skew));
}

/** The first of an owner's things, and the one after its last. */
export function rangeOf(
  /** @type {number} */ owner,
  /** @type {number} */ things,
  /** @type {number} */ owners,
  skew = HOME_SKEW,
) {
  const begin = (/** @type {number} */ at) => Math.ceil(things * (at / owners) ** (1 / skew) - 0.5);
  return /** @type {const} */ ([Math.max(0, begin(owner)), Math.min(things, begin(owner + 1))]);
}

/** The country that a thing belongs to, or that it has most to do with. */
export function homeOf(
  /** @type {Plan} */ plan,
  /** @type {Prefix} */ prefix,
  /** @type {number} */ index,
  /** @type {Dice} */ dice,
) {
  if (prefix === 'country') return index;
  const countries = plan.counts.country;
  return AT_HOME.has(prefix) ? ownerOf(index, plan.counts[prefix], countries) : dice.rank(countries, HOME_SKEW);
}

/** Some thing of a type, likely one of the same country; undefined where there is none. */
export function anyOf(
  /** @type {Plan} */ plan,
  /** @type {Prefix} */ prefix,
  /** @type {Dice} */ dice,
  /** @type {number} */ home,
) {
  const count = plan.counts[prefix];
  const skew = SKEWS[prefix] ?? SKEW;
  if (!dice.chance(NEAR)) return idOf(prefix, dice.rank(count, skew));
  if (prefix === 'country') return idOf(prefix, dice.chance(0.6) ? home : (home + dice.between(1, 4)) % count);
  if (!AT_HOME.has(prefix)) return idOf(prefix, dice.rank(count, skew));
  const [begin, end] = rangeOf(home, count, plan.counts.country);
  return idOf(prefix, end > begin ? begin + dice.rank(end - begin, skew) : dice.rank(count, skew));
}

/** A thing of the same type that comes before, often shortly before: nothing is then a part of itself, however far. */
export function earlier(/** @type {Prefix} */ prefix, /** @type {number} */ index, /** @type {Dice} */ dice) {
  if (index === 0) return undefined;
  return idOf(prefix, dice.chance(0.5) ? Math.max(0, index - dice.between(1, 8)) : dice.rank(index, SKEW));
}
