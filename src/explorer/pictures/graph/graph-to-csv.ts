import { toCsv } from '../to-csv.js';
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
export function graphToCsv({ nodes, edges }: ExportedGraph): string {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const bound = new Set(edges.flatMap(({ source, target }) => [source, target]));
  const rows = edges.map(({ source, target, relation, held, citations, weight }) => {
    const [one, other] = [byId.get(source), byId.get(target)];
    return [
      source,
      one?.name ?? null,
      one?.type ?? null,
      relation,
      target,
      other?.name ?? null,
      other?.type ?? null,
      held,
      citations,
      weight,
    ];
  });
  const alone = nodes
    .filter(({ id }) => !bound.has(id))
    .map(({ id, name, type }) => [id, name, type, ...HEADINGS.slice(3).map(() => null)]);
  return toCsv([HEADINGS, ...rows, ...alone]);
}
