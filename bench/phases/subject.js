import { watchedStore } from '../shared/watched-store.js';

/** @import { Product } from '../shared/product.js' */
/** @import { Stay } from './stretches.js' */
/** @import { Api } from '../../src/graphql/index.js' */

/**
 * What is asked: an API over a store that tells when it was at work.
 * @typedef {object} Subject
 * @property {Api} api
 * @property {() => Stay[]} taken when the store was at work since this was last asked
 * @property {() => Promise<void>} close
 */

/**
 * Opens the graph that the settings name.
 * @param {Product} product
 * @param {Readonly<Record<string, string>>} settings
 * @returns {Promise<Subject>}
 */
export async function openSubject(product, settings) {
  const whole = await product.app.openApp(product.app.readConfiguration(settings));
  /** @type {Stay[]} */
  const stays = [];
  /** @type {<Plan, Answer>(read: (plan: Plan) => Promise<Answer>) => (plan: Plan) => Promise<Answer>} */
  const timed = (read) => async (plan) => {
    const begun = performance.now();
    try {
      return await read(plan);
    } finally {
      stays.push({ begun, ended: performance.now() });
    }
  };
  const status = timed(() => whole.store.status());
  const store = { ...watchedStore(whole.store, timed), status: () => status(undefined) };
  const api = product.api.createApi({ ontology: whole.ontology, store, versions: { api: whole.version } });
  return { api, taken: () => stays.splice(0), close: () => whole.close() };
}
