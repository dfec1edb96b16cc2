import { median, spread } from '../shared/statistics.js';
import { askedFirst, askedOften, compiled, PHASES } from './asking.js';

/** @import { Product } from '../shared/product.js' */
/** @import { Question } from '../compare/question.js' */
/** @import { Phases } from './asking.js' */
/** @import { Subject } from './subject.js' */

/**
 * What was found of one question: medians of rounds, in milliseconds.
 * @typedef {object} Profile
 * @property {Phases & { total: number }} first asked for the first time
 * @property {Phases & { total: number }} hot asked when it has been made into a function
 * @property {number} compile once, to make the function
 * @property {number} spread of the totals of hot askings, in parts of their median
 */

/** The name of a question on a subject. @param {string} subject @param {string} question */
export const keyOf = (subject, question) => `${subject} ${question}`;

/**
 * Asks every question of every subject in each round, for the first time and hot, so that noise hits all alike.
 * @param {Product} product
 * @param {ReadonlyMap<string, Subject>} subjects
 * @param {readonly Question[]} questions
 * @param {{ rounds: number, askings: number }} plan one round more warms up
 * @returns {Promise<Map<string, Profile>>} by subject and question
 */
export async function profiles(product, subjects, questions, { rounds, askings }) {
  const turns = questions.flatMap((question) =>
    [...subjects].map(([name, subject]) => ({ key: keyOf(name, question.name), question, subject, series: empty() })),
  );
  for (let round = 0; round <= rounds; round += 1) {
    for (const { question, subject, series } of turns) {
      if (round === 1) Object.assign(series, { first: [], hot: [], fresh: [] }); // the round before has warmed up
      await addRound(product, subject, question, series, askings);
    }
  }
  return new Map(turns.map(({ key, series }) => [key, profileOf(series)]));
}

/**
 * @typedef {object} Series
 * @property {Phases[]} first
 * @property {Phases[]} hot
 * @property {number[]} fresh what askings took before they reached the store in which the document was made into a function
 * @property {import('graphql').DocumentNode | undefined} document that is hot
 */

/** @returns {Series} */
function empty() {
  return { first: [], hot: [], fresh: [], document: undefined };
}

/**
 * @param {Product} product
 * @param {Subject} subject
 * @param {Question} question
 * @param {Series} series
 * @param {number} askings
 */
async function addRound(product, subject, { tipgraph, variables }, series, askings) {
  const fresh = await compiled(product, subject, tipgraph, variables[0] ?? {});
  series.fresh.push(fresh.milliseconds);
  const document = (series.document ??= fresh.document);
  for (let asking = 0; asking < askings; asking += 1) {
    const given = variables[asking % variables.length] ?? {};
    series.first.push(await askedFirst(product, subject, tipgraph, given));
    const hot = await askedOften(subject, document, given);
    if (hot !== null) series.hot.push(hot);
  }
}

/** @param {Series} series @returns {Profile} */
function profileOf({ first, hot, fresh }) {
  const middleHot = middle(hot);
  return {
    first: middle(first),
    hot: middleHot,
    compile: median(fresh) - middleHot.plan,
    spread: spread(hot.map(totalOf)),
  };
}

/** @param {readonly Phases[]} askings */
function middle(askings) {
  const medians = PHASES.map((phase) => [phase, median(askings.map((one) => one[phase]))]);
  return { .../** @type {Phases} */ (Object.fromEntries(medians)), total: median(askings.map(totalOf)) };
}

/** @param {Phases} phases */
function totalOf(phases) {
  return PHASES.reduce((sum, phase) => sum + phases[phase], 0);
}
