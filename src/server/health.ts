import { setTimeout as pause } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { RETRY_AFTER_SECONDS, type App } from '../app/index.js';
import type { Logger } from './logger.js';

/** Milliseconds in which the store must answer to count as ready; a probe does not wait for a driver's own patience. */
const DEADLINE = 3000;

/** `/health/live`: the process answers. `/health/ready`: the store answers too; 503 with `Retry-After` where it does not. */
export function addHealthRoutes(server: FastifyInstance, { store }: App, logger: Logger): void {
  server.get('/health/live', async () => ({ status: 'live' }));
  server.get('/health/ready', async (_request, reply) => {
    reply.header('cache-control', 'no-store');
    try {
      const status = await withDeadline(store.status());
      if (status.version !== null) return { status: 'ready', store: store.kind, ...status };
    } catch (error) {
      logger.warn({ err: error }, 'the store is not ready');
    }
    return reply
      .code(503)
      .header('retry-after', String(RETRY_AFTER_SECONDS))
      .send({ status: 'unavailable', store: store.kind });
  });
}

async function withDeadline<T>(work: Promise<T>): Promise<T> {
  const timer = new AbortController();
  const late = pause(DEADLINE, undefined, { signal: timer.signal, ref: false }).then(() => {
    throw new Error(`No answer within ${DEADLINE} ms`);
  });
  late.catch(() => undefined); // aborted when the work is done first
  try {
    return await Promise.race([work, late]);
  } finally {
    timer.abort();
  }
}
