import type { Graph, GraphEdge, Shape } from '../../src/explorer/pictures/graph/index.js';

/** For each thing. */
const LINES = 4;
const GROUPS = ['place', 'actor', 'law', 'cooperation', 'crime', 'route', 'measure', 'evidence'];
const SHAPES: readonly Shape[] = ['circle', 'square', 'triangle', 'diamond', 'hexagon', 'down', 'bar', 'cross'];

let seed = 1;
const random = (): number => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;

/** Things in clusters of a hundred; most lines stay within theirs. */
export function clusteredGraph(order: number): Graph {
  const nodes = Array.from({ length: order }, (_, index) => ({
    id: `n:${index}`,
    label: `Thing ${index}`,
    group: GROUPS[index % GROUPS.length] ?? 'place',
    radius: 2 + random() * 5,
  }));
  const edges = new Map<string, GraphEdge>();
  while (edges.size < order * LINES) {
    const one = Math.floor(random() * order);
    const other = random() < 0.9 ? one - (one % 100) + Math.floor(random() * 100) : Math.floor(random() * order);
    if (one === other) continue;
    const [source, target] = [`n:${Math.min(one, other)}`, `n:${Math.max(one, other)}`];
    const id = `${source} ${target}`;
    edges.set(id, { id, source, target, width: 1, weight: 1, arrow: false, dashed: false });
  }
  const groups = GROUPS.map((key, index) => ({
    key,
    label: key,
    colour: `--family-${key}`,
    shape: SHAPES[index] ?? 'circle',
  }));
  return { nodes, edges: [...edges.values()], groups };
}
