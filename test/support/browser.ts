import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type * as Axe from 'axe-core';
import { chromium, type Browser, type Page } from 'playwright-core';
import { buildIfStale } from '../../scripts/build-if-stale.js';
import { startServing, type Serving } from '../e2e/command.js';

/** Where Debian and its kin put Chromium; `CHROMIUM` names another. */
const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

const AXE = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** WCAG 2.2 AA, and what axe holds to be good practice. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Why no browser can be asked here, or null where one can. Throws where `TIPGRAPH_REQUIRE_BROWSER` is 1. */
export function missingBrowser(): string | null {
  if (chromiumPath() !== null) return null;
  if (process.env['TIPGRAPH_REQUIRE_BROWSER'] === '1') throw new Error('These tests need Chromium');
  console.warn('The journeys through the explorer are left out: Chromium is not here');
  return 'left out: Chromium is not here';
}

function chromiumPath(): string | null {
  const named = process.env['CHROMIUM'] ?? '';
  return [named, ...PLACES].find((path) => path !== '' && existsSync(path)) ?? null;
}

export interface PageOptions {
  readonly width?: number;
  readonly height?: number;
  readonly theme?: 'light' | 'dark';
}

/** A page, and what went wrong in it: a test expects none of it. */
export interface WatchedPage {
  readonly page: Page;
  /** What the page asked of another host than its own. */
  readonly foreignRequests: string[];
  /** Errors of the console, and those that nobody caught. */
  readonly errors: string[];
}

/** The explorer as people have it: the built program on the shipped data, and a browser. */
export interface Explorer {
  /** Without a slash at its end. */
  readonly url: string;
  readonly server: Serving;
  /** A page of a browser that knows nothing yet. */
  page(options?: PageOptions): Promise<WatchedPage>;
  /** Ends the server, as if it had gone. */
  stopServer(): Promise<void>;
  close(): Promise<void>;
}

/** Starts one server and one Chromium, to be shared by a file of tests. Variables are those of the server: `DATASET`. */
export async function openExplorer(variables: Readonly<Record<string, string>> = {}): Promise<Explorer> {
  await buildIfStale();
  const server = await startServing(variables);
  const browser = await launchChromium();
  const url = new URL(server.url).origin;
  const stopServer = async (): Promise<void> => {
    server.process.kill('SIGKILL');
    await server.ended;
  };
  return {
    url,
    server,
    page: (options) => newPage(browser, url, options ?? {}),
    stopServer,
    close: async () => {
      await browser.close();
      await stopServer();
    },
  };
}

export function launchChromium(...args: readonly string[]): Promise<Browser> {
  return chromium.launch({
    ...(chromiumPath() === null ? {} : { executablePath: chromiumPath() ?? '' }),
    args: ['--no-sandbox', ...args],
  });
}

async function newPage(browser: Browser, url: string, options: PageOptions): Promise<WatchedPage> {
  const { width = 1280, height = 800, theme = 'light' } = options;
  const context = await browser.newContext({
    baseURL: url,
    viewport: { width, height },
    colorScheme: theme,
    reducedMotion: 'reduce', // nothing moves while it is measured
    locale: 'en-GB',
  });
  const page = await context.newPage();
  const foreignRequests: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(`${url}/`))
      foreignRequests.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  return { page, foreignRequests, errors };
}

/** What axe finds wrong with the page as it is now: rule and element. */
export async function axeViolations(page: Page): Promise<string[]> {
  // Through the debugger: the content security policy lets no script into the page.
  await page.evaluate(AXE);
  return page.evaluate(async (tags) => {
    const axe = Reflect.get(globalThis, 'axe') as typeof Axe;
    const { violations } = await axe.run({ runOnly: tags });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
    );
  }, RULES);
}

/** Waits until the page has what it asked for: nothing on it is waiting any more. */
export async function settled(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor();
  await page.waitForFunction(() => document.querySelector('.waiting, [aria-busy="true"]') === null);
}
