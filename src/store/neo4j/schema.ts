import type { Connection } from './connection.js';
import { property, quoted, TEXT, type Place } from './names.js';

const PATIENCE_SECONDS = 60;

/**
 * Makes the constraint and the full-text index where they are missing, and waits until the index is there. The texts in it are
 * folded already, so that it only has to split them at blanks.
 */
export async function ensureSchema(connection: Connection, place: Place): Promise<void> {
  const label = quoted(place.label);
  const id = property('node', 'id');
  const statements = [
    `CREATE CONSTRAINT ${quoted(place.constraint)} IF NOT EXISTS FOR (node:${label}) REQUIRE ${id} IS UNIQUE`,
    `CREATE FULLTEXT INDEX ${quoted(place.textIndex)} IF NOT EXISTS FOR (node:${label}) ON EACH [${property('node', TEXT)}]
OPTIONS { indexConfig: { \`fulltext.analyzer\`: 'whitespace', \`fulltext.eventually_consistent\`: false } }`,
  ];
  for (const text of statements) await connection.runAlone({ text, parameters: {} });
  const parameters = { name: place.textIndex };
  await connection.runAlone({ text: `CALL db.awaitIndex($name, ${PATIENCE_SECONDS})`, parameters });
}

/** Removes every node of the graph and what names its version. */
export async function removeGraph(connection: Connection, place: Place): Promise<void> {
  for (const label of [place.label, place.versionLabel]) {
    const text = `MATCH (node:${quoted(label)}) CALL (node) { DETACH DELETE node } IN TRANSACTIONS OF 5000 ROWS`;
    await connection.runAlone({ text, parameters: {} });
  }
}

export async function dropSchema(connection: Connection, place: Place): Promise<void> {
  const statements = [
    `DROP CONSTRAINT ${quoted(place.constraint)} IF EXISTS`,
    `DROP INDEX ${quoted(place.textIndex)} IF EXISTS`,
  ];
  for (const text of statements) await connection.runAlone({ text, parameters: {} });
}
