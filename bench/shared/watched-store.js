/** @import { GraphStore } from '../../src/store/index.js' */

/**
 * A store that does what another does, and lets somebody watch every read of the graph.
 * @param {GraphStore} store
 * @param {<Plan, Answer>(read: (plan: Plan) => Promise<Answer>) => (plan: Plan) => Promise<Answer>} watched
 * @returns {GraphStore}
 */
export function watchedStore(store, watched) {
  return {
    ...store,
    read: watched((plan) => store.read(plan)),
    neighbourhood: watched((plan) => store.neighbourhood(plan)),
    search: watched((plan) => store.search(plan)),
    relations: watched((plan) => store.relations(plan)),
    project: watched((plan) => store.project(plan)),
    contents: watched((plan) => store.contents(plan)),
  };
}
