import { AnalysedGraph } from '../../src/analysis/graph.js';
import { parsePartialDate, type Clocks, type DayRange } from '../../src/ontology/index.js';
import type { Fields } from '../../src/store/index.js';
import { entity, relation } from '../support/records.js';

/** A relation of a small graph: from, name, to, and its own fields. */
export type Stated = readonly [from: string, type: string, to: string, fields?: Fields];

const EDGES: Readonly<Record<string, string>> = {
  PARTY_TO: 'Participation',
  IMPLEMENTS: 'Implementation',
  TRANSPOSES: 'Implementation',
};

/** A small graph of law. What a relation names is there, whether it has fields of its own or not. */
export function lawGraph(things: Readonly<Record<string, Fields>>, stated: readonly Stated[]): AnalysedGraph {
  const ids = new Set([...Object.keys(things), ...stated.flatMap(([from, , to]) => [from, to])]);
  return new AnalysedGraph({
    things: [...ids].sort().map((id) => entity(id, { name: nameOf(id), ...things[id] })),
    relations: stated
      .map(([from, type, to, fields]) =>
        relation(`${type}|${from}|${to}`, [from, type, to], EDGES[type] ?? 'Link', fields),
      )
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
  });
}

/** `law:code` is shown as `code`. */
function nameOf(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}

export function asOf(date: string): Clocks {
  const days: DayRange | null = parsePartialDate(date);
  if (days === null) throw new TypeError(`${date} is no date`);
  return { asOf: days };
}

/** What the relations say, short. */
export function says(relation: string): string {
  return relation.toLowerCase().replaceAll('_', ' ');
}
