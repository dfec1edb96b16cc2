import type { Ontology } from '../../ontology/index.js';
import type { KeptRelation, KeptThing } from '../../store/index.js';
import { batches } from './batches.js';
import { edgeColumns, nodeColumns, type Column } from '../columns.js';
import { mapLiteral, propertiesLiteral, quotedName, textLiteral } from './cypher-literals.js';
import type { Format } from '../format.js';
import { EVERY_NODE, labelsOf } from './labels.js';
import { fieldsOfRelation, fieldsOfThing } from '../told-fields.js';
import type { ExportedGraph } from '../walk.js';

const FILE = 'graph.cypher';

/**
 * Statements that may be run again: each ends with a semicolon and a line feed, which stand nowhere else. What a node or a relationship
 * had beside what is told here is taken away, so that it says afterwards what the graph says.
 */
export const CYPHER: Format = {
  name: 'cypher',
  description:
    'Cypher for a Neo4j 5 database of its own, one statement after the other: cypher-shell --file graph.cypher; lists are arrays, and ' +
    'citations JSON in the property evidence of nodes and relationships',
  files: [FILE],
  async *write(graph) {
    yield { file: FILE, content: CONSTRAINT };
    for await (const content of nodeStatements(graph)) yield { file: FILE, content };
    for await (const content of relationshipStatements(graph)) yield { file: FILE, content };
  },
};

const EVERY = quotedName(EVERY_NODE);
const CONSTRAINT = `CREATE CONSTRAINT tipgraph_id IF NOT EXISTS FOR (n:${EVERY}) REQUIRE n.id IS UNIQUE;\n`;

/** Nodes of one type a statement, since labels cannot come from a row. */
async function* nodeStatements({ ontology, things }: ExportedGraph): AsyncGenerator<string> {
  const columns = nodeColumns(ontology, ['id']);
  for await (const { key, members } of batches(things(), ({ type }) => type)) {
    yield unwind(
      members.map((thing) => propertiesLiteral({ id: thing.id }, columns, fieldsOfThing(ontology, thing))),
      `MERGE (n:${EVERY} {id: row.id}) SET n = row, n${labels(ontology, key)}`,
    );
  }
}

async function* relationshipStatements({ ontology, things }: ExportedGraph): AsyncGenerator<string> {
  const columns = edgeColumns(ontology, ['id', 'edge']);
  for await (const { key, members } of batches(relationsOf(things()), ({ type }) => type)) {
    yield unwind(
      members.map((relation) => relationshipRow(ontology, columns, relation)),
      `MATCH (a:${EVERY} {id: row.from}) MATCH (b:${EVERY} {id: row.to}) ` +
        `MERGE (a)-[r:${quotedName(key)} {id: row.own.id}]->(b) SET r = row.own`,
    );
  }
}

async function* relationsOf(things: AsyncIterable<KeptThing>): AsyncGenerator<KeptRelation> {
  for await (const { relations } of things) yield* relations;
}

function relationshipRow(ontology: Ontology, columns: readonly Column[], relation: KeptRelation): string {
  const { id, edge, from, to } = relation;
  return mapLiteral([
    ['from', textLiteral(from)],
    ['to', textLiteral(to)],
    ['own', propertiesLiteral({ id, edge }, columns, fieldsOfRelation(ontology, relation))],
  ]);
}

function labels(ontology: Ontology, type: string): string {
  return labelsOf(ontology, type)
    .map((label) => `:${quotedName(label)}`)
    .join('');
}

function unwind(rows: readonly string[], action: string): string {
  return `UNWIND [\n${rows.join(',\n')}\n] AS row\n${action};\n`;
}
