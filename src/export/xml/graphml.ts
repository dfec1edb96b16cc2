import type { Fields } from '../../store/index.js';
import { edgeColumns, nodeColumns, textIn, type Column, type ColumnKind } from '../columns.js';
import type { Format } from '../format.js';
import { fieldsOfRelation, fieldsOfThing } from '../told-fields.js';
import { xmlAttribute, xmlText } from './text.js';

const FILE = 'graph.graphml';

const TYPES = { string: 'string', int: 'int', float: 'double', boolean: 'boolean', json: 'string' } as const;

/** Nodes before edges, as some readers need it. Every edge is directed, also where both ends say the same of each other. */
export const GRAPHML: Format = {
  name: 'graphml',
  description:
    'GraphML for networkx, igraph, yEd, Gephi or Cytoscape; lists, and citations under the key evidence of nodes and edges, are ' +
    'JSON; characters that XML cannot hold are written _xHHHH_',
  files: [FILE],
  async *write({ ontology, version, things }) {
    const ofNodes = nodeColumns(ontology, ['type']);
    const ofEdges = edgeColumns(ontology, ['id', 'type', 'edge']); // `id`, since readers keep the id of an edge under that name
    yield { file: FILE, content: beginning(version, ofNodes, ofEdges) };
    for await (const thing of things()) {
      const { id, type } = thing;
      const fields = fieldsOfThing(ontology, thing);
      const data = [datum('n.type', type), ...dataOf('n', ofNodes, fields)].join('');
      yield { file: FILE, content: `<node id="${xmlAttribute(id)}">${data}</node>\n` };
    }
    for await (const { relations } of things()) {
      for (const relation of relations) {
        const { id, type, edge, from, to } = relation;
        const fields = fieldsOfRelation(ontology, relation);
        const ends = `source="${xmlAttribute(from)}" target="${xmlAttribute(to)}"`;
        const data = [datum('e.type', type), datum('e.edge', edge), ...dataOf('e', ofEdges, fields)].join('');
        yield { file: FILE, content: `<edge id="${xmlAttribute(id)}" ${ends}>${data}</edge>\n` };
      }
    }
    yield { file: FILE, content: '</graph>\n</graphml>\n' };
  },
};

function beginning(version: string, ofNodes: readonly Column[], ofEdges: readonly Column[]): string {
  const keys = [
    key('n.type', 'node', 'type', 'string'),
    ...ofNodes.map(({ name, kind, list }) => key(`n.${name}`, 'node', name, list ? 'json' : kind)),
    key('e.type', 'edge', 'type', 'string'),
    key('e.edge', 'edge', 'edge', 'string'),
    ...ofEdges.map(({ name, kind, list }) => key(`e.${name}`, 'edge', name, list ? 'json' : kind)),
  ];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"' +
      ' xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">',
    ...keys,
    '<graph id="tipgraph" edgedefault="directed">',
    `<desc>tipgraph, version ${xmlText(version)} of the data</desc>\n`,
  ].join('\n');
}

function key(id: string, of: 'node' | 'edge', name: string, kind: ColumnKind): string {
  return `<key id="${id}" for="${of}" attr.name="${name}" attr.type="${TYPES[kind]}"/>`;
}

function dataOf(of: 'n' | 'e', columns: readonly Column[], fields: Fields): readonly string[] {
  return columns.map((column) => {
    const text = textIn(column, fields);
    return text === undefined ? '' : datum(`${of}.${column.name}`, text);
  });
}

function datum(id: string, text: string): string {
  return `<data key="${id}">${xmlText(text)}</data>`;
}
