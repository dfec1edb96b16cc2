import type { Graph, Position } from './graph.js';
import { PER_EDGE, PER_NODE } from './layout-request.js';

/** The graph as ForceAtlas2 takes it: numbers in rows. What many edges lead to pushes harder; what is pinned is fixed. */
export function matricesOf(
  { nodes, edges }: Graph,
  places: ReadonlyMap<string, Position>,
): { readonly nodes: Float32Array; readonly edges: Float32Array } {
  const nodeRows = new Float32Array(nodes.length * PER_NODE);
  const edgeRows = new Float32Array(edges.length * PER_EDGE);
  const rowOf = new Map(nodes.map(({ id }, index) => [id, index * PER_NODE]));
  nodes.forEach(({ id, radius, pinned }, index) => {
    const { x, y } = places.get(id) ?? { x: index, y: index };
    nodeRows.set([x, y, 0, 0, 0, 0, 1, 1, radius, pinned === undefined ? 0 : 1], index * PER_NODE);
  });
  edges.forEach(({ source, target, weight }, index) => {
    const from = rowOf.get(source) ?? 0;
    const to = rowOf.get(target) ?? 0;
    edgeRows.set([from, to, weight], index * PER_EDGE);
    nodeRows[from + 6] = (nodeRows[from + 6] ?? 0) + 1;
    nodeRows[to + 6] = (nodeRows[to + 6] ?? 0) + 1;
  });
  return { nodes: nodeRows, edges: edgeRows };
}
