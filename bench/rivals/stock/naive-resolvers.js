/** @import { Graph, Relation, Thing } from './graph.js' */

/**
 * Resolvers as they are written first: each asks the Maps for what its own parent needs.
 * @param {Graph} graph
 */
export function naiveResolvers(graph) {
  /** @type {(relation: Relation) => Thing} */
  const end = ({ to }) => graph.thing(to);
  /** @type {(relation: Relation) => Thing} */
  const start = ({ from }) => graph.thing(from);
  return {
    Country: {
      aliases: (/** @type {Thing} */ { aliases }) => aliases ?? [],
      agencies: (/** @type {Thing} */ { id }) =>
        graph
          .to(id, 'OF_COUNTRY')
          .map(start)
          .filter(({ type }) => type === 'GovernmentAgency'),
      routes: (/** @type {Thing} */ { id }) => graph.to(id, 'STOPS_AT').map(start),
    },
    Agency: { instruments: (/** @type {Thing} */ { id }) => graph.from(id, 'PARTY_TO') },
    Joined: { node: end },
    Instrument: {
      subject: (/** @type {Thing} */ { id }) => graph.from(id, 'CONCERNS').map(end),
      parties: (/** @type {Thing} */ { id }) => graph.to(id, 'PARTY_TO'),
    },
    Party: { node: start },
    Route: {
      stops: (/** @type {Thing} */ { id }) => inOrder(graph.from(id, 'STOPS_AT')),
      forms: (/** @type {Thing} */ { id }) => graph.from(id, 'FOR_EXPLOITATION').map(end),
      sectors: (/** @type {Thing} */ { id }) => graph.from(id, 'INTO_SECTOR').map(end),
    },
    Stop: { node: end },
    Place: { within: (/** @type {Thing} */ { id }) => graph.from(id, 'LIES_IN').map(end) },
  };
}

/**
 * Stops in their order, those of one number by place.
 * @param {readonly Relation[]} stops
 */
export function inOrder(stops) {
  return [...stops].sort((a, b) => a.order - b.order || (a.to < b.to ? -1 : 1));
}
