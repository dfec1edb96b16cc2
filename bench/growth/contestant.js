import { openClient } from '../shared/http-client.js';
import { MAIN } from '../shared/places.js';
import { residentMegabytes, startServer } from '../shared/processes.js';

/** @import { GrowthQuestion } from './questions.js' */

/** @typedef {(query: string, variables?: Readonly<Record<string, unknown>>) => Promise<any>} Ask the data of an answer */

/**
 * A server over a graph of some size on one of the stores.
 * @typedef {object} Contestant
 * @property {string} store
 * @property {number} size
 * @property {number} started milliseconds from the start of the process to the first answer
 * @property {number | null} held megabytes held at the first answer
 * @property {Ask} ask
 * @property {(question: GrowthQuestion, variables: Readonly<Record<string, unknown>>) => Promise<unknown>} time
 * @property {() => number | null} megabytes that it holds now
 * @property {() => Promise<void>} stop
 */

const FIRST = '{ routes(first: 1) { nodes { id name } } }';

/**
 * Starts a server and waits for its first answer.
 * @param {string} store
 * @param {number} size
 * @param {Readonly<Record<string, string>>} settings
 * @returns {Promise<Contestant>}
 */
export async function startContestant(store, size, settings) {
  const begun = performance.now();
  const { url, pid, stop } = await startServer([MAIN, 'serve', '--port', '0', '--json'], settings);
  const client = openClient(url);
  /** @type {Ask} */
  const ask = async (query, variables = {}) =>
    JSON.parse((await client.post(JSON.stringify({ query, variables }))).toString()).data;
  await ask(FIRST);
  return {
    store,
    size,
    started: performance.now() - begun,
    held: residentMegabytes(pid),
    ask,
    time: ({ query }, variables) => client.post(JSON.stringify({ query, variables })),
    megabytes: () => residentMegabytes(pid),
    stop: async () => {
      client.close();
      await stop();
    },
  };
}
