import type { Graph, Position } from './graph.js';
import { MORE, type LayoutRequest, type LayoutStep } from './layout-request.js';
import { matricesOf } from './matrices.js';

export interface LayoutOptions {
  readonly graph: Graph;
  readonly places: ReadonlyMap<string, Position>;
  /** Whether nothing has a place yet that it should keep. */
  readonly fresh: boolean;
  /** Whether the way there is shown; where not, only the end. */
  readonly live: boolean;
  readonly onStep: (positions: Float32Array, done: boolean) => void;
}

/** Lays a graph out in a worker. It ends by itself; returns how to end it before. */
export function startLayout({ graph, places, fresh, live, onStep }: LayoutOptions): () => void {
  const worker = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
  worker.onmessage = ({ data }: MessageEvent<LayoutStep>) => {
    if (data.done) worker.terminate();
    else worker.postMessage(MORE);
    onStep(data.positions, data.done);
  };
  const request: LayoutRequest = { ...matricesOf(graph, places), fresh, live };
  worker.postMessage(request);
  return () => worker.terminate();
}
