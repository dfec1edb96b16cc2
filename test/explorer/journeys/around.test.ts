import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations, missingBrowser, openExplorer, settled, type Explorer } from '../../support/browser.js';

const MEMORANDUM = 'agreement:mmr-tha-trafficking-2009';

describe.skipIf(missingBrowser() !== null)('the neighbourhood of a thing', () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await openExplorer();
  }, 120_000);
  afterAll(() => explorer.close());

  async function open(path: string, theme: 'light' | 'dark' = 'light'): Promise<Page> {
    const { page } = await explorer.page({ theme });
    await page.goto(path);
    await settled(page);
    return page;
  }

  async function saved(page: Page, way: string): Promise<string> {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: way, exact: true }).click();
    return readFile(await (await download).path(), 'utf8');
  }

  it('grows by a click, and the link shows the same to somebody else', async () => {
    const page = await open(`/around/${MEMORANDUM}`);
    await page.getByRole('button', { name: 'Myanmar', exact: true }).click();
    await page.getByRole('button', { name: 'Load its neighbours' }).click();
    await page.waitForURL(/grown=country:MMR/);
    await settled(page);
    const counts = (await page.locator('.around__counts').textContent()) ?? '';
    const other = await open(page.url());
    expect(await other.locator('.around__counts').textContent()).toBe(counts);
    expect(parseInt(counts)).toBeGreaterThan(50);
  });

  it('is walked through and pinned with the keyboard', async () => {
    const page = await open(`/around/${MEMORANDUM}`);
    await page.getByRole('application').focus();
    await page.keyboard.press('ArrowRight');
    await page.waitForURL(/chosen=/);
    await page.getByRole('button', { name: 'Pin', exact: true }).click();
    await page.waitForURL(/pins=/);
    await page.getByRole('application').focus();
    await page.keyboard.press('Escape');
    await page.waitForURL((url) => !url.searchParams.has('chosen'));
    expect(page.url()).toContain('pins=');
  });

  it('hides and filters, and shows what is hidden again', async () => {
    const page = await open(`/around/${MEMORANDUM}?chosen=country:MMR&hidden=country:THA`);
    expect(await page.locator('.graph__item').allTextContents()).not.toContain('Thailand');
    await page.getByRole('button', { name: 'Show again' }).click();
    await page.waitForURL((url) => !url.searchParams.has('hidden'));
    await page.goto(`/around/${MEMORANDUM}?type=Country`);
    await settled(page);
    expect(await page.locator('.graph__item').allTextContents()).toHaveLength(3);
  });

  it('has a table with the page behind each relation', async () => {
    const page = await open(`/around/${MEMORANDUM}`);
    const table = page.getByRole('table', { name: 'The relations in the picture' });
    await table.getByText('citation').first().click();
    expect(await table.textContent()).toMatch(/page \d+/);
  });

  it('is saved as SVG, GraphML and CSV with sources and pages, and as PNG', async () => {
    const page = await open(`/around/${MEMORANDUM}`);
    const svg = await saved(page, 'SVG');
    expect(svg).toContain('Thailand');
    expect(svg).toContain(`/around/${MEMORANDUM}`);
    expect(await saved(page, 'GraphML')).toMatch(
      /source="country:MMR" target="agreement:mmr-tha-trafficking-2009".*p\. \d+/,
    );
    expect(await saved(page, 'CSV')).toMatch(/country:MMR,Myanmar,Country,PARTY_TO,agreement:mmr-tha-trafficking-2009/);
    expect(await saved(page, 'PNG')).toContain('PNG');
  });

  it('says that the limit cut the picture, and shows more', async () => {
    const page = await open('/around/country:THA?most=20');
    expect(await page.getByRole('alert').textContent()).toContain('cut at 20');
    await page.getByRole('button', { name: 'Show up to 40' }).click();
    await page.waitForURL(/most=40/);
  });

  it('says so where the graph does not know the start', async () => {
    const page = await open('/around/country:XXX');
    expect(await page.getByRole('alert').textContent()).toContain('does not know');
    const odd = await open('/around/nonsense');
    expect(await odd.getByRole('alert').count()).toBe(1);
  });

  it.each(['light', 'dark'] as const)('has nothing that axe finds wrong, in the %s', async (theme) => {
    const { page, errors, foreignRequests } = await explorer.page({ theme });
    for (const path of [
      '/around',
      `/around/${MEMORANDUM}?chosen=country:THA`,
      '/around/country:THA?most=20&type=Country',
    ]) {
      await page.goto(path);
      await settled(page);
      expect(await axeViolations(page)).toEqual([]);
    }
    expect([errors, foreignRequests]).toEqual([[], []]);
  });
});
