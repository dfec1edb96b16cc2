import type { FastifyRequest } from 'fastify';

/** Whether it is a person's browser: programs ask for JSON or for anything. */
export function wantsHtml({ headers }: FastifyRequest): boolean {
  const accept = headers.accept ?? '';
  return accept.includes('text/html') && !accept.includes('json');
}
