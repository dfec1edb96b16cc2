/**
 * Measures how the explorer's picture of a graph draws and pans 10,000 nodes and 40,000 edges in Chromium: `node bench/explorer-drawing.js`. It builds a page of
 * the picture's own code, and says which renderer drew: without a graphics card it is a program, and the frames are those of a slow machine.
 */
import { createServer } from 'node:http';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { chromium } from 'playwright-core';
import { build } from 'vite';

const ROOT = join(import.meta.dirname, '..');
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

const folder = mkdtempSync(join(tmpdir(), 'explorer-drawing-'));
await build({
  configFile: false,
  root: join(ROOT, 'bench', 'explorer-drawing'),
  logLevel: 'error',
  build: { outDir: folder, emptyOutDir: true, target: 'es2022' },
});

const server = createServer((request, response) => {
  const path = new URL(request.url ?? '/', 'http://localhost').pathname;
  try {
    const file = join(folder, path === '/' ? 'index.html' : path);
    const content = readFileSync(file);
    response.setHeader('content-type', TYPES[/** @type {keyof typeof TYPES} */ (extname(file))]).end(content);
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(null)));
const address = server.address();
const port = typeof address === 'object' && address !== null ? address.port : 0;

const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--enable-unsafe-swiftshader'],
});
const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
page.setDefaultTimeout(180_000);
await page.goto(`http://127.0.0.1:${port}/`);
await page.waitForFunction(() => 'drawn' in globalThis);

/** Milliseconds from one frame to the next, while the pointer drags the picture. */
const frames = page.evaluate(() => Reflect.get(globalThis, 'watchFrames')());
await page.mouse.move(640, 400);
await page.mouse.down();
for (let step = 0; step < 40; step++) {
  await page.mouse.move(640 + 200 * Math.sin(step / 6), 400 + 120 * Math.cos(step / 6));
  await page.waitForTimeout(40);
}
await page.mouse.up();
const measured = { ...(await page.evaluate(() => Reflect.get(globalThis, 'drawn'))), panning: await frames };
console.log(JSON.stringify(measured, null, 2));

const picture = process.argv[2];
if (picture !== undefined) writeFileSync(picture, await page.screenshot());
await browser.close();
server.close();
rmSync(folder, { recursive: true });
