import { describe, expect, it } from 'vitest';
import { edgeId } from '../../../../src/explorer/pictures/graph/edge-id.js';
import type { Graph } from '../../../../src/explorer/pictures/graph/graph.js';
import { layOut } from '../../../../src/explorer/pictures/graph/lay-out.js';
import type { LayoutRequest } from '../../../../src/explorer/pictures/graph/layout-request.js';
import { matricesOf } from '../../../../src/explorer/pictures/graph/matrices.js';
import { paceOf } from '../../../../src/explorer/pictures/graph/pace.js';
import { firstPositions } from '../../../../src/explorer/pictures/graph/placing.js';
import { startBySpectrum } from '../../../../src/explorer/pictures/graph/spectral-start.js';

/** Rings of so many things: each is tied to the five after it, and the first of each ring to the first of the next. */
function ringsOf(rings: number, size: number): Graph {
  const nodes = Array.from({ length: rings * size }, (_, index) => ({
    id: `n:${index}`,
    label: '',
    group: '',
    radius: 4,
  }));
  const pairs = nodes.flatMap((_, index) => {
    const ring = index - (index % size);
    const near = [1, 2, 3, 4, 5].map((step) => [index, ring + ((index - ring + step) % size)] as const);
    return index === ring && ring > 0 ? [...near, [ring - size, ring] as const] : near;
  });
  const edges = pairs.map(([one, other]) => ({
    id: edgeId(`n:${one}`, `n:${other}`),
    source: `n:${one}`,
    target: `n:${other}`,
    width: 1,
    weight: 1,
    arrow: false,
    dashed: false,
  }));
  return { nodes, edges, groups: [] };
}

function requestOf(graph: Graph, live: boolean): LayoutRequest {
  return { ...matricesOf(graph, firstPositions(graph, new Map())), fresh: true, live };
}

/** How long a line is in the middle, for how far things lie from each other. */
function tightness(positions: Float32Array, { nodes, edges }: Graph): number {
  const rowOf = new Map(nodes.map(({ id }, index) => [id, index * 2]));
  const between = (one: number, other: number): number =>
    Math.hypot(
      (positions[one] ?? NaN) - (positions[other] ?? NaN),
      (positions[one + 1] ?? NaN) - (positions[other + 1] ?? NaN),
    );
  const lines = edges.map(({ source, target }) => between(rowOf.get(source) ?? NaN, rowOf.get(target) ?? NaN));
  const apart = nodes.map((_, index) => between(index * 2, ((index * 7919) % nodes.length) * 2));
  return mean(lines) / mean(apart);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

describe('the layout of a large graph', () => {
  const graph = ringsOf(50, 50);
  const { turns, atOnce } = paceOf(graph.nodes.length);

  it('is shown a few turns at once, and comes to its end', () => {
    const steps = [...layOut(requestOf(graph, true))];
    expect(steps.map(({ done }) => done)).toEqual([...Array<boolean>(turns / atOnce - 1).fill(false), true]);
  });

  it('is shown only at its end where nothing is to move', () => {
    const [only, ...others] = [...layOut(requestOf(graph, false))];
    expect(others).toEqual([]);
    expect(only?.done).toBe(true);
    expect(only?.positions).toEqual([...layOut(requestOf(graph, true))].at(-1)?.positions);
  });

  it('draws together what is tied', () => {
    const end = [...layOut(requestOf(graph, false))].at(-1)?.positions ?? new Float32Array();
    expect(tightness(end, graph)).toBeLessThan(0.2);
    const old = [...layOut({ ...requestOf(graph, false), fresh: false })].at(-1)?.positions ?? new Float32Array();
    expect(tightness(old, graph)).toBeGreaterThan(0.4);
  });
});

describe('the pace of a layout', () => {
  it('takes more turns for a small graph, and starts a large one by its spectrum', () => {
    expect([100, 1000, 10_000].map((order) => paceOf(order).turns)).toEqual([600, 300, 40]);
    expect([100, 1000, 10_000].map((order) => paceOf(order).spectral)).toEqual([false, false, true]);
  });
});

describe('a spectral start', () => {
  it('leaves alone what is tied to nothing, and what is pinned', () => {
    const ring = ringsOf(1, 20);
    const [first, ...others] = ring.nodes;
    const graph: Graph = {
      ...ring,
      nodes: [
        { id: 'n:0', label: '', group: '', radius: first?.radius ?? 0, pinned: { x: 7, y: 9 } },
        ...others,
        { id: 'alone', label: '', group: '', radius: 4 },
      ],
    };
    const { nodes, edges } = requestOf(graph, true);
    const before = nodes.slice();
    startBySpectrum(nodes, edges);
    expect([...nodes.slice(0, 2)]).toEqual([7, 9]);
    expect(nodes.slice(200)).toEqual(before.slice(200));
    expect(nodes.slice(10, 200)).not.toEqual(before.slice(10, 200));
  });
});
