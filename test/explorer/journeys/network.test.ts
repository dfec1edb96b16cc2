import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations, missingBrowser, openExplorer, settled, type Explorer } from '../../support/browser.js';

const PAIR = 'chosen=country:CHN%20country:VNM';

describe.skipIf(missingBrowser() !== null)('the network of cooperation', () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await openExplorer();
  }, 120_000);
  afterAll(() => explorer.close());

  async function open(path: string): Promise<Page> {
    const { page } = await explorer.page();
    await page.goto(path);
    await settled(page);
    return page;
  }

  it('says what ties a pair, and on which page', async () => {
    const page = await open('/network');
    await page.getByRole('button', { name: /^Viet Nam$/ }).click();
    await page
      .locator('.network__strongest')
      .getByRole('button', { name: /^China/ })
      .click();
    const details = page.locator('.network__details');
    await details.getByText('Palermo Protocol').first().waitFor();
    await details.getByText('citation').first().click();
    expect(await details.textContent()).toMatch(/page \d+/);
  });

  it('names brokers and bridges, and sorts its tables', async () => {
    const page = await open('/network?sort=-betweenness');
    expect(await page.locator('.network__bridges').textContent()).toContain('United Kingdom');
    const table = page.getByRole('table', { name: /The actors/ });
    expect(await table.locator('tbody th').first().textContent()).toContain('Viet Nam');
    await table.getByRole('button', { name: /^Actor/ }).click();
    await page.waitForURL(/sort=actor/);
    expect(await table.locator('tbody th').first().textContent()).toContain('Armenia');
  });

  it('moves through time with the date of the whole explorer', async () => {
    const page = await open('/network?asOf=2002');
    await page.getByRole('button', { name: 'A year later' }).click();
    await page.waitForURL(/asOf=2003/);
    await settled(page);
    expect(await page.locator('.network__summary').textContent()).toContain('476 pairs');
  });

  it('shows one actor and what lies within some steps', async () => {
    const page = await open('/network?focus=country:MNG');
    const near = await page.locator('.graph__item').count();
    await page.getByLabel('Steps from it').selectOption('2');
    await page.waitForURL(/steps=2/);
    expect(await page.locator('.graph__item').count()).toBeGreaterThan(near);
    const lost = await open('/network?focus=country:XXX');
    expect(await lost.locator('.network__ego').textContent()).toContain('all actors are shown');
  });

  it('lists what changed between two years', async () => {
    const page = await open('/network');
    await page.getByRole('button', { name: 'Compare' }).click();
    await page.waitForURL(/since=2000&until=2014/);
    await settled(page);
    expect(await page.locator('.network__change').textContent()).toContain('newly bound');
  });

  it('has a way out where nobody is bound', async () => {
    const page = await open('/network?kind=SUCCESSION');
    await page.getByRole('button', { name: 'Show the whole network' }).click();
    await settled(page);
    expect(await page.locator('.graph__item').count()).toBeGreaterThan(40);
  });

  it.each(['light', 'dark'] as const)('has nothing that axe finds wrong, in the %s', async (theme) => {
    const { page, errors, foreignRequests } = await explorer.page({ theme });
    for (const path of [`/network?${PAIR}`, '/network?chosen=country:THA&since=2000&until=2014&focus=country:THA']) {
      await page.goto(path);
      await settled(page);
      expect(await axeViolations(page)).toEqual([]);
    }
    expect([errors, foreignRequests]).toEqual([[], []]);
  });
});
