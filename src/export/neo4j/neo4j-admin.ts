import type { Fields } from '../../store/index.js';
import { edgeColumns, nodeColumns, textIn, type Column } from '../columns.js';
import { csvRow, type Cell } from '../csv/row.js';
import type { Format } from '../format.js';
import { labelsOf } from './labels.js';
import { fieldsOfRelation, fieldsOfThing } from '../told-fields.js';

const NODES = 'nodes.csv';
const RELATIONSHIPS = 'relationships.csv';
const ARGUMENTS = 'import.args';

/** Between the members of a list: the control character made for it. No mark of punctuation will do, as texts have them all. */
const SEPARATOR = '\u{1F}';
/** Stands for the separator where a text has it, which would otherwise make two members of one. */
const SEPARATOR_SHOWN = '\u{241F}';

const ARGUMENT_LINES = [
  `--nodes=${NODES}`,
  `--relationships=${RELATIONSHIPS}`,
  '--id-type=string',
  '--array-delimiter=U+001F',
  '--multiline-fields=true',
];

const TYPES = { string: 'string', int: 'int', float: 'double', boolean: 'boolean', json: 'string' } as const;

/** Nodes and relationships in one file each: a row names its labels or its type, and columns that its type lacks are empty. */
export const NEO4J_ADMIN: Format = {
  name: 'neo4j-admin',
  description:
    'CSV for the bulk import of Neo4j 5: in the folder, neo4j-admin database import full @import.args <database>; lists are ' +
    'arrays, and citations JSON in the property evidence',
  files: [NODES, RELATIONSHIPS, ARGUMENTS],
  async *write({ ontology, things }) {
    const ofNodes = nodeColumns(ontology, ['id']);
    const ofEdges = edgeColumns(ontology, ['id', 'edge']);
    const startHead = [':START_ID', ':END_ID', ':TYPE', 'id:string', 'edge:string'];
    yield { file: ARGUMENTS, content: `${ARGUMENT_LINES.join('\n')}\n` };
    yield { file: NODES, content: csvRow(['id:ID', ':LABEL', ...ofNodes.map(headOf)]) };
    yield { file: RELATIONSHIPS, content: csvRow([...startHead, ...ofEdges.map(headOf)]) };
    for await (const thing of things()) {
      const labels = labelsOf(ontology, thing.type).join(SEPARATOR);
      const fields = fieldsOfThing(ontology, thing);
      yield { file: NODES, content: csvRow([thing.id, labels, ...ofNodes.map((column) => cellOf(column, fields))]) };
      for (const relation of thing.relations) {
        const start = [relation.from, relation.to, relation.type, relation.id, relation.edge];
        const own = fieldsOfRelation(ontology, relation);
        yield { file: RELATIONSHIPS, content: csvRow([...start, ...ofEdges.map((column) => cellOf(column, own))]) };
      }
    }
  },
};

function headOf({ name, kind, list }: Column): string {
  return `${name}:${TYPES[kind]}${list ? '[]' : ''}`;
}

function cellOf(column: Column, fields: Fields): Cell {
  const value = fields[column.field];
  if (!column.list || !Array.isArray(value)) return textIn(column, fields);
  // An empty cell would be a list with one empty text.
  if (value.length === 0) return undefined;
  return value.map((member) => String(member).replaceAll(SEPARATOR, SEPARATOR_SHOWN)).join(SEPARATOR);
}
