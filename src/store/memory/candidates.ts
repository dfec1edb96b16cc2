import { typeSet } from '../../ontology/index.js';
import type { Filter, RelatedFilter } from '../port.js';
import { edgesAlong, otherEnd } from './adjacency.js';
import type { Graph, MemoryNode } from './graph.js';
import { backwards, closureOf } from './within.js';

/**
 * Things among which everything that passes the filter is found, or null where the filter gives no such hint. Walks from the
 * ids that the filter names, so that a question about one place does not look at every route.
 */
export function candidatesFor(graph: Graph, filter: Filter | undefined): ReadonlySet<MemoryNode> | null {
  switch (filter?.kind) {
    case 'ids':
      return new Set(filter.ids.map((id) => graph.node(id)).filter((node) => node !== undefined));
    case 'within': {
      const ends = candidatesFor(graph, filter.of);
      return ends === null ? null : closureOf(filter.step, ends);
    }
    case 'related':
      return relatedCandidates(graph, filter);
    case 'and':
      return smallest(filter.of.map((inner) => candidatesFor(graph, inner)));
    case 'or':
      return union(filter.of.map((inner) => candidatesFor(graph, inner)));
    default:
      return null;
  }
}

function relatedCandidates(graph: Graph, filter: RelatedFilter): ReadonlySet<MemoryNode> | null {
  if (filter.quantifier !== 'some') return null;
  const ends = candidatesFor(graph, filter.node);
  if (ends === null) return null;
  const back = backwards(filter.step);
  const types = typeSet(filter.step.targetTypes);
  const found = new Set<MemoryNode>();
  for (const end of ends) {
    if (!types.has(end.type)) continue;
    for (const edge of edgesAlong(end, back)) found.add(otherEnd(edge, end));
  }
  return found;
}

function smallest(sets: readonly (ReadonlySet<MemoryNode> | null)[]): ReadonlySet<MemoryNode> | null {
  let best: ReadonlySet<MemoryNode> | null = null;
  for (const set of sets) if (set !== null && (best === null || set.size < best.size)) best = set;
  return best;
}

function union(sets: readonly (ReadonlySet<MemoryNode> | null)[]): ReadonlySet<MemoryNode> | null {
  const found = new Set<MemoryNode>();
  for (const set of sets) {
    if (set === null) return null;
    for (const node of set) found.add(node);
  }
  return found;
}
