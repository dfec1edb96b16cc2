import { join } from 'node:path';
import cors from '@fastify/cors';
import fastify, { LogController, type FastifyBaseLogger, type FastifyInstance } from 'fastify';
import { ownPackage, type App, type Configuration } from '../app/index.js';
import { startApollo } from './apollo.js';
import { addExplorerRoutes } from './explorer.js';
import { addGraphqlRoutes, GRAPHQL_PATH } from './graphql-routes.js';
import { addHealthRoutes } from './health.js';
import { HotAnswers } from './hot-answers.js';
import { listenError } from './listen-error.js';
import { createLogger, type Logger } from './logger.js';
import { safeHeaders } from './safe-headers.js';
import { answerTransportErrors, BODY_LIMIT, sendError } from './transport-errors.js';

/** A server that listens. */
export interface RunningServer {
  /** Address of the API: `http://127.0.0.1:4000/graphql`. */
  readonly url: string;
  readonly logger: Logger;
  /** Stops accepting, lets answers in progress finish within a few seconds, then closes the store. */
  close(): Promise<void>;
}

export interface ServerOptions extends Pick<
  Configuration,
  'host' | 'port' | 'corsOrigins' | 'logLevel' | 'environment'
> {
  /** Milliseconds that answers in progress are given to finish when the server closes. */
  readonly grace?: number;
  /** The folder of the built explorer; that of the package unless given. */
  readonly explorer?: string;
}

const DEFAULT_GRACE = 4000;

/**
 * Serves the app over HTTP. Throws `ListenError` where the port is taken or the address is not ours; the app stays open then,
 * for whoever opened it to close.
 */
export async function startServer(app: App, options: ServerOptions): Promise<RunningServer> {
  const logger = createLogger(options.logLevel);
  const hot = new HotAnswers(app.api);
  const apollo = await startApollo(app, hot, options.environment, logger);
  const server = await createHttpServer(options, logger);
  addGraphqlRoutes(server, apollo, hot, app);
  addHealthRoutes(server, app, logger);
  const summary = { name: 'tipgraph', version: app.version, graphql: GRAPHQL_PATH, ready: '/health/ready' };
  addExplorerRoutes(server, options.explorer ?? join(ownPackage().root, 'dist', 'explorer'), summary);
  const stop = async (): Promise<void> => {
    await drain(server, options.grace ?? DEFAULT_GRACE);
    await apollo.stop();
  };
  const close = once(async () => {
    await stop();
    await app.close();
  });
  try {
    const address = await server.listen({ host: options.host, port: options.port });
    return { url: `${address}${GRAPHQL_PATH}`, logger, close };
  } catch (error) {
    await stop();
    throw listenError(error, options.host, options.port);
  }
}

async function createHttpServer({ corsOrigins }: ServerOptions, logger: Logger): Promise<FastifyInstance> {
  const shared: FastifyBaseLogger = logger;
  const server = fastify({
    bodyLimit: BODY_LIMIT,
    loggerInstance: shared,
    logController: new LogController({ disableRequestLogging: true }),
    childLoggerFactory: () => shared, // nobody writes to the log of one request
    forceCloseConnections: 'idle',
    schemaController: { compilersFactory: { buildValidator: noSchemas, buildSerializer: noSchemas } },
  });
  // Only JSON is read: a form or plain text could be sent from another site's page without asking.
  server.removeContentTypeParser('text/plain');
  answerTransportErrors(server, logger);
  const headers = safeHeaders();
  server.addHook('onRequest', (request, reply, done) => {
    reply.headers(headers);
    // Apollo's integration makes a URL of it, and would fail where there is none to be made.
    if (URL.canParse(`http://${request.hostname}/`)) done();
    else sendError(reply, 400, 'BAD_REQUEST', 'The Host header is not the name of a host');
  });
  await server.register(cors, { origin: corsOrigins === '*' ? '*' : [...corsOrigins], methods: ['GET', 'POST'] });
  if (logger.isLevelEnabled('debug')) logAnswers(server, logger);
  return server;
}

/** Paths are logged without what was asked. */
function logAnswers(server: FastifyInstance, logger: Logger): void {
  server.addHook('onResponse', async ({ method, url }, reply) => {
    const [path] = url.split('?');
    logger.debug({ method, path, status: reply.statusCode, milliseconds: Math.round(reply.elapsedTime) }, 'answered');
  });
}

/** No route has a JSON schema; loading Fastify's compilers for them would take a tenth of the time to start. */
function noSchemas(): never {
  throw new TypeError('A route has a JSON schema: give Fastify its compilers back');
}

/** Closes the server, and after the grace the connections that are still busy. */
async function drain(server: FastifyInstance, grace: number): Promise<void> {
  const timer = setTimeout(() => server.server.closeAllConnections(), grace);
  await server.close();
  clearTimeout(timer);
}

function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined;
  return () => (done ??= work());
}
