import { askedOften } from '../shared/load.js';
import { processorMilliseconds } from '../shared/processes.js';
import { median, summaryOf } from '../shared/statistics.js';

/** @import { Running } from './contestants.js' */
/** @import { Question } from './question.js' */

/**
 * @typedef {object} Plan
 * @property {readonly Question[]} questions
 * @property {readonly number[]} clients
 * @property {number} rounds
 * @property {number} milliseconds of each contestant with each question in each round
 * @property {number} neo4jPid 0 where it is not known
 */

/**
 * What was measured of one contestant with one question and one number of clients.
 * @typedef {object} Series
 * @property {number[]} medians by round, in milliseconds
 * @property {number[]} rates by round, operations a second
 * @property {number[]} latencies of all rounds
 * @property {number} processor milliseconds that its own process worked in all rounds
 * @property {number} database milliseconds that Neo4j worked meanwhile
 * @property {string} [fault] why it was given up
 */

/** The same with only what is told of the latencies. @typedef {Omit<Series, 'latencies'> & { latencies: ReturnType<typeof summaryOf> }} Told */

/** @typedef {Map<string, Told>} Results */

/**
 * One contestant with one question and one number of clients.
 * @typedef {object} Turn
 * @property {Question} question
 * @property {number} clients
 * @property {string} name
 */

/**
 * @param {string} question
 * @param {number} clients
 * @param {string} contestant
 */
export function keyOf(question, clients, contestant) {
  return `${question} ${clients} ${contestant}`;
}

/**
 * Rounds in which every contestant is asked every question in turn, so that noise hits all alike. Whoever errs is given up for that question.
 * @param {Plan} plan
 * @param {ReadonlyMap<string, Running>} running
 * @param {(question: Question, contestant: string) => boolean} isWanted
 * @param {(round: number) => void} onRound
 * @returns {Promise<Results>}
 */
export async function measured(plan, running, isWanted, onRound) {
  /** @type {Map<string, Series>} */
  const results = new Map();
  for (let round = 0; round <= plan.rounds; round += 1) {
    onRound(round);
    for (const { question, clients, name } of turns(plan, [...running.keys()], round)) {
      const contestant = running.get(name);
      if (contestant === undefined || !isWanted(question, name)) continue;
      const key = keyOf(question.name, clients, name);
      const series = results.get(key) ?? emptySeries();
      results.set(key, series);
      // The first round warms up and is not kept.
      await measure(contestant, question, { ...plan, clients, isKept: round > 0 }, series);
    }
  }
  return new Map([...results].map(([key, series]) => [key, told(series)]));
}

/** @param {Series} series @returns {Told} */
function told(series) {
  return { ...series, latencies: summaryOf(series.latencies) };
}

/** What is told of somebody who was given up. @param {string} fault @returns {Told} */
export function faulty(fault) {
  return { ...told(emptySeries()), fault };
}

/** @returns {Series} */
function emptySeries() {
  return { medians: [], rates: [], latencies: [], processor: 0, database: 0 };
}

/**
 * Each round begins with another contestant.
 * @param {Plan} plan
 * @param {readonly string[]} names
 * @param {number} round
 * @returns {Turn[]}
 */
function turns({ questions, clients }, names, round) {
  const first = round % names.length;
  const order = [...names.slice(first), ...names.slice(0, first)];
  return questions.flatMap((question) =>
    clients.flatMap((number) => order.map((name) => ({ question, clients: number, name }))),
  );
}

/**
 * @param {Running} contestant
 * @param {Question} question
 * @param {{ clients: number, milliseconds: number, neo4jPid: number, isKept: boolean }} load
 * @param {Series} series
 */
async function measure(contestant, question, load, series) {
  if (series.fault !== undefined) return;
  const used = () => [contestant.pid, load.neo4jPid].map(processorMilliseconds);
  try {
    const before = used();
    const { latencies, seconds } = await askedOften(contestant, question, question.variables, load);
    const [own = NaN, database = NaN] = used().map((time, index) => time - (before[index] ?? 0));
    if (!load.isKept) return;
    series.processor += own;
    series.database += database;
    series.medians.push(median(latencies));
    series.rates.push(latencies.length / seconds);
    for (const latency of latencies) series.latencies.push(latency);
  } catch (error) {
    series.fault = `it errs: ${error instanceof Error ? error.message : String(error)}`.slice(0, 300);
  }
}
