import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations, missingBrowser, openExplorer, settled, type Explorer } from '../../support/browser.js';

describe.skipIf(missingBrowser() !== null)('the page on the data', () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await openExplorer();
  }, 120_000);
  afterAll(() => explorer.close());

  it('counts what is there, and says how it is cited', async () => {
    const { page } = await explorer.page();
    await page.goto('/about');
    await settled(page);
    await page.getByRole('row', { name: /^route routes 222/ }).waitFor();
    const bibtex = await page.getByRole('region', { name: 'BibTeX' }).innerText();
    expect(bibtex).toMatch(/^@misc\{tipgraph-[0-9a-f]{16}/);
    expect(bibtex).toContain(`${explorer.url}/graphql?query=`);
    await page.context().close();
  });

  it.each(['light', 'dark'] as const)('is folded on a phone but for what it promises, in the %s', async (theme) => {
    const { page } = await explorer.page({ width: 360, theme });
    await page.goto('/about#limits');
    await page.getByText('Names of places say nothing about their status.').waitFor();
    await page.waitForURL(/open=limits/);
    await page.getByText('Nothing without evidence.').waitFor();
    expect(await page.getByRole('table').count()).toBe(0);
    await page.getByRole('heading', { name: 'What the graph holds' }).click();
    await page.waitForURL(/open=limits&open=holds/);
    await page.getByRole('table', { name: 'Things by type' }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.context().close();
  });

  it('is in the language that it says it is in', async () => {
    const { page } = await explorer.page();
    await page.goto('/about');
    await settled(page);
    expect(await page.locator('html').getAttribute('lang')).toBe('en-GB');
    await page.context().close();
  });
});
