/** @import { Ask } from './contestant.js' */

/**
 * A question that is asked of graphs of every size.
 * @typedef {object} GrowthQuestion
 * @property {string} name
 * @property {string} title
 * @property {boolean} flat whether it should cost as much whatever the size of the graph; else what it finds grows with the graph
 * @property {string} query
 * @property {(sample: Sample, ask: Ask) => Promise<readonly Readonly<Record<string, unknown>>[]>} variables
 */

/**
 * Ids drawn from all over a graph.
 * @typedef {object} Sample
 * @property {(type: string) => readonly string[]} ids those that begin with it
 */

/** First letters of names, all over the alphabet. */
const LETTERS = 'B D F G K L M N P R S T V'.split(' ');
const NOTHING = async () => [{}];

/** @type {readonly GrowthQuestion[]} */
export const QUESTIONS = [
  {
    name: 'point',
    title: 'One thing by its id, with the pages that say so',
    flat: true,
    query: 'query ($id: ID!) { node(id: $id) { __typename id name evidence { page source { id title } } } }',
    variables: async ({ ids }) => ids('').map((id) => ({ id })),
  },
  {
    name: 'page',
    title: 'The first 20 routes',
    flat: true,
    query: '{ routes(first: 20) { nodes { id name status } pageInfo { hasNextPage } } }',
    variables: NOTHING,
  },
  {
    name: 'page by name',
    title: 'The first 20 routes by name',
    flat: true,
    query: '{ routes(first: 20, orderBy: [{ field: NAME }]) { nodes { id name status } pageInfo { hasNextPage } } }',
    variables: NOTHING,
  },
  {
    name: 'page of a kind',
    title: 'The first 20 reported routes by name',
    flat: true,
    query: `{ routes(first: 20, where: { status: { eq: REPORTED } }, orderBy: [{ field: NAME }]) { nodes { id name status } } }`,
    variables: NOTHING,
  },
  {
    name: 'page further on',
    title: 'The 20 things that follow a place in the list of all by name',
    flat: true,
    query: `query ($after: String!) {
  entities(first: 20, after: $after, orderBy: [{ field: NAME }]) { edges { cursor node { id name } } pageInfo { endCursor } }
}`,
    variables: async (_sample, ask) => {
      const query = `query ($letter: String!) {
  entities(first: 1, where: { name: { startsWith: $letter } }, orderBy: [{ field: NAME }]) { pageInfo { endCursor } }
}`;
      /** @type {{ after: string }[]} */
      const found = [];
      // One by one: on a large graph each looks at very many names.
      for (const letter of LETTERS) {
        const { endCursor } = (await ask(query, { letter })).entities.pageInfo;
        if (endCursor !== null) found.push({ after: endCursor });
      }
      return found;
    },
  },
  {
    name: 'nested page',
    title: 'The first 20 routes by name, with their stops in order and what these lie in',
    flat: true,
    query: `{ routes(first: 20, orderBy: [{ field: NAME }]) {
  nodes { id name stops { edges { order role node { id name within { nodes { id name } } } } } evidence { page source { id } } }
} }`,
    variables: NOTHING,
  },
  {
    name: 'related',
    title: 'A route with its stops, its forms and its victims',
    flat: true,
    query: `query ($id: ID!) { node(id: $id) { ... on Route {
  name stops { edges { order role node { id name } } } forms { nodes { id name } } victims { nodes { id name } }
} } }`,
    variables: async ({ ids }) => ids('route:').map((id) => ({ id })),
  },
  {
    name: 'of a country',
    title: 'The first 20 agencies of a country, of which it has more the larger the graph',
    flat: true,
    query: 'query ($id: ID!) { node(id: $id) { ... on Country { name agencies(first: 20) { nodes { id name } } } } }',
    variables: async ({ ids }) => ids('country:').map((id) => ({ id })),
  },
  {
    name: 'routes of a country',
    title: 'The first 20 routes that lead to a country or a place in it, of which there are more the larger the graph',
    flat: false,
    query: 'query ($id: ID!) { routes(first: 20, where: { destination: [$id] }) { nodes { id name } } }',
    variables: async ({ ids }) => ids('country:').map((id) => ({ id })),
  },
  {
    name: 'count',
    title: 'How many routes are reported',
    flat: false,
    query: '{ routes(first: 0, where: { status: { eq: REPORTED } }) { totalCount } }',
    variables: NOTHING,
  },
];
