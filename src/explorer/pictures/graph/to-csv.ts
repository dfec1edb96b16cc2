import type { ExportedGraph } from './exported.js';

const HEADINGS = [
  'source',
  'sourceName',
  'sourceType',
  'relation',
  'target',
  'targetName',
  'targetType',
  'held',
  'citations',
  'weight',
];

/** A graph as CSV, a row for each relation with its sources and pages; what has no relation has a row of its own. */
export function toCsv({ nodes, edges }: ExportedGraph): string {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const bound = new Set(edges.flatMap(({ source, target }) => [source, target]));
  const rows = edges.map(({ source, target, relation, held, citations, weight }) => {
    const one = byId.get(source);
    const other = byId.get(target);
    return [source, one?.name, one?.type, relation, target, other?.name, other?.type, held, citations, String(weight)];
  });
  const alone = nodes
    .filter(({ id }) => !bound.has(id))
    .map(({ id, name, type }) => [id, name, type, '', '', '', '', '', '', '']);
  return [HEADINGS, ...rows, ...alone].map((row) => row.map((value) => cell(value ?? '')).join(',') + '\r\n').join('');
}

/** A cell as RFC 4180 has it. What a spreadsheet would run as a formula is made text. */
function cell(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
