import { quantile } from '../shared/statistics.js';
import { processorTimes } from './processor.js';

/** Milliseconds for which somebody pans, and zooms. */
const LONG = 3000;
/** Where somebody takes hold of the picture: where nothing lies. */
const EMPTY = { x: 60, y: 180 };
/** Where somebody takes hold of a thing, and turns the wheel. */
const MIDDLE = { x: 640, y: 440 };

/**
 * One visit: the graph is drawn and laid out, then panned, then a thing is dragged, then zoomed.
 * @param {import('playwright-core').Page} page
 * @param {import('playwright-core').CDPSession} session of the browser
 * @param {string} url
 * @returns {Promise<Record<string, number>>} milliseconds, but for what is counted
 */
export async function visit(page, session, url) {
  const begun = await processorTimes(session);
  await page.goto(url);
  await page.waitForFunction(() => 'measured' in globalThis);
  const { firstPicture, rests, pictures, tasks } = await page.evaluate(() => Reflect.get(globalThis, 'measured'));
  const laidOut = await processorTimes(session);
  return {
    'first picture': firstPicture,
    'layout rests': rests,
    'pictures on the way': pictures,
    'longest task of layout': Math.max(0, ...tasks),
    'tasks of layout over 50 ms': tasks.length,
    ...workOf('layout', begun, laidOut),
    ...(await moved('panning', page, session, () => drag(page, EMPTY))),
    ...(await moved('dragging a thing', page, session, () => drag(page, MIDDLE))),
    ...(await moved('zooming', page, session, () => zoom(page))),
  };
}

/**
 * Drags what lies there about in circles.
 * @param {import('playwright-core').Page} page
 * @param {{ x: number, y: number }} from
 */
async function drag(page, { x, y }) {
  await page.mouse.move(x, y);
  await page.mouse.down();
  await forAWhile(async (step) => {
    await page.mouse.move(x + 200 - 200 * Math.cos(step / 6), y + 120 * Math.sin(step / 6));
    await page.waitForTimeout(16);
  });
  await page.mouse.up();
}

/** Turns the wheel, in and out again. @param {import('playwright-core').Page} page */
async function zoom(page) {
  await page.mouse.move(MIDDLE.x, MIDDLE.y);
  await forAWhile(async (step) => {
    await page.mouse.wheel(0, step % 8 < 4 ? -120 : 120);
    await page.waitForTimeout(100);
  });
}

/** @param {(step: number) => Promise<void>} move */
async function forAWhile(move) {
  const end = performance.now() + LONG;
  for (let step = 0; performance.now() < end; step += 1) await move(step);
}

/**
 * The frames while somebody moves the picture, and until it stands still again.
 * @param {string} what
 * @param {import('playwright-core').Page} page
 * @param {import('playwright-core').CDPSession} session
 * @param {() => Promise<void>} move
 */
async function moved(what, page, session, move) {
  const begun = await processorTimes(session);
  const stop = await page.evaluateHandle(() => Reflect.get(globalThis, 'watchFrames')());
  await move();
  await page.waitForTimeout(700);
  /** @type {readonly number[]} */
  const frames = await stop.evaluate((/** @type {() => number[]} */ end) => end());
  await stop.dispose();
  return {
    [`${what}, frames`]: frames.length,
    [`${what}, median`]: quantile(frames, 0.5),
    [`${what}, p95`]: quantile(frames, 0.95),
    [`${what}, p99`]: quantile(frames, 0.99),
    [`${what}, longest`]: Math.max(...frames),
    ...workOf(what, begun, await processorTimes(session)),
  };
}

/**
 * @param {string} what
 * @param {Awaited<ReturnType<typeof processorTimes>>} begun
 * @param {Awaited<ReturnType<typeof processorTimes>>} ended
 */
function workOf(what, begun, ended) {
  return {
    [`${what}, processor, page`]: ended.page - begun.page,
    [`${what}, processor, drawing`]: ended.drawing - begun.drawing,
  };
}
