import { OPEN_END, type Timed } from '../../ontology/index.js';
import type { Fields } from '../../store/index.js';
import { edgeColumns, nodeColumns, textIn, type Column, type ColumnKind } from '../columns.js';
import type { Format } from '../format.js';
import { fieldsOfRelation, fieldsOfThing } from '../told-fields.js';
import { xmlAttribute, xmlText } from './text.js';

const FILE = 'graph.gexf';

const TYPES = { string: 'string', int: 'integer', float: 'double', boolean: 'boolean', json: 'string' } as const;

/** What GEXF or its readers call by these names themselves. */
const TAKEN = ['id', 'label', 'source', 'target', 'weight', 'start', 'end', 'type', 'edge'];

/**
 * Every edge is directed, also where both ends say the same of each other: readers refuse a mixture. The time of a thing or a relation
 * is the longest in which it may have held, as with `--as-of`; what is undated has none and is shown at all times.
 */
export const GEXF: Format = {
  name: 'gexf',
  description:
    'GEXF 1.3 for Gephi, with a time line; lists, and citations in the attribute evidence of nodes and edges, are JSON; characters ' +
    'that XML cannot hold are written _xHHHH_',
  files: [FILE],
  async *write({ ontology, version, things }) {
    const ofNodes = nodeColumns(ontology, TAKEN);
    const ofEdges = edgeColumns(ontology, TAKEN);
    yield { file: FILE, content: beginning(version, ofNodes, ofEdges) };
    for await (const thing of things()) {
      const { id, type } = thing;
      const fields = fieldsOfThing(ontology, thing);
      const label = typeof fields['name'] === 'string' ? fields['name'] : id;
      const own = attributes({ id, label, ...timeOf(thing) });
      yield { file: FILE, content: `<node${own}>${values([['type', type]], ofNodes, fields)}</node>\n` };
    }
    yield { file: FILE, content: '</nodes>\n<edges>\n' };
    for await (const { relations } of things()) {
      for (const relation of relations) {
        const { id, type, edge, from, to } = relation;
        const fields = fieldsOfRelation(ontology, relation);
        // The kind keeps apart edges between the same two nodes.
        const own = attributes({ id, source: from, target: to, kind: type, label: type, ...timeOf(relation) });
        const fixed = [['type', type] as const, ['edge', edge] as const];
        yield { file: FILE, content: `<edge${own}>${values(fixed, ofEdges, fields)}</edge>\n` };
      }
    }
    yield { file: FILE, content: '</edges>\n</graph>\n</gexf>\n' };
  },
};

function beginning(version: string, ofNodes: readonly Column[], ofEdges: readonly Column[]): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" version="1.3">',
    `<meta><creator>tipgraph</creator><description>version ${xmlText(version)} of the data</description></meta>`,
    '<graph defaultedgetype="directed" mode="dynamic" timeformat="date" timerepresentation="interval">',
    ...declarations('node', ['type'], ofNodes),
    ...declarations('edge', ['type', 'edge'], ofEdges),
    '<nodes>\n',
  ].join('\n');
}

function declarations(of: 'node' | 'edge', fixed: readonly string[], columns: readonly Column[]): readonly string[] {
  const declared = (name: string, kind: ColumnKind): string =>
    `<attribute${attributes({ id: name, title: name, type: TYPES[kind] })}/>`;
  return [
    `<attributes class="${of}" mode="static">`,
    ...fixed.map((name) => declared(name, 'string')),
    ...columns.map(({ name, kind, list }) => declared(name, list ? 'json' : kind)),
    '</attributes>',
  ];
}

function values(fixed: readonly (readonly [string, string])[], columns: readonly Column[], fields: Fields): string {
  const told = columns.map((column) => [column.name, textIn(column, fields)] as const);
  const shown = [...fixed, ...told].map(([name, text]) =>
    text === undefined ? '' : `<attvalue${attributes({ for: name, value: text })}/>`,
  );
  return `<attvalues>${shown.join('')}</attvalues>`;
}

function timeOf({ validity }: Timed): Readonly<Record<string, string>> {
  const [start, end] = [validity?.from.first, validity?.until.last].map(dayText);
  return { ...(start === undefined ? {} : { start }), ...(end === undefined ? {} : { end }) };
}

const MILLISECONDS_A_DAY = 86_400_000;

/** A day since 1970-01-01 as GEXF writes it; undefined where it is open, or in a year that has not four digits. */
function dayText(day: number | undefined): string | undefined {
  if (day === undefined || Math.abs(day) >= OPEN_END) return undefined;
  const text = new Date(day * MILLISECONDS_A_DAY).toISOString();
  return /^\d{4}-/.test(text) ? text.slice(0, 10) : undefined;
}

function attributes(all: Readonly<Record<string, string>>): string {
  return Object.entries(all)
    .map(([name, text]) => ` ${name}="${xmlAttribute(text)}"`)
    .join('');
}
