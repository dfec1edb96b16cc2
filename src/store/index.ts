/**
 * The port: what a graph store must do, and what every store shares. Adapters live in `memory/` and `neo4j/`, and only the
 * composition root opens one. Nothing here knows GraphQL or where records come from.
 */
export type * from './port.js';
export { StoreRefusedError, StoreUnavailableError } from './errors.js';
export { compareCodePoints, fold } from './shared/index.js';
