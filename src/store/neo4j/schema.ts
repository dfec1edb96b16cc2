import type { Connection } from './connection.js';
import { NAMED, property, quoted, TEXT, type Place } from './names.js';

const PATIENCE_SECONDS = 60;

/**
 * Makes the constraints and the indexes where they are missing, and waits until the indexes are there. The texts in the full-text index are
 * folded already, so that it only has to split them at blanks.
 */
export async function ensureSchema(connection: Connection, place: Place): Promise<void> {
  const label = quoted(place.label);
  const id = property('node', 'id');
  const version = `(node:${quoted(place.versionLabel)}) REQUIRE node.graph IS UNIQUE`;
  const statements = [
    `CREATE CONSTRAINT ${quoted(place.constraint)} IF NOT EXISTS FOR (node:${label}) REQUIRE ${id} IS UNIQUE`,
    `CREATE CONSTRAINT ${quoted(place.versionConstraint)} IF NOT EXISTS FOR ${version}`,
    `CREATE FULLTEXT INDEX ${quoted(place.textIndex)} IF NOT EXISTS FOR (node:${label}) ON EACH [${property('node', TEXT)}]
OPTIONS { indexConfig: { \`fulltext.analyzer\`: 'whitespace', \`fulltext.eventually_consistent\`: false } }`,
    `CREATE INDEX ${quoted(place.nameIndex)} IF NOT EXISTS FOR (node:${label}) ON (${property('node', NAMED)})`,
  ];
  for (const text of statements) await connection.runAlone({ text, parameters: {} });
  for (const name of [place.textIndex, place.nameIndex]) {
    await connection.runAlone({ text: `CALL db.awaitIndex($name, ${PATIENCE_SECONDS})`, parameters: { name } });
  }
}

/** Removes every node of the graph. What names its version stays. */
export async function removeThings(connection: Connection, place: Place): Promise<void> {
  await removeLabelled(connection, place.label);
}

/** Removes every node of the graph and what names its version. */
export async function removeGraph(connection: Connection, place: Place): Promise<void> {
  for (const label of [place.label, place.versionLabel]) await removeLabelled(connection, label);
}

async function removeLabelled(connection: Connection, label: string): Promise<void> {
  const text = `MATCH (node:${quoted(label)}) CALL (node) { DETACH DELETE node } IN TRANSACTIONS OF 5000 ROWS`;
  await connection.runAlone({ text, parameters: {} });
}

export async function dropSchema(connection: Connection, place: Place): Promise<void> {
  const statements = [
    `DROP CONSTRAINT ${quoted(place.constraint)} IF EXISTS`,
    `DROP CONSTRAINT ${quoted(place.versionConstraint)} IF EXISTS`,
    `DROP INDEX ${quoted(place.textIndex)} IF EXISTS`,
    `DROP INDEX ${quoted(place.nameIndex)} IF EXISTS`,
  ];
  for (const text of statements) await connection.runAlone({ text, parameters: {} });
}
