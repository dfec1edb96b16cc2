import { diceOf } from '../generator/random.js';
import { Agenda } from './agenda.js';
import { leastBusy, Station } from './station.js';

/**
 * What a request takes of whom, in milliseconds of one core each.
 * @typedef {object} Cost
 * @property {number} api of a replica, which has one core: half before the database is asked and half after
 * @property {number} database of a read follower; 0 where none is asked
 */

/**
 * What runs.
 * @typedef {object} Setting
 * @property {number} replicas of the API, each of which does one thing at a time
 * @property {number} followers that read for them; 0 where the replicas hold the graph
 * @property {number} cores of each follower
 */

/**
 * Requests that come at random, so many a millisecond on average, are served by whoever has the fewest in hand. Answers how long each took,
 * without the first tenth, which found all idle.
 * @param {Setting} setting
 * @param {readonly Cost[]} costs of the questions, each as likely as the others; every one is the mean of an exponential distribution
 * @param {{ rate: number, requests: number, seed: number }} load
 * @returns {number[]} milliseconds
 */
export function simulated({ replicas, followers, cores }, costs, { rate, requests, seed }) {
  const dice = diceOf('simulation', seed);
  const drawn = (/** @type {number} */ mean) => -Math.log(1 - dice.next()) * mean;
  const apis = stations(replicas, 1);
  const databases = stations(followers, cores);
  /** @type {Agenda<() => void>} */
  const agenda = new Agenda();
  /** @type {number[]} */
  const latencies = [];
  let now = 0;

  /** @param {Station<Visit>} station @param {number} milliseconds @param {() => void} then */
  const visit = (station, milliseconds, then) => {
    /** @param {Visit} job */
    const serve = (job) =>
      agenda.put(now + job.milliseconds, () => {
        const next = station.leaves();
        if (next !== undefined) serve(next);
        job.then();
      });
    const job = { milliseconds, then };
    if (station.enters(job)) serve(job);
  };
  const arrive = (/** @type {number} */ number) => {
    if (number + 1 < requests) agenda.put(now + drawn(1 / rate), () => arrive(number + 1));
    const begun = now;
    const { api, database } = dice.pick(costs);
    const [before, between, after] = [drawn(api / 2), drawn(database), drawn(api / 2)];
    const replica = leastBusy(apis);
    const end = () => (number < requests / 10 ? undefined : latencies.push(now - begun));
    const back = () => visit(replica, after, end);
    visit(replica, before, followers === 0 ? back : () => visit(leastBusy(databases), between, back));
  };
  agenda.put(0, () => arrive(0));
  for (let event = agenda.next(); event !== undefined; event = agenda.next()) {
    now = event.time;
    event.what();
  }
  return latencies;
}

/** @typedef {{ readonly milliseconds: number, readonly then: () => void }} Visit */

/** @param {number} number @param {number} servers @returns {Station<Visit>[]} */
function stations(number, servers) {
  return Array.from({ length: number }, () => new Station(servers));
}
