/**
 * Starts, stops and finds a Neo4j for development and tests: in Docker where an engine answers, else in Java with jars from
 * Maven Central. Nothing here speaks Cypher or knows the graph.
 */
export { startNeo4j, type Neo4jStarted } from './start.js';
export { stopNeo4j, type Neo4jStopped } from './stop.js';
export { neo4jStatus, type Neo4jNotRunning, type Neo4jRunning, type Neo4jStatus } from './status.js';
export { MissingToolError, Neo4jCommandError, Neo4jPortError, Neo4jStartError, Neo4jStopError } from './errors.js';
export type { Neo4jOptions } from './layout.js';
