import { GraphDrawing } from '../../src/explorer/pictures/graph/drawing.js';
import { clusteredGraph } from './graph.js';
import { watchFrames, watchTasks } from './watching.js';

const stage = document.getElementById('stage');
if (stage === null) throw new TypeError('The page has no stage');
const graph = clusteredGraph(Number(new URL(location.href).searchParams.get('things') ?? 10_000));
const nothing = (): void => undefined;
const nextFrame = (): Promise<number> => new Promise(requestAnimationFrame);
/** Waits until the picture is what it is to be, and seen. */
const isShown = async (): Promise<void> => {
  do await nextFrame();
  while (stage.ariaBusy === 'true');
  await nextFrame();
};

let told = 0;
const begin = performance.now();
const rests = new Promise<void>((resolve) => {
  const drawing = new GraphDrawing(stage, {
    onChoose: (chosen) => Object.assign(globalThis, { chosen }),
    onGrow: nothing,
    onPin: nothing,
    onLost: nothing,
    large: true,
    still: false,
    onLayout: (done) => {
      told += 1;
      if (done) resolve();
    },
  });
  drawing.show(graph);
});
await isShown();
const firstPicture = performance.now() - begin;

/** From the first picture until the layout rests: how long that took, and for how long the page did not react. */
async function laidOut(): Promise<object> {
  const stop = watchTasks();
  await rests;
  await isShown();
  return { firstPicture, rests: performance.now() - begin, pictures: told, tasks: stop() };
}

function rendererOf(): string {
  const context = document.createElement('canvas').getContext('webgl2');
  const info = context?.getExtension('WEBGL_debug_renderer_info');
  return info == null ? 'unknown' : String(context?.getParameter(info.UNMASKED_RENDERER_WEBGL));
}

Object.assign(globalThis, { measured: laidOut(), renderer: rendererOf(), watchFrames });
