import { figure, table } from '../shared/tables.js';

/** The most that a flat question may cost on the largest graph, in parts of what it costs on the smallest. */
export const MOST_GROWTH = 1.5;

/**
 * @typedef {object} Measured
 * @property {readonly number[]} sizes
 * @property {readonly string[]} stores
 * @property {readonly import('./questions.js').GrowthQuestion[]} questions
 * @property {ReadonlyMap<string, { readonly started: number, readonly held: number | null, readonly after: number | null }>} starts by store and size
 * @property {ReadonlyMap<string, { readonly median: number, readonly p99: number }>} latencies by store, size and question
 * @property {ReadonlyMap<string, string>} errors of those that have no latency, by the same
 */

/** @param {readonly (string | number)[]} parts */
export const keyOf = (...parts) => parts.join(' ');

/** All tables, as Markdown. @param {Measured} measured */
export function report(measured) {
  return [starts(measured), ...measured.stores.map((store) => latencies(measured, store))].join('\n\n');
}

/** @param {Measured} measured */
export function starts({ stores, sizes, starts: found }) {
  const rows = stores.flatMap((store) =>
    sizes.map((size) => {
      const start = found.get(keyOf(store, size));
      return [
        `${store}, ${size.toLocaleString('en')}`,
        figure((start?.started ?? NaN) / 1000),
        String(start?.held ?? '–'),
        String(start?.after ?? '–'),
      ];
    }),
  );
  const head = ['', 'start to first answer, s', 'held then, MB', 'held after all questions, MB'];
  return `## Start and memory\n\n${table(head, rows)}`;
}

/** @param {Measured} measured @param {string} store */
export function latencies({ sizes, questions, latencies: found, errors }, store) {
  const rows = questions.map(({ name, flat }) => {
    const series = sizes.map((size) => found.get(keyOf(store, size, name)));
    const growth = (series.at(-1)?.median ?? NaN) / (series[0]?.median ?? NaN);
    const cells = series.map((one) => `${figure(one?.median ?? NaN)} / ${figure(one?.p99 ?? NaN)}`);
    return [name, ...cells, flat ? `${figure(growth)}${growth <= MOST_GROWTH ? '' : ' ✗'}` : `(${figure(growth)})`];
  });
  const head = ['', ...sizes.map((size) => size.toLocaleString('en')), 'largest / smallest'];
  const title = `## Latency on ${store}, 1 client: median / 99th percentile, milliseconds`;
  const wanted = `Goal: at most ${MOST_GROWTH} (✗ misses it). In brackets: what is found grows with the graph.`;
  const erred = [...errors].filter(([key]) => key.startsWith(`${store} `)).map(([key, error]) => `- ${key}: ${error}`);
  const none = erred.length === 0 ? '' : `\n\nNo figure:\n\n${erred.join('\n')}`;
  return `${title}\n\n${wanted}\n\n${table(head, rows)}${none}`;
}
