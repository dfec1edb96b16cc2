/** @import { Graph, Thing } from './graph.js' */

/**
 * @param {Thing} a
 * @param {Thing} b
 */
const byName = (a, b) => compare(a.name, b.name) || compare(a.id, b.id);

/**
 * @param {string} a
 * @param {string} b
 */
function compare(a, b) {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/**
 * The lists at the root, over the Maps.
 * @param {Graph} graph
 */
export function listsOf(graph) {
  return {
    gaps: (/** @type {string} */ kind, /** @type {number} */ limit) => {
      const found = graph.all('Gap').filter((gap) => gap.kind === kind);
      return { totalCount: found.length, nodes: found.sort(byName).slice(0, limit) };
    },
    routes: (/** @type {string} */ status, /** @type {number} */ limit) =>
      graph
        .all('Route')
        .filter((route) => route.status === status)
        .sort(byName)
        .slice(0, limit),
    routesBetween: (/** @type {string} */ origin, /** @type {string} */ destination, /** @type {string} */ form) => {
      const forms = reaching(graph, form, 'BROADER');
      const [origins, destinations] = [reaching(graph, origin, 'LIES_IN'), reaching(graph, destination, 'LIES_IN')];
      return graph
        .all('Route')
        .filter(
          ({ id }) =>
            graph.from(id, 'FOR_EXPLOITATION').some(({ to }) => forms.has(to)) &&
            graph.from(id, 'STOPS_AT').some(({ to, role }) => role === 'SOURCE' && origins.has(to)) &&
            graph.from(id, 'STOPS_AT').some(({ to, role }) => role === 'DESTINATION' && destinations.has(to)),
        );
    },
    instrumentsShared: (/** @type {string} */ a, /** @type {string} */ b) => {
      const others = joinedBy(graph, b);
      return [...joinedBy(graph, a)].filter((id) => others.has(id)).map((id) => graph.thing(id));
    },
    countriesOutside: (/** @type {string} */ treaty) => {
      const parties = new Set(graph.to(treaty, 'PARTY_TO').map(({ from }) => from));
      return graph.all('Country').filter(({ id }) => graph.to(id, 'STOPS_AT').length > 0 && !parties.has(id));
    },
  };
}

/**
 * What leads to a thing along a relation, however far, and the thing itself.
 * @param {Graph} graph
 * @param {string} id
 * @param {string} relation
 */
function reaching(graph, id, relation) {
  const found = new Set([id]);
  for (const one of found) for (const { from } of graph.to(one, relation)) found.add(from);
  return found;
}

/**
 * The instruments that a state or an agency of it has joined.
 * @param {Graph} graph
 * @param {string} state
 */
function joinedBy(graph, state) {
  const actors = [state, ...graph.to(state, 'OF_COUNTRY').map(({ from }) => from)];
  return new Set(actors.flatMap((actor) => graph.from(actor, 'PARTY_TO').map(({ to }) => to)));
}
