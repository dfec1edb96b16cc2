import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { sendError } from './transport-errors.js';
import { wantsHtml } from './wants-html.js';

/** The types of what a build of the explorer holds; nothing else in its folder is served. */
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

/** The ways in which the build lays a file beside itself, best first. */
const ENCODINGS = [
  ['br', '.br'],
  ['gzip', '.gz'],
] as const;

/** It runs its own files, asks its own server, and is shown in nobody's frame. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const NOT_BUILT = 'The explorer is not built: run `npm run build`; the API is at /graphql';

/**
 * The explorer for browsers, at `/` and at every path that nothing else answers, for its addresses are made in the browser. Its
 * folder is read when it is asked for, so that a server that no browser visits starts without it.
 */
export function addExplorerRoutes(server: FastifyInstance, folder: string, summary: object): void {
  server.get('/', async (request, reply) => {
    reply.header('vary', 'accept, accept-encoding');
    return wantsHtml(request) ? sendPage(folder, request, reply) : summary;
  });
  server.get<{ Params: { file: string } }>('/assets/:file', async (request, reply) => {
    return sendAsset(join(folder, 'assets'), request.params.file, request, reply);
  });
  server.get('/*', async (request, reply) => {
    reply.header('vary', 'accept, accept-encoding');
    if (wantsHtml(request)) return sendPage(folder, request, reply);
    reply.callNotFound();
    return reply;
  });
}

/** The one page, which names the files of its build: it is asked for again each time, and sent only where it has changed. */
async function sendPage(folder: string, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const page = await contentOf(join(folder, 'index.html'));
  if (page === null) return sendError(reply, 503, 'EXPLORER_NOT_BUILT', NOT_BUILT);
  const etag = `"${createHash('sha256').update(page).digest('base64url').slice(0, 22)}"`;
  reply.header('content-security-policy', POLICY).header('cache-control', 'no-cache').header('etag', etag);
  if (request.headers['if-none-match'] === etag) return reply.code(304).send();
  return reply.type('text/html; charset=utf-8').send(page);
}

/** A file with the hash of its content in its name: it never changes. */
async function sendAsset(
  folder: string,
  name: string,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const type = /^[\w-][\w.-]*$/.test(name) ? TYPES[extname(name)] : undefined;
  const found = type === undefined ? null : await smallest(join(folder, name), request);
  if (type === undefined || found === null) {
    reply.callNotFound();
    return reply;
  }
  reply.header('vary', 'accept-encoding').header('cache-control', 'public, max-age=31536000, immutable').type(type);
  if (found.encoding !== null) reply.header('content-encoding', found.encoding);
  return reply.send(found.content);
}

interface Found {
  readonly content: Buffer;
  readonly encoding: string | null;
}

/** The file as the build compressed it, where whoever asks can read that. */
async function smallest(path: string, { headers }: FastifyRequest): Promise<Found | null> {
  for (const [encoding, extension] of ENCODINGS) {
    if (!accepts(headers['accept-encoding'], encoding)) continue;
    const content = await contentOf(`${path}${extension}`);
    if (content !== null) return { content, encoding };
  }
  const content = await contentOf(path);
  return content === null ? null : { content, encoding: null };
}

function accepts(header: string | string[] | undefined, encoding: string): boolean {
  const offers = String(header ?? '').split(',');
  return offers.some((offer) => {
    const [name, ...parameters] = offer.split(';').map((part) => part.trim().toLowerCase());
    return name === encoding && !parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter));
  });
}

async function contentOf(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path);
  } catch {
    return null; // not built, or not a file of this build
  }
}
