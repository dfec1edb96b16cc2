import type { Graph, Position } from './graph.js';
import type { LayoutRequest, LayoutStep } from './layout-request.js';
import { matricesOf } from './matrices.js';

export interface LayoutOptions {
  readonly graph: Graph;
  readonly places: ReadonlyMap<string, Position>;
  /** Whether the way there is shown; where not, only the end. */
  readonly live: boolean;
  readonly onStep: (positions: Float32Array, done: boolean) => void;
}

/** Lays a graph out in a worker. It ends by itself; returns how to end it before. */
export function startLayout({ graph, places, live, onStep }: LayoutOptions): () => void {
  const worker = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
  worker.onmessage = ({ data }: MessageEvent<LayoutStep>) => {
    onStep(data.positions, data.done);
    if (data.done) worker.terminate();
  };
  const request: LayoutRequest = {
    ...matricesOf(graph, places),
    iterations: turnsFor(graph.nodes.length),
    live,
  };
  worker.postMessage(request);
  return () => worker.terminate();
}

/** Small graphs can afford to be laid out well. */
function turnsFor(order: number): number {
  return order < 400 ? 600 : order < 2000 ? 300 : 120;
}
