import type { Failure } from './failure.js';

const OURS = ['INTERNAL_SERVER_ERROR', 'GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED'];

/**
 * Sorts the errors of an answer by the codes that the API documents; the first tells. A document that cannot be read is our fault, unless
 * a person has written it.
 */
export function sortErrors(errors: readonly unknown[], writtenByHand = false): Failure {
  const [error] = errors;
  const message = textIn(error, 'message');
  const extensions = propertyOf(error, 'extensions');
  const code = textIn(extensions, 'code');
  if (message === null || code === null || (!writtenByHand && OURS.includes(code))) return { kind: 'broken' };
  if (code === 'STORE_UNAVAILABLE') return { kind: 'unreachable' };
  if (code === 'UNKNOWN_ID' && !writtenByHand) return { kind: 'unknown', message };
  return {
    kind: 'refused',
    code,
    message,
    argument: textIn(extensions, 'argument'),
    accepted: textIn(extensions, 'accepted'),
  };
}

function textIn(value: unknown, name: string): string | null {
  const property = propertyOf(value, name);
  return typeof property === 'string' ? property : null;
}

/** A property of what may be anything. */
export function propertyOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
