/**
 * Some servers with one queue: who comes first is served first.
 * @template Job
 */
export class Station {
  #busy = 0;
  #queue = /** @type {Job[]} */ ([]);
  #head = 0;

  /** @param {number} servers */
  constructor(servers) {
    this.servers = servers;
  }

  /** How many are served or wait. */
  get inHand() {
    return this.#busy + this.#queue.length - this.#head;
  }

  /** Takes a job. Answers whether it is served at once; else it waits. @param {Job} job */
  enters(job) {
    if (this.#busy === this.servers) {
      this.#queue.push(job);
      return false;
    }
    this.#busy += 1;
    return true;
  }

  /** Lets go of a job that was served. Answers the one that is served next, undefined where none waits. */
  leaves() {
    const next = this.#queue[this.#head];
    if (next === undefined) {
      this.#busy -= 1;
      return undefined;
    }
    this.#head += 1;
    if (this.#head === this.#queue.length) [this.#queue, this.#head] = [[], 0];
    return next;
  }
}

/** The station with the fewest in hand, the first of those that have as few. @template Job @param {readonly Station<Job>[]} stations */
export function leastBusy(stations) {
  return stations.reduce((least, one) => (one.inHand < least.inHand ? one : least));
}
