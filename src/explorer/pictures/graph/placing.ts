import type { Graph, GraphEdge, Position } from './graph.js';

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/**
 * Where the layout begins: what has a place keeps it; what is new stands about a neighbour that has one, or on a spiral. The same graph
 * begins the same, so that a link shows the same picture.
 */
export function firstPositions(
  { nodes, edges }: Graph,
  known: ReadonlyMap<string, Position>,
): ReadonlyMap<string, Position> {
  const places = new Map<string, Position>();
  nodes.forEach(({ id, pinned }) => {
    const place = pinned ?? known.get(id);
    if (place !== undefined) places.set(id, place);
  });
  const neighbours = places.size === 0 ? new Map<string, readonly string[]>() : neighboursOfAll(edges);
  nodes.forEach(({ id }, index) => {
    if (places.has(id)) return;
    const angle = index * GOLDEN_ANGLE;
    const beside = neighbours.get(id)?.find((other) => places.has(other));
    const middle = (beside === undefined ? undefined : places.get(beside)) ?? { x: 0, y: 0 };
    const away = beside === undefined ? 10 * Math.sqrt(index + 1) : 12;
    places.set(id, { x: middle.x + away * Math.cos(angle), y: middle.y + away * Math.sin(angle) });
  });
  return places;
}

function neighboursOfAll(edges: readonly GraphEdge[]): ReadonlyMap<string, readonly string[]> {
  const neighbours = new Map<string, string[]>();
  const tie = (one: string, other: string): void => {
    const known = neighbours.get(one);
    if (known === undefined) neighbours.set(one, [other]);
    else known.push(other);
  };
  for (const { source, target } of edges) {
    tie(source, target);
    tie(target, source);
  }
  return neighbours;
}
