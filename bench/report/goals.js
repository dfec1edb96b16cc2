import { GOALS, judged, MOST_P99 } from '../compare/goals.js';
import { seriesOf } from '../compare/report.js';
import { figure, table } from '../shared/tables.js';
import { growthRow, schemaRows, startRows } from './growth-goals.js';
import { NOT_MEASURED, verdict } from './verdict.js';

/** @import { Found } from './found.js' */

/**
 * What was to be reached, and what was, as Markdown. Of what was not measured the document keeps what it says.
 * @param {Found} found
 * @param {readonly string[]} kept the lines of the table in the document
 */
export function goalTable(found, kept) {
  const rows = [
    ratioRow(found, 0, 'few', 'Neo4j against Cypher by hand: at most 1.5 times the latency'),
    ratioRow(
      found,
      2,
      'many',
      'Neo4j against `@neo4j/graphql`: twice the throughput on nested questions, ahead on all',
    ),
    ratioRow(found, 3, 'many', 'memory against Apollo with DataLoader: three times the throughput on nested lists'),
    p99Row(found),
    growthRow(found),
    ...startRows(found),
    ...schemaRows(found),
  ];
  const before = new Map(kept.map((line) => cellsOf(line)).map((cells) => [cells[0], cells]));
  const told = rows.map((row) => (row[1] === NOT_MEASURED[0] ? (before.get(row[0]) ?? row) : row));
  return table(['goal', 'found', ''], told);
}

/** @param {string} line of a table */
function cellsOf(line) {
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
}

/** @param {Found} found @param {number} index @param {'few' | 'many'} load @param {string} title @returns {string[]} */
function ratioRow({ compare }, index, load, title) {
  const goal = GOALS[index];
  if (compare === null || goal === undefined) return [title, ...NOT_MEASURED];
  const clients = load === 'few' ? Math.min(...compare.clients) : Math.max(...compare.clients);
  const asked = compare.questions.filter((question) => goal.wanted(question) !== null);
  const all = asked.map((question) => {
    const one = judged(goal, question, seriesOf(compare, clients, question.name), compare.mostSpread);
    return { name: question.name, ...one };
  });
  const told = all.flatMap((one) => ('ratio' in one ? [one] : []));
  if (told.length === 0) return [title, ...NOT_MEASURED];
  const worst = told.reduce((a, b) => (goal.isMost === a.ratio > b.ratio ? a : b));
  const met = told.filter(({ isMet }) => isMet === true).length;
  const refused = told.length < all.length ? `, no ratio on ${all.length - told.length}` : '';
  const said = `met on ${met} of ${all.length}${refused}; worst ${figure(worst.ratio)} (${worst.name})`;
  return [
    title,
    said,
    told.length < all.length && met === told.length ? 'not shown on all' : verdict(met === all.length),
  ];
}

/** @param {Found} found @returns {string[]} */
function p99Row({ compare }) {
  const title = `memory, whole request, ${MOST_P99.clients} clients: p99 under ${MOST_P99.milliseconds} ms on all`;
  if (compare?.clients.includes(MOST_P99.clients) !== true) return [title, ...NOT_MEASURED];
  const all = compare.questions.map(({ name }) => ({
    name,
    p99: seriesOf(compare, MOST_P99.clients, name)(MOST_P99.contestant)?.latencies.p99 ?? NaN,
  }));
  const met = all.filter(({ p99 }) => p99 < MOST_P99.milliseconds).length;
  const worst = all.reduce((a, b) => (a.p99 > b.p99 ? a : b));
  return [
    title,
    `met on ${met} of ${all.length}; worst ${figure(worst.p99)} (${worst.name})`,
    verdict(met === all.length),
  ];
}
