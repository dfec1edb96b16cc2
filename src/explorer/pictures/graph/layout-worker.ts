import { inferSettings } from 'graphology-layout-forceatlas2';
import defaults from 'graphology-layout-forceatlas2/defaults';
import iterate from 'graphology-layout-forceatlas2/iterate';
import { PER_NODE, type LayoutRequest, type LayoutStep } from './layout-request.js';

/** Milliseconds between two positions that are shown. */
const SLICE = 60;
/** Milliseconds after which a layout ends where it is. */
const LONGEST = 20_000;

// Works beside the page, which stays at hand meanwhile.
addEventListener('message', ({ data }: MessageEvent<LayoutRequest>) => {
  const { nodes, edges, iterations, live } = data;
  const order = nodes.length / PER_NODE;
  const settings = {
    ...defaults,
    ...inferSettings(order),
    barnesHutOptimize: order > 1200,
    // Keeps things from lying over each other; in a large graph nobody could tell.
    adjustSizes: order <= 1200,
    strongGravityMode: true,
    gravity: 0.05,
    scalingRatio: 12,
  };
  const end = performance.now() + LONGEST;
  let shown = performance.now();
  for (let turn = 0; turn < iterations && performance.now() < end; turn++) {
    iterate(settings, nodes, edges);
    if (live && performance.now() - shown > SLICE) {
      tell({ positions: positionsIn(nodes), done: false });
      shown = performance.now();
    }
  }
  tell({ positions: positionsIn(nodes), done: true });
});

function tell(step: LayoutStep): void {
  postMessage(step);
}

function positionsIn(nodes: Float32Array): Float32Array {
  const positions = new Float32Array((nodes.length / PER_NODE) * 2);
  for (let node = 0; node < positions.length / 2; node++) {
    positions[node * 2] = nodes[node * PER_NODE] ?? 0;
    positions[node * 2 + 1] = nodes[node * PER_NODE + 1] ?? 0;
  }
  return positions;
}
