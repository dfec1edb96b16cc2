import { neo4jStatus, startNeo4j, stopNeo4j } from '../neo4j/index.js';
import { printResult } from '../output.js';

export type Neo4jAction = 'start' | 'stop' | 'status';

/** Starts, stops or looks for the Neo4j of development and tests, and prints what came of it. */
export async function neo4j(action: Neo4jAction, { json }: { readonly json?: boolean }): Promise<void> {
  const actions = { start: startNeo4j, stop: stopNeo4j, status: neo4jStatus };
  const result: object = (await actions[action]()) ?? {};
  const lines = Object.entries(result).map(([key, value]) => `${key}: ${String(value)}`);
  printResult(json, result, lines.length > 0 ? lines.join('\n') : `${action}: done`);
}
