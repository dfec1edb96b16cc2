import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Api } from '../graphql/index.js';
import { StoreRefusedError, StoreUnavailableError } from '../store/index.js';

/**
 * Whose fault an error is. `question`: it can be asked better, and the answer says how. `store`: the store is gone.
 * `bug`: ours; it is logged and the asker learns no details.
 */
export type Failure =
  | { readonly kind: 'question'; readonly code: string }
  | { readonly kind: 'store'; readonly cause: StoreUnavailableError | StoreRefusedError }
  | { readonly kind: 'bug'; readonly cause: unknown };

/** Seconds after which a client may ask again when the store was gone. */
export const RETRY_AFTER_SECONDS = 5;

/** Tells whose fault an error is by its class, code and place, never by its message. */
export function failureOf(error: unknown): Failure {
  const cause = rootOf(error);
  if (cause instanceof StoreUnavailableError || cause instanceof StoreRefusedError) return { kind: 'store', cause };
  if (!(error instanceof GraphQLError) || !(cause instanceof GraphQLError)) return { kind: 'bug', cause };
  const code = cause.extensions['code'] ?? error.extensions['code'];
  if (typeof code === 'string' && code !== 'INTERNAL_SERVER_ERROR') return { kind: 'question', code };
  // Without a code it comes from graphql-js. With a path and no node it is a value of ours that a scalar refuses to give
  // out; else the value of a variable or an argument is at fault.
  if (error.path !== undefined && cause.nodes === undefined) return { kind: 'bug', cause };
  return { kind: 'question', code: 'BAD_USER_INPUT' };
}

/** What the asker is told of an error. */
export function formatFailure(api: Api, formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const failure = failureOf(error);
  if (failure.kind === 'question') {
    const extensions = { ...formatted.extensions, code: failure.code };
    return api.formatError({ ...formatted, extensions }, error);
  }
  const { locations, path } = formatted;
  return {
    ...(failure.kind === 'bug'
      ? { message: 'Something went wrong on our side', extensions: { code: 'INTERNAL_SERVER_ERROR' } }
      : {
          message: `The graph store is not available; ask again in ${RETRY_AFTER_SECONDS} seconds`,
          extensions: { code: 'STORE_UNAVAILABLE', retryAfterSeconds: RETRY_AFTER_SECONDS },
        }),
    ...(locations === undefined ? {} : { locations }),
    ...(path === undefined ? {} : { path }),
  };
}

function rootOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError !== undefined ? rootOf(error.originalError) : error;
}
