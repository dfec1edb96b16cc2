import { isRetryableError, Neo4jError } from 'neo4j-driver';
import { StoreRefusedError, StoreUnavailableError } from '../errors.js';

const REFUSED = ['Neo.ClientError.Security.', 'Neo.ClientError.Database.DatabaseNotFound'];
const UNAVAILABLE = [
  'ServiceUnavailable',
  'SessionExpired',
  'Neo.TransientError.',
  'Neo.DatabaseError.Database.',
  'Neo.ClientError.Security.AuthorizationExpired',
];

/** A change is one transaction, and a large one needs much of it. */
const OUT_OF_MEMORY = 'it has run out of memory; give it a larger heap, server.memory.heap.max_size';

/** What every other error of the driver has for a code; a connection that nobody answers on in time is one of them. */
const WITHOUT_CODE = 'N/A';

/** The store's own error for what the driver throws, told by its code; what is no trouble with the server stays as it is. */
export function translated(error: unknown, address: string): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const { code } = error;
  if (code.endsWith('OutOfMemoryError')) return new StoreUnavailableError(address, `${OUT_OF_MEMORY} (${code})`, error);
  const is = (starts: readonly string[]) => starts.some((start) => code.startsWith(start));
  if (isRetryableError(error) || is(UNAVAILABLE) || code === WITHOUT_CODE) {
    return new StoreUnavailableError(address, code === WITHOUT_CODE ? 'no answer' : code, error);
  }
  return is(REFUSED) ? new StoreRefusedError(address, code, error) : error;
}
