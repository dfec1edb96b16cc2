import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { VIEWS } from '../../../src/explorer/views/views.js';
import { folderWith, removeFolders } from '../../app/tiny-dataset.js';
import { axeViolations, missingBrowser, openExplorer, settled, type Explorer } from '../../support/browser.js';
import { HOSTILE_DATASET } from './hostile-dataset.js';

/** An address of each view at which it shows something of the dataset. */
const ADDRESSES: Readonly<Record<string, string>> = {
  search: '/search?q=Hostileland',
  silence: '/disagreement?part=silence&place=country:MMR&place=country:THA',
  fit: '/typologies?part=fit&has=trait:hostile',
  judgement: '/assessments?point=assessment:hostile',
};

const addresses = [
  ...VIEWS.filter(({ name }) => !(name in ADDRESSES)).map(({ paths: [path] }) => path.replace(':id', 'country:MMR')),
  ...Object.values(ADDRESSES),
];

function widerThanWindow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

describe.skipIf(missingBrowser() !== null)('names that mean harm', () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await openExplorer({ DATASET: folderWith(HOSTILE_DATASET) });
  }, 120_000);
  afterAll(async () => {
    await explorer.close();
    removeFolders();
  });

  it.each(addresses)('are text at %s: nothing runs, turns around or bursts the page', async (address) => {
    const { page, errors, foreignRequests } = await explorer.page({ width: 390 });
    await page.goto(address);
    await settled(page);
    expect(await page.title()).not.toContain('injected');
    expect(await page.locator('main img, main script').count()).toBe(0);
    expect(await page.evaluate(() => /[\u202a-\u202e\u2066-\u2069]/.test(document.body.innerText))).toBe(false);
    expect(await widerThanWindow(page)).toBeLessThanOrEqual(0);
    expect([errors, foreignRequests]).toEqual([[], []]);
    await page.context().close();
  });
});

describe.skipIf(missingBrowser() !== null)('a server that has gone', () => {
  let explorer: Explorer;
  let page: Page;
  beforeAll(async () => {
    explorer = await openExplorer();
    ({ page } = await explorer.page());
    await page.goto('/disagreement?q=convictions');
    await settled(page);
    await explorer.stopServer();
  }, 120_000);
  afterAll(() => explorer.close());

  it('is said at once, with a way to try again, and nothing waits for ever', async () => {
    await page.getByRole('link', { name: 'Silence' }).click();
    await page.getByRole('link', { name: /For example/ }).click();
    const notice = page.getByRole('alert');
    await notice.getByText('The server does not answer').waitFor();
    expect(await notice.getByRole('button', { name: 'Try again' }).count()).toBe(1);
    await settled(page);
    expect(await axeViolations(page)).toEqual([]);
  });

  it('is tried again at a press, and said again', async () => {
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('The server does not answer').waitFor();
    await settled(page);
  });

  it('still shows what was there, a step back', async () => {
    await page.goBack();
    await page.goBack();
    await page.getByRole('heading', { name: /Convictions for labour trafficking/ }).waitFor();
  });

  it('is said where a page was never loaded', async () => {
    await page.getByRole('link', { name: 'Typologies' }).click();
    await page.getByRole('heading', { name: 'This page could not be loaded' }).waitFor();
  });
});
