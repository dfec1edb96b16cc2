import neo4j, { type Driver, type RecordShape, type Session } from 'neo4j-driver';
import type { ExportedGraph } from '../../src/export/index.js';
import { EVERY_NODE, labelsOf } from '../../src/export/neo4j/labels.js';
import type { Fields } from '../../src/store/index.js';
import type { Neo4jConnection } from '../support/neo4j.js';

/** Nodes and relationships as they stand in Neo4j, by id; citations are read from their JSON. */
export interface Neo4jGraph {
  readonly nodes: ReadonlyMap<string, object>;
  readonly relationships: ReadonlyMap<string, object>;
}

/** Runs statements on a server, one after the other, each in a transaction of its own. */
export type RunOn = (statement: string) => Promise<readonly RecordShape[]>;

/** Gives work a session on a server, and closes all behind it. */
export async function onServer<Result>(
  { uri, user, password, database }: Neo4jConnection,
  work: (run: RunOn) => Promise<Result>,
): Promise<Result> {
  const driver: Driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  const session: Session = driver.session({ database });
  try {
    return await work(async (statement) => {
      const { records } = await session.run(statement);
      return records.map((record) => record.toObject());
    });
  } finally {
    await session.close();
    await driver.close();
  }
}

/** All nodes with a label, and the relationships among them. */
export async function graphIn(run: RunOn, label: string): Promise<Neo4jGraph> {
  const nodes = await run(`MATCH (n:\`${label}\`) RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties`);
  const relationships = await run(
    `MATCH (a:\`${label}\`)-[r]->(b:\`${label}\`) ` +
      'RETURN r.id AS id, type(r) AS type, a.id AS from, b.id AS to, properties(r) AS properties',
  );
  return { nodes: byId(nodes), relationships: byId(relationships) };
}

/** A graph as it is to stand in Neo4j, with a label on every node. What lists hold may stand otherwise: `listOf` says how. */
export async function graphToldTo(
  graph: ExportedGraph,
  label: string,
  listOf: (members: readonly unknown[]) => unknown,
): Promise<Neo4jGraph> {
  const nodes = new Map<string, object>();
  const relationships = new Map<string, object>();
  for await (const { id, type, fields, relations } of graph.things()) {
    const labels = labelsOf(graph.ontology, type).map((own) => (own === EVERY_NODE ? label : own));
    nodes.set(id, { labels: labels.sort(), properties: { id, ...propertiesOf(fields, listOf) } });
    for (const { id: own, type: name, edge, from, to, fields: told } of relations) {
      relationships.set(own, { type: name, from, to, properties: { id: own, edge, ...propertiesOf(told, listOf) } });
    }
  }
  return { nodes, relationships };
}

function propertiesOf({ evidence, ...others }: Fields, listOf: (members: readonly unknown[]) => unknown): object {
  const properties: Record<string, unknown> = { evidence: citations(evidence) };
  for (const [name, value] of Object.entries(others)) {
    const told = Array.isArray(value) ? listOf(value) : value;
    if (told !== undefined) properties[name] = told;
  }
  return properties;
}

/** Citations without the day since which they may have been known, which is not exported. */
function citations(evidence: unknown): unknown {
  const text = JSON.stringify(evidence, (name, value: unknown) => (name === 'knownFrom' ? undefined : value));
  return JSON.parse(text) as unknown;
}

function byId(rows: readonly RecordShape[]): ReadonlyMap<string, object> {
  return new Map(
    rows.map(({ id, labels, properties, ...others }) => {
      const { evidence, ...own } = properties as { readonly evidence: string };
      const sorted = labels === undefined ? {} : { labels: [...(labels as readonly string[])].sort() };
      return [
        id as string,
        { ...others, ...sorted, properties: { ...own, evidence: JSON.parse(evidence) as unknown } },
      ];
    }),
  );
}
