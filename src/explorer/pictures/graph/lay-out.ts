import { inferSettings, type ForceAtlas2Settings } from 'graphology-layout-forceatlas2';
import defaults from 'graphology-layout-forceatlas2/defaults';
import iterate from 'graphology-layout-forceatlas2/iterate';
import { PER_NODE, type LayoutRequest, type LayoutStep } from './layout-request.js';
import { paceOf } from './pace.js';
import { startBySpectrum } from './spectral-start.js';

/** Lays a graph out by ForceAtlas2, a few turns a step. The same graph comes to lie the same, however slow the machine is. */
export function* layOut({ nodes, edges, fresh, live }: LayoutRequest): Generator<LayoutStep> {
  const order = nodes.length / PER_NODE;
  const { turns, atOnce, spectral } = paceOf(order);
  const settings = settingsFor(order);
  if (spectral && fresh) startBySpectrum(nodes, edges);
  for (let turn = 1; turn <= turns; turn++) {
    iterate(settings, nodes, edges);
    const done = turn === turns;
    if (done || (live && turn % atOnce === 0)) yield { positions: positionsIn(nodes), done };
  }
}

function settingsFor(order: number): ForceAtlas2Settings {
  return {
    ...defaults,
    ...inferSettings(order),
    barnesHutOptimize: order > 1200,
    // How far away things count as one: what Gephi has, four times as quick as the package's own.
    barnesHutTheta: 1.2,
    // Keeps things from lying over each other; in a large graph nobody could tell.
    adjustSizes: order <= 1200,
    strongGravityMode: true,
    gravity: 0.05,
    scalingRatio: 12,
  };
}

function positionsIn(nodes: Float32Array): Float32Array {
  const positions = new Float32Array((nodes.length / PER_NODE) * 2);
  for (let node = 0; node < positions.length / 2; node++) {
    positions[node * 2] = nodes[node * PER_NODE] ?? 0;
    positions[node * 2 + 1] = nodes[node * PER_NODE + 1] ?? 0;
  }
  return positions;
}
