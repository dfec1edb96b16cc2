import { MORE, type LayoutRequest, type LayoutStep } from './layout-request.js';
import { layOut } from './lay-out.js';

let steps: Iterator<LayoutStep> | undefined;

// Works beside the page, which stays at hand meanwhile, and never runs ahead of what the page has shown.
addEventListener('message', ({ data }: MessageEvent<LayoutRequest | typeof MORE>) => {
  if (data !== MORE) steps = layOut(data);
  const step = steps?.next();
  if (step?.done === false) postMessage(step.value);
});
