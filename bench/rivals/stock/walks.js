/** @import { Graph, Relation } from './graph.js' */

const ALONG = ['PARTY_TO', 'OF_COUNTRY', 'MEMBER_OF', 'PART_OF', 'COOPERATES_WITH'];
const MOST_PATHS = 100;

/**
 * What walks over the graph.
 * @param {Graph} graph
 */
export function walksOf(graph) {
  return {
    shortestPaths: (/** @type {string} */ from, /** @type {string} */ to) => {
      const found = shortest(graph, from, to);
      const paths = found.slice(0, MOST_PATHS).map((ids) => ({
        length: ids.length - 1,
        things: ids.map((id) => graph.thing(id)),
      }));
      return { total: found.length, paths };
    },
    neighbourhood: (/** @type {string} */ id) => neighbourhood(graph, id),
    flows: (/** @type {string} */ status) => flows(graph, status),
  };
}

/**
 * Whether a source says that it is so.
 * @param {Relation} relation
 */
function isAffirmed({ evidence = [] }) {
  return evidence.some((/** @type {{ polarity: string }} */ { polarity }) => polarity === 'AFFIRMS');
}

/**
 * @param {Graph} graph
 * @param {string} id
 */
function near(graph, id) {
  return ALONG.flatMap((type) => [
    ...graph
      .from(id, type)
      .filter(isAffirmed)
      .map(({ to }) => to),
    ...graph
      .to(id, type)
      .filter(isAffirmed)
      .map(({ from }) => from),
  ]);
}

/**
 * All shortest paths, breadth first.
 * @param {Graph} graph
 * @param {string} start
 * @param {string} target
 */
function shortest(graph, start, target) {
  /** @type {Map<string, Set<string>>} */
  const before = new Map([[start, new Set()]]);
  for (let level = [start]; level.length > 0 && !before.has(target);) {
    /** @type {Map<string, Set<string>>} */
    const next = new Map();
    for (const id of level) {
      for (const other of near(graph, id)) {
        if (before.has(other)) continue;
        const froms = next.get(other) ?? new Set();
        next.set(other, froms.add(id));
      }
    }
    for (const [id, froms] of next) before.set(id, froms);
    level = [...next.keys()];
  }
  /** @type {(id: string) => string[][]} */
  const whole = (id) =>
    id === start ? [[start]] : [...(before.get(id) ?? [])].flatMap((from) => whole(from).map((path) => [...path, id]));
  return whole(target);
}

/**
 * @param {Graph} graph
 * @param {string} start
 */
function neighbourhood(graph, start) {
  const distances = new Map([[start, 0]]);
  for (const distance of [1, 2]) {
    for (const id of [...distances.keys()]) {
      for (const { to } of graph.from(id)) if (!distances.has(to)) distances.set(to, distance);
      for (const { from } of graph.to(id)) if (!distances.has(from)) distances.set(from, distance);
    }
  }
  return {
    things: [...distances].map(([id, distance]) => ({ distance, node: graph.thing(id) })),
    ties: [...distances.keys()].flatMap((id) =>
      graph
        .from(id)
        .filter(({ to }) => distances.has(to))
        .map(({ id: own, type, from, to }) => ({ id: own, type, source: from, target: to })),
    ),
  };
}

/**
 * @param {Graph} graph
 * @param {string} place
 */
function countryOf(graph, place) {
  const around = new Set([place]);
  for (const id of around) for (const { to } of graph.from(id, 'LIES_IN')) around.add(to);
  const countries = [...around].filter((id) => graph.thing(id).type === 'Country');
  return countries.length === 1 && countries[0] !== undefined ? countries[0] : place;
}

/**
 * @param {Graph} graph
 * @param {string} status
 */
function flows(graph, status) {
  /** @type {Map<string, { from: string, to: string, routes: Set<string> }>} */
  const found = new Map();
  for (const route of graph.all('Route').filter((one) => one.status === status)) {
    const stops = graph.from(route.id, 'STOPS_AT');
    for (const source of stops.filter(({ role }) => role === 'SOURCE')) {
      for (const end of stops.filter(({ role, order }) => role === 'DESTINATION' && order > source.order)) {
        const [from, to] = [countryOf(graph, source.to), countryOf(graph, end.to)];
        const flow = found.get(`${from} ${to}`) ?? { from, to, routes: new Set() };
        found.set(`${from} ${to}`, flow);
        flow.routes.add(route.id);
      }
    }
  }
  return [...found.values()].map(({ from, to, routes }) => ({
    origin: graph.thing(from),
    destination: graph.thing(to),
    routeCount: routes.size,
  }));
}
