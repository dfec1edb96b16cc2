/** Dates as exactly as sources know them: years most of all, months, days, about, intervals, open ends. */

/** @typedef {import('./random.js').Dice} Dice */

const FIRST = 1949;
const LAST = 2024;
/** Nothing is known of later years. */
export const LATEST = 2025;

/** Late years are likelier. */
export function yearOf(/** @type {Dice} */ dice, first = FIRST) {
  return LAST - dice.rank(LAST - first + 1, 1.8);
}

/** A date in a year. */
export function dateIn(/** @type {number} */ year, /** @type {Dice} */ dice) {
  const month = `${year}-${two(dice.between(1, 12))}`;
  const kind = dice.weighted({ year: 62, month: 14, day: 18, about: 6 });
  if (kind === 'year') return `${year}`;
  if (kind === 'about') return `${year}~`;
  return kind === 'month' ? month : `${month}-${two(dice.between(1, 28))}`;
}

/** A time that lasts: a year, several, one without a known end or beginning. */
export function periodFrom(/** @type {number} */ year, /** @type {Dice} */ dice) {
  const kind = dice.weighted({ year: 50, interval: 28, since: 12, until: 4, about: 6 });
  if (kind === 'interval') return `${year}/${Math.min(LATEST, year + dice.between(1, 9))}`;
  if (kind === 'since') return `${year}/..`;
  if (kind === 'until') return `../${year}`;
  return kind === 'about' ? `${year}~` : `${year}`;
}

/**
 * The fields in which something begins and ends, each only sometimes known; it ends years after it has begun, if it has ended yet.
 *
 * @returns {Record<string, string>}
 */
export function lifeOf(
  /** @type {Dice} */ dice,
  /** @type {readonly [begin: string, share: number]} */ [begin, begun],
  /** @type {readonly [end: string, share: number]} */ [end, ended],
) {
  const year = yearOf(dice);
  return {
    ...(dice.chance(begun) ? { [begin]: dateIn(year, dice) } : {}),
    ...endOf(dice, end, ended, year + dice.between(1, 12)),
  };
}

/**
 * The field in which something ends, in as many cases as `share` says and where the year has come yet.
 *
 * @param {Dice} dice
 * @param {string} field
 * @param {number} share
 * @param {number} year
 * @returns {Record<string, string>}
 */
export function endOf(dice, field, share, year) {
  return dice.chance(share) && year <= LATEST ? { [field]: dateIn(year, dice) } : {};
}

function two(/** @type {number} */ number) {
  return `${number}`.padStart(2, '0');
}
