import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { missingBrowser, openExplorer, type Explorer } from '../../support/browser.js';

/** Most bytes that may cross the wire before a newcomer can type: page, code and style, compressed, answers of the API included. */
const MOST_BYTES = 60_000;

describe.skipIf(missingBrowser() !== null)('the first view', () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await openExplorer();
  });
  afterAll(() => explorer.close());

  it.each(['/', '/search?q=fishing'])('at %s takes few bytes, and no more than it shows', async (path) => {
    const { page } = await explorer.page();
    const bytes = new Map<string, number>();
    page.on('requestfinished', async (request) => {
      const { responseBodySize } = await request.sizes();
      bytes.set(new URL(request.url()).pathname, responseBodySize);
    });
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    expect(bytes.size).toBeGreaterThan(3);
    const total = [...bytes.values()].reduce((sum, size) => sum + size, 0);
    expect(total, JSON.stringify([...bytes])).toBeLessThan(MOST_BYTES);
    expect([...bytes.keys()].filter((name) => /world-map|sorted-table|entity|locator|place/.test(name))).toEqual([]);
  });
});
