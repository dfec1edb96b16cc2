import { quantile } from '../shared/statistics.js';
import { simulated } from './run.js';

/** @import { Cost, Setting } from './run.js' */

/** How often the interval in which the answer lies is halved. */
const HALVINGS = 8;

/** Requests a millisecond at which somebody would have no idle moment left. @param {Setting} setting @param {readonly Cost[]} costs */
export function mostRate({ replicas, followers, cores }, costs) {
  const [api, database] = [meanOf(costs, 'api'), meanOf(costs, 'database')];
  return Math.min(replicas / api, followers === 0 ? Infinity : (followers * cores) / database);
}

/**
 * The most requests a millisecond of which 99 of 100 are answered in time; 0 where that is too short for any rate.
 * @param {Setting} setting
 * @param {readonly Cost[]} costs
 * @param {number} milliseconds
 * @param {{ requests: number, seed: number }} load
 */
export function capacity(setting, costs, milliseconds, load) {
  let [low, high] = [0, 1];
  const most = mostRate(setting, costs);
  for (let halving = 0; halving < HALVINGS; halving += 1) {
    const share = (low + high) / 2;
    const p99 = quantile(simulated(setting, costs, { ...load, rate: share * most }), 0.99);
    if (p99 <= milliseconds) low = share;
    else high = share;
  }
  return low * most;
}

/**
 * Replicas and followers for a rate, of which none is busy for more than a share of the time.
 * @param {number} rate requests a millisecond
 * @param {number} cores of each follower
 * @param {readonly Cost[]} costs
 * @param {number} busy
 * @returns {Setting}
 */
export function neededFor(rate, cores, costs, busy) {
  const replicas = Math.max(1, Math.ceil((rate * meanOf(costs, 'api')) / busy));
  return { replicas, followers: Math.ceil((rate * meanOf(costs, 'database')) / (busy * cores)), cores };
}

/** @param {readonly Cost[]} costs @param {keyof Cost} name */
function meanOf(costs, name) {
  return costs.reduce((sum, cost) => sum + cost[name], 0) / costs.length;
}
