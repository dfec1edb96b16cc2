/**
 * A stock Apollo Server over Maps: `node server.js <graph.json> naive|loaders`. Prints its address as JSON.
 */
import { readFileSync } from 'node:fs';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { Graph } from './graph.js';
import { listsOf } from './lists.js';
import { loaderResolvers, loadersOf } from './loader-resolvers.js';
import { naiveResolvers } from './naive-resolvers.js';
import { searchOf } from './text.js';
import { walksOf } from './walks.js';

const [, , file = '', way = 'naive'] = process.argv;
const graph = Graph.read(file);
const lists = listsOf(graph);
const walks = walksOf(graph);
const search = searchOf(graph);

/** @typedef {Record<string, any>} Args */

const Query = {
  country: (/** @type {unknown} */ _source, /** @type {Args} */ { id }) => graph.thing(id),
  countries: (/** @type {unknown} */ _source, /** @type {Args} */ { ids }) =>
    ids.map((/** @type {string} */ id) => graph.thing(id)),
  countriesOutside: (/** @type {unknown} */ _source, /** @type {Args} */ { treaty }) => lists.countriesOutside(treaty),
  gaps: (/** @type {unknown} */ _source, /** @type {Args} */ { kind, limit }) => lists.gaps(kind, limit),
  routes: (/** @type {unknown} */ _source, /** @type {Args} */ { status, limit }) => lists.routes(status, limit),
  routesBetween: (/** @type {unknown} */ _source, /** @type {Args} */ { origin, destination, form }) =>
    lists.routesBetween(origin, destination, form),
  instrumentsShared: (/** @type {unknown} */ _source, /** @type {Args} */ { a, b }) => lists.instrumentsShared(a, b),
  shortestPaths: (/** @type {unknown} */ _source, /** @type {Args} */ { from, to }) => walks.shortestPaths(from, to),
  neighbourhood: (/** @type {unknown} */ _source, /** @type {Args} */ { id }) => walks.neighbourhood(id),
  search: (/** @type {unknown} */ _source, /** @type {Args} */ { text }) => search(text),
  flows: (/** @type {unknown} */ _source, /** @type {Args} */ { status }) => walks.flows(status),
};

const resolvers = way === 'loaders' ? loaderResolvers() : naiveResolvers(graph);
const server = new ApolloServer({
  typeDefs: readFileSync(new URL('schema.graphql', import.meta.url), 'utf8'),
  resolvers: /** @type {any} */ ({ Query, ...resolvers }),
});
const { url } = await startStandaloneServer(server, {
  listen: { host: '127.0.0.1', port: 0 },
  context: async () => (way === 'loaders' ? loadersOf(graph) : {}),
});
console.log(JSON.stringify({ url }));
