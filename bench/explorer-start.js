/**
 * How long a newcomer waits for the explorer: `node bench/explorer-start.js [times]` opens the start page in Chromium that often, each time with an empty
 * cache, and prints how long it took until the page could be read, until something could be typed, and until all of it was there; and the bytes that
 * crossed the wire. Run after a build; nothing else may run meanwhile.
 */
import { chromium } from 'playwright-core';
import { MAIN } from './shared/places.js';
import { startServer } from './shared/processes.js';
import { quantile } from './shared/statistics.js';

const TIMES = Number(process.argv[2] ?? 9);

const { url, stop } = await startServer([MAIN, 'serve', '--port', '0', '--json'], { NEO4J_URI: '' });
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});

/** One visit, in milliseconds and bytes. */
async function visit() {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  let bytes = 0;
  page.on('requestfinished', async (request) => {
    bytes += (await request.sizes()).responseBodySize;
  });
  const begun = performance.now();
  await page.goto(new URL('/', url).href);
  await page.locator('main input').first().waitFor();
  const typing = performance.now() - begun;
  await page.waitForLoadState('networkidle');
  const painted = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
  );
  // The load state is told half a second after the last request.
  const complete = performance.now() - begun - 500;
  await context.close();
  return { painted, typing, complete, bytes };
}

try {
  await visit(); // the server and the browser warm up
  const visits = [];
  for (let time = 0; time < TIMES; time += 1) visits.push(await visit());
  for (const what of /** @type {const} */ (['painted', 'typing', 'complete', 'bytes'])) {
    const figures = visits.map((one) => one[what]);
    const [median, most] = [quantile(figures, 0.5), Math.max(...figures)].map(Math.round);
    console.log(`${what.padEnd(9)} median ${median}, at most ${most} ${what === 'bytes' ? 'bytes' : 'ms'}`);
  }
} finally {
  await browser.close();
  await stop();
}
