import { keyOf, MOST_GROWTH } from '../growth/report.js';
import { keyOf as profileKeyOf } from '../phases/rounds.js';
import { median } from '../shared/statistics.js';
import { figure } from '../shared/tables.js';
import { NOT_MEASURED, verdict } from './verdict.js';

/** @import { Found } from './found.js' */

/** What a start may take and hold, in seconds and megabytes. */
const START = { shipped: 1, largest: 15, held: 2500, size: 1_000_000 };
/** What is called independent of the number of types: less than what two runs differ by. */
const INDEPENDENT = 1.2;

/** @param {Found} found @returns {string[]} */
export function growthRow({ growth }) {
  const title = `growth: paged and point questions at most ${MOST_GROWTH} times as much on the largest graph`;
  if (growth === null) return [title, ...NOT_MEASURED];
  const { sizes, stores, questions, latencies } = growth;
  const all = questions
    .filter(({ flat }) => flat)
    .flatMap(({ name }) =>
      stores.map((store) => {
        const at = (/** @type {number} */ index) =>
          latencies.get(keyOf(store, sizes.at(index) ?? 0, name))?.median ?? NaN;
        return { name: `${name} on ${store}`, ratio: at(-1) / at(0) };
      }),
    );
  const worst = all.reduce((a, b) => (a.ratio > b.ratio ? a : b));
  const met = all.filter(({ ratio }) => ratio <= MOST_GROWTH).length;
  const between = `${sizes.at(0)?.toLocaleString('en')} to ${sizes.at(-1)?.toLocaleString('en')}`;
  return [
    title,
    `${between}: met on ${met} of ${all.length}; worst ${figure(worst.ratio)} (${worst.name})`,
    verdict(met === all.length),
  ];
}

/** @param {Found} found @returns {string[][]} */
export function startRows({ startup, growth }) {
  const shipped = median(startup?.results.map(({ answered }) => answered / 1000) ?? []);
  const largest = growth?.starts.get(keyOf('memory', START.size));
  const [seconds, held] = [(largest?.started ?? NaN) / 1000, largest?.held ?? NaN];
  const first = `start to first answer, memory, shipped: under ${START.shipped} s`;
  const second = `the same with a million things: under ${START.largest} s and ${START.held / 1000} GB`;
  return [
    Number.isFinite(shipped)
      ? [first, `${figure(shipped)} s`, verdict(shipped < START.shipped)]
      : [first, ...NOT_MEASURED],
    largest === undefined
      ? [second, ...NOT_MEASURED]
      : [second, `${figure(seconds)} s, ${held} MB`, verdict(seconds < START.largest && held < START.held)],
  ];
}

/** @param {Found} found @returns {string[][]} */
export function schemaRows({ schema }) {
  const start = 'cost of the schema: a start independent of the number of types';
  const plan = 'cost of the schema: planning independent of the number of types';
  if (schema === null) return [start, plan].map((title) => [title, ...NOT_MEASURED]);
  const [first = '', last = ''] = [schema.schemas[0], schema.schemas.at(-1)];
  const ratio = (schema.starts.get(last)?.started ?? NaN) / (schema.starts.get(first)?.started ?? NaN);
  const planned = schema.questions.map((name) => {
    const [small, large] = [first, last].map((one) => schema.profiles.get(profileKeyOf(one, name))?.hot.plan ?? NaN);
    return { name, ratio: (large ?? NaN) / (small ?? NaN) };
  });
  const worst = planned.reduce((a, b) => (a.ratio > b.ratio ? a : b));
  return [
    [start, `${last}: ${figure(ratio)} times as long`, verdict(ratio <= INDEPENDENT)],
    [plan, `${last}: worst ${figure(worst.ratio)} times as long (${worst.name})`, verdict(worst.ratio <= INDEPENDENT)],
  ];
}
