import { ratioOf } from './verdict.js';

/** @import { Question } from './question.js' */
/** @import { Told } from './rounds.js' */
/** @import { Ratio } from './verdict.js' */

/**
 * @typedef {object} Goal
 * @property {string} title
 * @property {string} one
 * @property {string} other
 * @property {'medians' | 'rates'} figure
 * @property {(question: Question) => number | null} wanted the ratio that is wanted; null where none is
 * @property {boolean} isMost whether that is the most, and not the least
 */

/** @type {readonly Goal[]} */
export const GOALS = [
  {
    title: 'latency b / d2',
    one: 'b neo4j',
    other: 'd2 driver+http',
    figure: 'medians',
    wanted: () => 1.5,
    isMost: true,
  },
  {
    title: 'latency b / d',
    one: 'b neo4j',
    other: 'd driver',
    figure: 'medians',
    wanted: () => null,
    isMost: true,
  },
  {
    title: 'op/s b / c',
    one: 'b neo4j',
    other: 'c @neo4j/graphql',
    figure: 'rates',
    wanted: ({ nested = false }) => (nested ? 2 : 1),
    isMost: false,
  },
  {
    title: 'op/s a / e2',
    one: 'a memory',
    other: 'e2 apollo+loader',
    figure: 'rates',
    wanted: ({ nested = false }) => (nested ? 3 : null),
    isMost: false,
  },
  {
    title: 'op/s a / e1',
    one: 'a memory',
    other: 'e1 apollo',
    figure: 'rates',
    wanted: () => null,
    isMost: false,
  },
];

/** Most milliseconds in which the memory path answers 99 of 100 at ten clients. */
export const MOST_P99 = { contestant: 'a memory', clients: 10, milliseconds: 25 };

/**
 * The ratio of a goal, and whether it is what is wanted; null where nothing is wanted or no ratio can be told.
 * @param {Goal} goal
 * @param {Question} question
 * @param {(contestant: string) => Told | undefined} seriesOf
 * @param {number} mostSpread
 * @returns {Ratio & { readonly isMet: boolean | null }}
 */
export function judged(goal, question, seriesOf, mostSpread) {
  const side = (/** @type {string} */ name) => {
    const series = seriesOf(name);
    return { name, measured: series, fault: series?.fault };
  };
  const ratio = ratioOf(side(goal.one), side(goal.other), goal.figure, mostSpread);
  const wanted = goal.wanted(question);
  if ('refused' in ratio || wanted === null) return { ...ratio, isMet: null };
  return { ...ratio, isMet: goal.isMost ? ratio.ratio <= wanted : ratio.ratio >= wanted };
}
