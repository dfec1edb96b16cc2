import type { ExportedGraph, Graph } from '../../pictures/graph/index.js';
import { edgeId } from '../../pictures/graph/edge-id.js';
import { idOf, type Network } from './network-graph.js';

/** The network as it is shown, to be saved: how many ties of each kind bind a pair. The pages are behind each pair, in the explorer. */
export function networkExport({ nodes, edges }: Network, graph: Graph): ExportedGraph {
  const shown = new Set(graph.nodes.map(({ id }) => id));
  const lines = new Set(graph.edges.map(({ id }) => id));
  return {
    nodes: nodes
      .filter((node) => shown.has(idOf(node)))
      .map((node) => ({
        id: idOf(node),
        name: node.actor?.name ?? '',
        type: node.actor?.__typename ?? '',
        weight: node.weightedDegree,
      })),
    edges: edges.flatMap(({ between, weight, kinds }) => {
      const [source = '', target = ''] = between.map(({ id }) => id);
      const id = edgeId(source, target);
      if (!lines.has(id)) return [];
      const relation = kinds.map(({ kind, count }) => `${kind} ${count}`).join('; ');
      return [{ id, source, target, relation, held: '', citations: '', weight }];
    }),
  };
}
