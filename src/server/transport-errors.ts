import type { FastifyBaseLogger, FastifyInstance, FastifyReply } from 'fastify';

/** What is wrong with a request before GraphQL sees it. */
type TransportCode =
  | 'BAD_REQUEST'
  | 'NOT_FOUND'
  | 'METHOD_NOT_ALLOWED'
  | 'PAYLOAD_TOO_LARGE'
  | 'UNSUPPORTED_MEDIA_TYPE'
  | 'EXPLORER_NOT_BUILT'
  | 'INTERNAL_SERVER_ERROR';

/** Bytes in the body of a request. */
export const BODY_LIMIT = 1024 * 1024;

const JSON_BODY = 'a JSON object {"query": "...", "variables": {...}} with content-type application/json';

/** Fastify's codes for bodies that it cannot read. */
const BY_FASTIFY_CODE: Readonly<Record<string, readonly [status: number, code: TransportCode, message: string]>> = {
  FST_ERR_CTP_INVALID_JSON_BODY: [400, 'BAD_REQUEST', `The body is not valid JSON; accepted: ${JSON_BODY}`],
  FST_ERR_CTP_EMPTY_JSON_BODY: [400, 'BAD_REQUEST', `The body is empty; accepted: ${JSON_BODY}`],
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: [400, 'BAD_REQUEST', 'The body is not as long as content-length says'],
  FST_ERR_CTP_BODY_TOO_LARGE: [413, 'PAYLOAD_TOO_LARGE', `The body is too large; accepted: ${BODY_LIMIT} bytes`],
  FST_ERR_CTP_INVALID_MEDIA_TYPE: [
    415,
    'UNSUPPORTED_MEDIA_TYPE',
    `The body is in a format that is not read; accepted: ${JSON_BODY}`,
  ],
};

/** Sends an error in the shape that GraphQL clients read, whatever route or step it comes from. */
export function sendError(reply: FastifyReply, status: number, code: TransportCode, message: string): FastifyReply {
  return reply
    .code(status)
    .type('application/json; charset=utf-8')
    .send({ errors: [{ message, extensions: { code } }] });
}

/** Answers everything that fails outside GraphQL with GraphQL JSON: no HTML, no stack. */
export function answerTransportErrors(server: FastifyInstance, logger: FastifyBaseLogger): void {
  server.setNotFoundHandler((request, reply) => {
    const [path] = request.url.split('?');
    return sendError(reply, 404, 'NOT_FOUND', `There is nothing at ${path}; the API is at /graphql`);
  });
  server.setErrorHandler((error, _request, reply) => {
    const { code, statusCode = 500 } = errorFacts(error);
    const known = code === undefined ? undefined : BY_FASTIFY_CODE[code];
    if (known !== undefined) return sendError(reply, ...known);
    if (statusCode < 500) return sendError(reply, statusCode, 'BAD_REQUEST', 'The request cannot be read');
    logger.error({ err: error }, 'a request failed');
    return sendError(reply, 500, 'INTERNAL_SERVER_ERROR', 'Something went wrong on our side');
  });
}

function errorFacts(error: unknown): { readonly code?: string; readonly statusCode?: number } {
  if (typeof error !== 'object' || error === null) return {};
  return {
    ...('code' in error && typeof error.code === 'string' ? { code: error.code } : {}),
    ...('statusCode' in error && typeof error.statusCode === 'number' ? { statusCode: error.statusCode } : {}),
  };
}
