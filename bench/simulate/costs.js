/** @import { Cost } from './run.js' */

/**
 * What a comparison has written of the processor time of contestants.
 * @typedef {object} Compared
 * @property {readonly { readonly name: string }[]} questions
 * @property {readonly number[]} clients
 * @property {Readonly<Record<string, { readonly latencies: { readonly count: number }, readonly processor: number | null, readonly database: number | null, readonly fault?: string }>>} results
 */

/**
 * What each question takes of a contestant and of Neo4j behind it, with the most clients that were measured. Throws where the comparison does not
 * tell.
 * @param {Compared} compared
 * @param {string} contestant
 * @param {boolean} asksDatabase
 * @returns {Cost[]}
 */
export function costsOf({ questions, clients, results }, contestant, asksDatabase) {
  const most = Math.max(...clients);
  return questions.map(({ name }) => {
    const found = results[`${name} ${most} ${contestant}`];
    if (found === undefined || found.fault !== undefined) throw new Error(`${name} was not measured of ${contestant}`);
    const { count } = found.latencies;
    const cost = {
      api: (found.processor ?? NaN) / count,
      database: asksDatabase ? (found.database ?? NaN) / count : 0,
    };
    if (Number.isFinite(cost.api + cost.database)) return cost;
    throw new Error(
      `What ${name} takes of processors on ${contestant} was not measured: that needs Linux, and a Neo4j that \`tipgraph neo4j start\` has started`,
    );
  });
}

/** Requests a second that a contestant answered at the most clients, on average over the questions. @param {Compared & { results: Record<string, { rates: readonly number[] }> }} compared @param {string} contestant */
export function meanRate({ questions, clients, results }, contestant) {
  const most = Math.max(...clients);
  const seconds = questions.map(({ name }) => {
    const rates = results[`${name} ${most} ${contestant}`]?.rates ?? [];
    return rates.length / rates.reduce((sum, rate) => sum + rate, 0);
  });
  return seconds.length / seconds.reduce((sum, one) => sum + one, 0);
}
