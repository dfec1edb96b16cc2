import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { App } from '../app/index.js';
import type { Context } from './apollo.js';
import { answeredBefore, untaggedIfWrong } from './answer-tag.js';
import { graphiqlPage } from './graphiql.js';
import type { HotAnswers } from './hot-answers.js';
import { sendError } from './transport-errors.js';
import { wantsHtml } from './wants-html.js';

export const GRAPHQL_PATH = '/graphql';

/** The API at `/graphql` for programs, and GraphiQL at the same address for browsers. */
export function addGraphqlRoutes(
  server: FastifyInstance,
  apollo: ApolloServer<Context>,
  hot: HotAnswers,
  app: App,
): void {
  const handler = fastifyApolloHandler(apollo, { context: async () => app.api.createContext() });
  server.post(GRAPHQL_PATH, async function (request, reply) {
    const answer = await hot.answer(request);
    if (answer === null) return handler.call(this, request, reply);
    return reply.type('application/json; charset=utf-8').send(answer);
  });
  server.get(GRAPHQL_PATH, async function (request, reply) {
    reply.header('vary', 'accept, accept-encoding');
    if (wantsHtml(request)) return sendGraphiql(request, reply);
    if (await answeredBefore(app, request, reply)) return reply;
    const answer: unknown = await handler.call(this, request, reply);
    return untaggedIfWrong(answer, reply);
  });
  server.route({
    method: ['PUT', 'PATCH', 'DELETE'],
    url: GRAPHQL_PATH,
    // Before the body is read: what is wrong is the method, whatever the body.
    onRequest: async (request, reply) => {
      reply.header('allow', 'GET, POST, OPTIONS');
      return sendError(reply, 405, 'METHOD_NOT_ALLOWED', `${request.method} is not answered; accepted: GET, POST`);
    },
    handler: () => undefined,
  });
}

async function sendGraphiql(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const page = await graphiqlPage();
  reply
    .type('text/html; charset=utf-8')
    .header('content-security-policy', page.contentSecurityPolicy)
    .header('cache-control', 'no-cache')
    .header('etag', page.etag);
  if (request.headers['if-none-match'] === page.etag) return reply.code(304).send();
  if (!/\bgzip\b/.test(request.headers['accept-encoding'] ?? '')) return reply.send(page.plain);
  return reply.header('content-encoding', 'gzip').send(page.zipped);
}
