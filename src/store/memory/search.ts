import { standsAt } from '../../ontology/index.js';
import type { SearchAnswer, SearchPlan } from '../port.js';
import { compareCodePoints, fold, rankText, type TextRank } from '../shared/index.js';
import type { Graph, MemoryNode } from './graph.js';
import { compileSelection } from './selection.js';
import type { TextIndex } from './text-index.js';

interface Match extends TextRank {
  readonly node: MemoryNode;
}

/** Ranks what the index finds and answers the part asked for. */
export function readSearch(graph: Graph, index: TextIndex, plan: SearchPlan): SearchAnswer {
  const all = matchesOf(graph, index, plan);
  const types = plan.types === undefined ? undefined : new Set(plan.types);
  const matches = all.filter(({ node }) => types === undefined || types.has(node.type)).sort(compareMatches);
  const read = compileSelection(graph, plan.selection);
  const hits = matches
    .slice(plan.offset, plan.offset + plan.size)
    .map(({ score, matched, node }) => ({ score, matched, node: read(node) }));
  return { hits, total: matches.length, facets: facetsOf(all) };
}

function matchesOf(graph: Graph, index: TextIndex, plan: SearchPlan): Match[] {
  const query = fold(plan.text);
  const matches: Match[] = [];
  if (query.length === 0) return matches;
  for (const id of index.candidates(query)) {
    const node = graph.node(id);
    if (node === undefined || !standsAt(node.record, plan)) continue;
    const rank = rankText(query, index.textsOf(id));
    if (rank !== null) matches.push({ ...rank, node });
  }
  return matches;
}

function compareMatches(a: Match, b: Match): number {
  return (
    b.score - a.score || compareCodePoints(nameOf(a.node), nameOf(b.node)) || compareCodePoints(a.node.id, b.node.id)
  );
}

function nameOf({ record }: MemoryNode): string {
  const name = record.fields['name'];
  return typeof name === 'string' ? name : '';
}

function facetsOf(matches: readonly Match[]): SearchAnswer['facets'] {
  const counts = new Map<string, number>();
  for (const { node } of matches) counts.set(node.type, (counts.get(node.type) ?? 0) + 1);
  return [...counts]
    .map(([type, count]) => ({ type, count }))
    .sort((a, b) => b.count - a.count || compareCodePoints(a.type, b.type));
}
