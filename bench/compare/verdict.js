import { median, spread } from '../shared/statistics.js';

/**
 * What was measured of a contestant with a question and a number of clients: one entry a round.
 * @typedef {object} Measured
 * @property {readonly number[]} medians in milliseconds
 * @property {readonly number[]} rates operations a second
 */

/** @typedef {{ readonly ratio: number } | { readonly refused: string }} Ratio */

/** @typedef {{ readonly name: string, readonly measured?: Measured | undefined, readonly fault?: string | undefined }} Side */

/**
 * How many times the figure of one contestant is that of another: the median of the ratios of the rounds, in each of which both were measured
 * one soon after the other. Refused where an answer was wrong, where either erred, or where the ratios of the rounds lie too far apart.
 * @param {Side} one
 * @param {Side} other
 * @param {'medians' | 'rates'} figure
 * @param {number} mostSpread
 * @returns {Ratio}
 */
export function ratioOf(one, other, figure, mostSpread) {
  for (const { name, fault, measured } of [one, other]) {
    if (fault !== undefined) return { refused: `${name}: ${fault}` };
    if (measured === undefined) return { refused: `${name} was not measured` };
  }
  const others = other.measured?.[figure] ?? [];
  const ratios = (one.measured?.[figure] ?? []).map((value, round) => value / (others[round] ?? NaN));
  const [ratio, apart] = [median(ratios), spread(ratios)];
  if (!Number.isFinite(ratio)) return { refused: 'the rounds do not match' };
  return apart <= mostSpread ? { ratio } : { refused: `spread ${percent(apart)} about ${ratio.toFixed(2)}` };
}

/** @param {number} share */
export function percent(share) {
  return Number.isFinite(share) ? `${Math.round(share * 100)} %` : 'unknown';
}
