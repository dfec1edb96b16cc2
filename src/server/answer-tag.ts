import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { App } from '../app/index.js';

/**
 * Names what a GET answers by the question, the version of the data and that of the program: the same three give the same answer. Null
 * for an empty graph and where the store does not say its version, so that the question itself tells what is wrong.
 */
async function tagOf({ store, version }: App, { url, headers }: FastifyRequest): Promise<string | null> {
  const data = await store.status().catch(() => null);
  if (data?.version == null) return null;
  const parts = [version, data.version, headers.accept ?? '', url];
  return `"${createHash('sha256').update(parts.join('\n')).digest('base64url').slice(0, 22)}"`;
}

/**
 * Tags the answer to come, and answers 304 where whoever asks holds it already; whether it did. `untaggedIfWrong` is then to see the
 * answer.
 */
export async function answeredBefore(app: App, request: FastifyRequest, reply: FastifyReply): Promise<boolean> {
  const tag = await tagOf(app, request);
  if (tag === null) return false;
  reply.header('etag', tag).header('cache-control', 'no-cache');
  const held = request.headers['if-none-match']?.split(',').map((one) => one.trim().replace(/^W\//, '')) ?? [];
  if (!held.includes(tag)) return false;
  reply.code(304).send();
  return true;
}

/** Takes the tag from an answer with errors, which stand at its beginning: what went wrong may go right at the next try. */
export function untaggedIfWrong(answer: unknown, reply: FastifyReply): unknown {
  if (typeof answer !== 'string' || answer.startsWith('{"errors"')) reply.removeHeader('etag');
  return answer;
}
