import type { UndirectedGraph } from 'graphology';
import louvainModule from 'graphology-communities-louvain';
import metrics from 'graphology-metrics';
import { ranked } from './groups.js';

/** A graph whose edges weigh. */
export type WeightedGraph = UndirectedGraph<object, { weight: number }>;

/** By id. */
export type Standing = Readonly<Record<string, number>>;

// The package exports the function itself; its types say that it exports an object which holds it.
const louvain = louvainModule as unknown as typeof louvainModule.default;

const PRECISE = { maxIterations: 1000, tolerance: 1e-10 } as const;

/** The share of shortest paths between others that lead through each, 0 to 1. Edges do not weigh. */
export function betweenness(graph: WeightedGraph): Standing {
  if (graph.order === 0) return {};
  return metrics.centrality.betweenness(graph, { getEdgeWeight: null, normalized: true });
}

/** PageRank with damping 0.85, weighed by edges; all sum to 1. */
export function pagerank(graph: WeightedGraph): Standing {
  if (graph.order === 0) return {};
  return metrics.centrality.pagerank(graph, { getEdgeWeight: 'weight', alpha: 0.85, ...PRECISE });
}

/** Eigenvector centrality, weighed by edges; null where it does not converge, or where there is no edge. */
export function eigenvector(graph: WeightedGraph): Standing | null {
  if (graph.size === 0) return null;
  try {
    return metrics.centrality.eigenvector(graph, { getEdgeWeight: 'weight', ...PRECISE });
  } catch {
    return null; // it throws where it has not converged, and has nothing else to throw
  }
}

/** The communities that Louvain's method finds, the largest first, and their modularity. The same graph gives the same. */
export function communities(graph: WeightedGraph): {
  readonly members: readonly (readonly string[])[];
  readonly modularity: number | null;
} {
  if (graph.size === 0) return { members: ranked(graph.mapNodes((id) => [id])), modularity: null };
  const found = louvain.detailed(graph, { getEdgeWeight: 'weight', randomWalk: false, rng: sequence() });
  const groups = new Map<number, string[]>();
  for (const [id, number] of Object.entries(found.communities)) {
    groups.set(number, [...(groups.get(number) ?? []), id]);
  }
  return { members: ranked([...groups.values()]), modularity: found.modularity };
}

/** Numbers from 0 to 1 that look random and are the same each time (Park and Miller's generator). */
function sequence(): () => number {
  let state = 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
