import { edgeColumns, nodeColumns, textIn } from '../columns.js';
import { csvRow } from './row.js';
import type { Format } from '../format.js';
import { fieldsOfRelation, fieldsOfThing } from '../told-fields.js';

const NODES = 'nodes.csv';
const EDGES = 'edges.csv';
const NODE_HEAD = ['id', 'type'];
const EDGE_HEAD = ['id', 'type', 'edge', 'from', 'to'];

/**
 * Two tables. No cell is changed so that spreadsheets do not take it for a formula: that would lose what the source says, and
 * nothing could tell afterwards which cells were changed. Whoever opens them in a spreadsheet imports the columns as text.
 */
export const CSV: Format = {
  name: 'csv',
  description:
    'CSV (RFC 4180, UTF-8), nodes.csv and edges.csv for pandas, R or a spreadsheet; lists, and citations in the column ' +
    'evidence, are JSON; cells are left as they are, so import them as text: one may look like a formula',
  files: [NODES, EDGES],
  async *write({ ontology, things }) {
    const ofNodes = nodeColumns(ontology, NODE_HEAD);
    const ofEdges = edgeColumns(ontology, EDGE_HEAD);
    yield { file: NODES, content: csvRow([...NODE_HEAD, ...ofNodes.map(({ name }) => name)]) };
    yield { file: EDGES, content: csvRow([...EDGE_HEAD, ...ofEdges.map(({ name }) => name)]) };
    for await (const thing of things()) {
      const told = fieldsOfThing(ontology, thing);
      const cells = ofNodes.map((column) => textIn(column, told));
      yield { file: NODES, content: csvRow([thing.id, thing.type, ...cells]) };
      for (const relation of thing.relations) {
        const { id, type, edge, from, to } = relation;
        const own = fieldsOfRelation(ontology, relation);
        yield {
          file: EDGES,
          content: csvRow([id, type, edge, from, to, ...ofEdges.map((column) => textIn(column, own))]),
        };
      }
    }
  },
};
