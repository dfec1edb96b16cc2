/**
 * A Neo4j for development and tests: found, started and stopped on this machine, by Docker Compose or from Maven's jars.
 * Everything comes in as options: nothing here reads the environment or speaks to the database as a client.
 */
export { JavaTooOldError, Neo4jStartError } from './errors.js';
export type { Neo4jOptions, Programs } from './options.js';
export type { Neo4jRunning, Neo4jStatus, Neo4jStopped } from './results.js';
export { findJava } from './java.js';
export { hasMaven } from './jars.js';
export { startNeo4j, type Neo4jStarted } from './start.js';
export { neo4jStatus } from './status.js';
export { stopNeo4j, type Neo4jStopResult } from './stop.js';
