import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { servePage } from '../../../../bench/explorer-drawing/built-page.js';
import { launchChromium, missingBrowser } from '../../../support/browser.js';
import { drawnSince, keepPicture, shareKept, watchDrawing } from './watch-drawing.js';

const THINGS = 2000;
/** Four lines a thing, with two ends each. */
const ALL_LINES = `edges ${THINGS * 8}`;
const EMPTY = { x: 60, y: 180 };
const MIDDLE = { x: 640, y: 440 };
const BY = { x: 90, y: 40 };

describe.skipIf(missingBrowser() !== null)('a large graph', () => {
  let served: Awaited<ReturnType<typeof servePage>>;
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    served = await servePage();
    browser = await launchChromium('--enable-unsafe-swiftshader');
  });
  afterAll(async () => {
    await browser.close();
    served.stop();
  });
  beforeEach(async () => {
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.addInitScript(watchDrawing);
    await page.goto(`${served.url}?things=${THINGS}`);
    await page.waitForFunction(() => 'measured' in globalThis);
    await page.evaluate(() => Reflect.get(globalThis, 'measured') as Promise<unknown>);
    await page.clock.install();
    return () => page.close();
  });

  /** Drags what lies there, after which time stands still. */
  async function drag({ x, y }: typeof EMPTY): Promise<void> {
    await page.clock.pauseAt(Date.now() + 60_000);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + BY.x, y + BY.y, { steps: 5 });
  }

  async function letGo(): Promise<void> {
    await page.clock.runFor(120); // a hand that stops first does not throw the picture
    await page.mouse.up();
    await page.clock.resume();
    await page.waitForFunction(() => document.querySelector('#stage[aria-busy="false"]') !== null);
  }

  /** What a click there chooses. */
  async function chosenAt({ x, y }: typeof EMPTY): Promise<unknown> {
    await page.clock.runFor(500); // two clicks at once are another thing
    await page.mouse.click(x, y);
    return page.evaluate(() => Reflect.get(globalThis, 'chosen') as unknown);
  }

  const movedBy = (layer: string): Promise<string> =>
    page.locator(`.sigma-${layer}`).evaluate(({ style }) => style.transform);

  it('is drawn without lines until it rests, and then with all of them', async () => {
    const drawn = await drawnSince(page);
    expect(drawn[0]).toMatch(/^nodes/);
    expect(drawn.findIndex((what) => what.startsWith('edges'))).toBeGreaterThan(1);
    expect(drawn.at(-1)).toBe(ALL_LINES);
  });

  it('slides as it is while somebody pans, and is drawn where it comes to rest', async () => {
    await keepPicture(page);
    await drawnSince(page);
    await drag(EMPTY);
    expect(await movedBy('picture')).toBe(`matrix(1, 0, 0, 1, ${BY.x}, ${BY.y})`);
    expect(await drawnSince(page)).toEqual([]);
    await letGo();
    expect(await movedBy('picture')).toBe('');
    expect((await drawnSince(page)).at(-1)).toBe(ALL_LINES);
    expect(await shareKept(page, BY)).toBeGreaterThan(0.98);
  });

  it('knows after it has slid what lies under the pointer', async () => {
    const thing = await chosenAt(MIDDLE);
    expect(thing).toMatchObject({ kind: 'node' });
    await drag(EMPTY);
    await letGo();
    expect(await chosenAt({ x: MIDDLE.x + BY.x, y: MIDDLE.y + BY.y })).toEqual(thing);
    expect(await chosenAt(EMPTY)).toBeNull();
  });

  it('slides a thing alone that is dragged, and draws it where it is let go', async () => {
    const thing = await chosenAt(MIDDLE);
    await drag(MIDDLE);
    expect(await movedBy('hovers')).toBe(`translate(${BY.x}px, ${BY.y}px)`);
    expect(await movedBy('picture')).toBe('');
    await drawnSince(page);
    await letGo();
    expect(await movedBy('hovers')).toBe('');
    expect(await drawnSince(page)).toContain(ALL_LINES);
    expect(await chosenAt({ x: MIDDLE.x + BY.x, y: MIDDLE.y + BY.y })).toEqual(thing);
  });
});
