import { quantile } from '../shared/statistics.js';
import { figure, table } from '../shared/tables.js';
import { capacity, mostRate, neededFor } from './capacity.js';
import { costsOf, meanRate } from './costs.js';
import { simulated } from './run.js';

/** @import { Cost, Setting } from './run.js' */

const TARGETS = [25, 100];
/** Of the time; beyond it queues grow faster than what is answered. */
const BUSY = 0.6;

const REPLICAS = [1, 2, 4, 8];
/** Replicas, and followers behind them. */
const SETTINGS = [
  [1, 1],
  [2, 1],
  [4, 1],
  [4, 2],
  [8, 2],
  [8, 4],
  [16, 4],
];
const TIMES = [1, 10, 100];

/**
 * Three tables of what was worked out from a comparison: replicas that hold the graph, replicas with followers of Neo4j behind them, and what it
 * takes to answer many times what one of these answers.
 * @param {Parameters<typeof meanRate>[0]} compared
 * @param {{ cores: number, requests: number, seed: number }} options
 */
export function simulationTables(compared, { cores, ...load }) {
  const onNeo4j = costsOf(compared, 'b neo4j', true);
  const alone = REPLICAS.map((replicas) => ({ replicas, followers: 0, cores }));
  const behind = SETTINGS.map(([replicas = 1, followers = 1]) => ({ replicas, followers, cores }));
  return [
    capacityTable(alone, costsOf(compared, 'a memory', false), load),
    capacityTable(behind, onNeo4j, load),
    growthTable(TIMES, meanRate(compared, 'b neo4j') / 1000, cores, onNeo4j, load),
  ];
}

/**
 * What some settings answer in time, as Markdown.
 * @param {readonly Setting[]} settings
 * @param {readonly Cost[]} costs
 * @param {{ requests: number, seed: number }} load
 */
function capacityTable(settings, costs, load) {
  const rows = settings.map((setting) => [
    told(setting),
    figure(mostRate(setting, costs) * 1000),
    ...TARGETS.map((milliseconds) => {
      const rate = capacity(setting, costs, milliseconds, load);
      return rate === 0 ? 'none' : figure(rate * 1000);
    }),
  ]);
  const head = ['op/s', 'nobody idle', ...TARGETS.map((milliseconds) => `p99 under ${milliseconds} ms`)];
  return table(head, rows);
}

/**
 * What it takes to answer many times what one replica answers, as Markdown.
 * @param {readonly number[]} times
 * @param {number} rate of one, a millisecond
 * @param {number} cores
 * @param {readonly Cost[]} costs
 * @param {{ requests: number, seed: number }} load
 */
function growthTable(times, rate, cores, costs, load) {
  const rows = times.map((number) => {
    const setting = neededFor(rate * number, cores, costs, BUSY);
    const latencies = simulated(setting, costs, { ...load, rate: rate * number });
    const [middle, p99] = [quantile(latencies, 0.5), quantile(latencies, 0.99)].map(figure);
    return [`${number}`, figure(rate * number * 1000), told(setting), middle ?? '', p99 ?? ''];
  });
  return table(['times', 'op/s', 'what it takes', 'median, ms', 'p99, ms'], rows);
}

/** @param {Setting} setting */
function told({ replicas, followers, cores }) {
  const api = replicas === 1 ? '1 replica' : `${replicas} replicas`;
  if (followers === 0) return `${api}, graph in memory`;
  return `${api}, ${followers === 1 ? '1 follower' : `${followers} followers`} of ${cores} cores`;
}
