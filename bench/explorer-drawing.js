/**
 * How the explorer's picture of a graph draws, lays out, pans and zooms 10,000 nodes and 40,000 edges in Chromium: `node bench/explorer-drawing.js [times]
 * [picture.png]` builds a page of the picture's own code, opens it that often, and prints the middle and the extremes. It says which renderer drew, for
 * without a graphics card that is a program, and how busy the machine was, for both decide what the figures are worth.
 */
import { writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { chromium } from 'playwright-core';
import { servePage } from './explorer-drawing/built-page.js';
import { visit } from './explorer-drawing/visit.js';
import { quantile } from './shared/statistics.js';

const TIMES = Number(process.argv[2] ?? 5);
const PICTURE = process.argv[3];

const { url, stop } = await servePage();
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--enable-unsafe-swiftshader'],
});
const session = await browser.newBrowserCDPSession();
const busy = () => (loadavg()[0] ?? 0).toFixed(1);

try {
  const before = busy();
  const visits = [];
  for (let time = 0; time < TIMES; time += 1) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    page.setDefaultTimeout(180_000);
    visits.push(await visit(page, session, url));
    if (time === 0) console.log(await page.evaluate(() => Reflect.get(globalThis, 'renderer')));
    if (time === TIMES - 1 && PICTURE !== undefined) writeFileSync(PICTURE, await page.screenshot());
    await page.close();
  }
  for (const what of Object.keys(visits[0] ?? {})) {
    const figures = visits.map((one) => one[what] ?? NaN);
    const [least, median, most] = [Math.min(...figures), quantile(figures, 0.5), Math.max(...figures)].map(Math.round);
    console.log(`${what.padEnd(30)} median ${median}, from ${least} to ${most}`);
  }
  console.log(`Of ${TIMES} visits, in milliseconds. Load average ${before} before, ${busy()} after.`);
} finally {
  await browser.close();
  stop();
}
