/**
 * HTTP: Fastify, Apollo Server, GraphiQL, the explorer's files, health and shutdown. The only folder that imports Apollo or Fastify.
 * What an answer holds is decided in `graphql/`; nothing here knows the graph.
 */
export { EXAMPLE_QUESTION } from './example-question.js';
export { ListenError } from './listen-error.js';
export { startServer, type RunningServer, type ServerOptions } from './start-server.js';
