import { GraphDrawing } from '../../src/explorer/pictures/graph/drawing.js';
import type { Graph, GraphEdge, Shape } from '../../src/explorer/pictures/graph/index.js';

const NODES = 10_000;
const EDGES = 40_000;
const GROUPS = ['place', 'actor', 'law', 'cooperation', 'crime', 'route', 'measure', 'evidence'];
const SHAPES: readonly Shape[] = ['circle', 'square', 'triangle', 'diamond', 'hexagon', 'down', 'bar', 'cross'];

let seed = 1;
const random = (): number => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;

/** Things in a hundred clusters; most lines stay within theirs. */
function graphOf(): Graph {
  const nodes = Array.from({ length: NODES }, (_, index) => ({
    id: `n:${index}`,
    label: `Thing ${index}`,
    group: GROUPS[index % GROUPS.length] ?? 'place',
    radius: 2 + random() * 5,
  }));
  const edges = new Map<string, GraphEdge>();
  while (edges.size < EDGES) {
    const one = Math.floor(random() * NODES);
    const other = random() < 0.9 ? one - (one % 100) + Math.floor(random() * 100) : Math.floor(random() * NODES);
    const id = `n:${Math.min(one, other)} n:${Math.max(one, other)}`;
    if (one !== other)
      edges.set(id, {
        id,
        source: `n:${Math.min(one, other)}`,
        target: `n:${Math.max(one, other)}`,
        width: 1,
        weight: 1,
        arrow: false,
        dashed: false,
      });
  }
  const groups = GROUPS.map((key, index) => ({
    key,
    label: key,
    colour: `--family-${key}`,
    shape: SHAPES[index] ?? 'circle',
  }));
  return { nodes, edges: [...edges.values()], groups };
}

const stage = document.getElementById('stage');
if (stage === null) throw new TypeError('The page has no stage');
const graph = graphOf();
const begin = performance.now();
let steps = 0;
const nothing = (): void => undefined;
const drawing = new GraphDrawing(stage, {
  onChoose: nothing,
  onGrow: nothing,
  onPin: nothing,
  onLost: nothing,
  large: true,
  still: false,
  onLayout: (done) => {
    steps += 1;
    if (done)
      Object.assign(globalThis, {
        drawn: {
          nodes: graph.nodes.length,
          edges: graph.edges.length,
          renderer: rendererOf(),
          firstPicture,
          laidOutAfter: Math.round(performance.now() - begin),
          layoutSteps: steps,
        },
      });
  },
});
drawing.show(graph);
await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
const firstPicture = Math.round(performance.now() - begin);

function rendererOf(): string {
  const context = document.createElement('canvas').getContext('webgl2');
  const info = context?.getExtension('WEBGL_debug_renderer_info');
  return info == null ? 'unknown' : String(context?.getParameter(info.UNMASKED_RENDERER_WEBGL));
}

/** Frames of two seconds: how long the middle one took, the slow ones, and the slowest. */
async function watchFrames(): Promise<{ frames: number; median: number; p95: number; longest: number }> {
  const times: number[] = [];
  const end = performance.now() + 2500;
  let last = performance.now();
  while (performance.now() < end) {
    await new Promise(requestAnimationFrame);
    times.push(performance.now() - last);
    last = performance.now();
  }
  times.sort((one, other) => one - other);
  const at = (share: number): number =>
    Math.round(times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0);
  return { frames: times.length, median: at(0.5), p95: at(0.95), longest: at(1) };
}

Object.assign(globalThis, { watchFrames });
