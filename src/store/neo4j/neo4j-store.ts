import { madeOnce } from '../../keeping/index.js';
import type { Ontology } from '../../ontology/index.js';
import type { GraphStore, NeighbourhoodPlan, ReadPlan, StoreStatus } from '../port.js';
import { atHand, compareCodePoints } from '../shared/index.js';
import { catalogOf, type Catalog } from './catalog.js';
import { compileContents } from './compile-contents.js';
import { compileNeighbourhood } from './compile-neighbourhood.js';
import { compileProjection } from './compile-projection.js';
import { compileRead, type CompiledRead } from './compile-read.js';
import { compileRelations } from './compile-relations.js';
import { Connection, onlyAnswer, type ConnectionOptions } from './connection.js';
import { fillGraph } from './fill.js';
import { ENCODING, placeOf, quoted, type Place } from './names.js';
import { listOf, mapOf, numberOf, textOf } from './raw.js';
import { dropSchema, ensureSchema, removeGraph } from './schema.js';
import { runSearch } from './search.js';
import { applyChanges } from './write.js';

export interface Neo4jOptions extends ConnectionOptions {
  /** Keeps this graph apart from others in the database: a letter, then letters and digits. */
  readonly scope?: string;
}

/**
 * A store over a Neo4j server, of version 5.26 or newer, with its constraint and index made where they are missing. Throws
 * `StoreUnavailableError` where no server answers and `StoreRefusedError` where it does not let us in, within seconds.
 */
export async function openNeo4jStore(options: Neo4jOptions, ontology: Ontology): Promise<GraphStore> {
  const place = placeOf(options.scope);
  const connection = await Connection.open(options);
  try {
    await ensureSchema(connection, place);
  } catch (error) {
    await connection.close();
    throw error;
  }
  return storeOver(connection, place, catalogOf(ontology));
}

/** Removes every node of the scope and its version. Its constraint and index stay. Throws what `openNeo4jStore` throws. */
export async function clearNeo4jScope(options: Neo4jOptions): Promise<void> {
  await connected(options, removeGraph);
}

/** Removes every node of the scope, its version, its constraint and its index. Throws what `openNeo4jStore` throws. */
export async function dropNeo4jScope(options: Neo4jOptions): Promise<void> {
  await connected(options, async (connection, place) => {
    await removeGraph(connection, place);
    await dropSchema(connection, place);
  });
}

async function connected(
  options: Neo4jOptions,
  work: (connection: Connection, place: Place) => Promise<void>,
): Promise<void> {
  const place = placeOf(options.scope);
  const connection = await Connection.open(options);
  try {
    await work(connection, place);
  } finally {
    await connection.close();
  }
}

function storeOver(connection: Connection, place: Place, catalog: Catalog): GraphStore {
  const answer = async <Answer>({ statement, decode }: CompiledRead<Answer>): Promise<Answer> =>
    connection.read(statement).then((rows) => decode(onlyAnswer(rows)));
  // Plans of questions that are asked again are the same objects.
  const compiledRead = madeOnce((plan: ReadPlan) => compileRead(catalog, place, plan));
  const compiledNeighbourhood = madeOnce((plan: NeighbourhoodPlan) => compileNeighbourhood(catalog, place, plan));
  return {
    kind: 'neo4j',
    read: async (plan) => answer(compiledRead(plan)),
    neighbourhood: async (plan) => answer(compiledNeighbourhood(plan)),
    relations: async (plan) => answer(compileRelations(catalog, place, plan)),
    project: async (plan) => answer(compileProjection(catalog, place, plan)),
    contents: async (plan) => answer(compileContents(catalog, place, plan)),
    search: async (plan) => runSearch(catalog, place, plan, (statement) => connection.read(statement)),
    apply: async (changes, onWritten = () => undefined) => {
      const { version } = await readStatus(connection, place);
      if (version === null) return fillGraph(connection, { catalog, place, onWritten }, changes);
      const all = atHand(changes);
      return connection.write((run) => applyChanges({ catalog, place, run, onWritten }, all));
    },
    ids: async () => readIds(connection, place),
    status: async () => readStatus(connection, place),
    close: async () => connection.close(),
  };
}

async function readIds(connection: Connection, place: Place): ReturnType<GraphStore['ids']> {
  const label = quoted(place.label);
  const text = `RETURN { entities: COLLECT { MATCH (node:${label}) RETURN node.id },
relations: COLLECT { MATCH (:${label})-[edge]->() RETURN edge.id } } AS answer`;
  const raw = mapOf(onlyAnswer(await connection.read({ text, parameters: {} })));
  const sorted = (ids: unknown) => listOf(ids).map(textOf).sort(compareCodePoints);
  return { entities: sorted(raw['entities']), relations: sorted(raw['relations']) };
}

async function readStatus(connection: Connection, place: Place): Promise<StoreStatus> {
  const label = quoted(place.label);
  const text = `RETURN { entities: COUNT { (:${label}) }, relations: COUNT { (:${label})-->() },
versions: COLLECT { MATCH (node:${quoted(place.versionLabel)}) WHERE node.encoding = $encoding AND node.version IS NOT NULL
  RETURN node.version } } AS answer`;
  const raw = mapOf(onlyAnswer(await connection.read({ text, parameters: { encoding: ENCODING } })));
  const [version] = listOf(raw['versions']);
  return {
    version: version === undefined ? null : textOf(version),
    entities: numberOf(raw['entities']),
    relations: numberOf(raw['relations']),
  };
}
