import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations, missingBrowser, openExplorer, settled, type Explorer } from '../../support/browser.js';

const ENDS = 'from=country:CHN&to=country:VNM';

describe.skipIf(missingBrowser() !== null)('paths between two things', () => {
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

  it('lets a newcomer find who ties China to Viet Nam, with the page of each step', async () => {
    const page = await open('/paths');
    for (const [label, name] of [
      ['From', 'China'],
      ['To', 'Viet Nam'],
    ] as const) {
      await page.getByLabel(label, { exact: true }).fill(name);
      await page
        .getByRole('option', { name: new RegExp(`^${name}`) })
        .first()
        .waitFor();
      await page.keyboard.press('Enter');
      await page.waitForURL(new RegExp(label.toLowerCase()));
    }
    await settled(page);
    await page.getByText('Viet Nam cooperates with China').first().waitFor();
    await page.locator('.ladder').first().getByText('citation').click();
    expect(await page.locator('.ladder').first().textContent()).toContain('page 59');
  });

  it('leaves a kind of relation out, and allows it again', async () => {
    const page = await open(`/paths?${ENDS}`);
    await page.getByRole('button', { name: 'Leave “cooperates with” out' }).first().click();
    await page.waitForURL(/without=COOPERATES_WITH/);
    await settled(page);
    expect(await page.locator('.paths__list').textContent()).not.toContain('cooperates with China');
    await page.getByRole('button', { name: 'Allow “cooperates with” again' }).click();
    await page.waitForURL((url) => !url.searchParams.has('without'));
  });

  it('lists all ties by kind, and all paths of the fewest steps', async () => {
    const page = await open(`/paths?${ENDS}&by=ties`);
    expect(await page.locator('.ties').textContent()).toContain('COMMIT Memorandum of Understanding');
    const other = await open('/paths?from=sector:fishing&to=country:KOR&by=steps');
    expect(await other.locator('.paths__limit').textContent()).toContain('fewest steps');
  });

  it.each([
    ['the same thing at both ends', 'from=country:CHN&to=country:CHN', 'same thing'],
    ['an end that the graph does not know', 'from=country:CHN&to=country:XXX', 'does not know'],
    ['an end that is no id', 'from=country:CHN&to=nonsense', 'does not take this question'],
    ['no path', `${ENDS}&longest=1&without=COOPERATES_WITH`, 'No path leads'],
  ])('has a state for %s', async (_, search, text) => {
    const page = await open(`/paths?${search}`);
    expect(await page.locator('.notice').first().textContent()).toContain(text);
  });

  it.each(['light', 'dark'] as const)('has nothing that axe finds wrong, in the %s', async (theme) => {
    const { page, errors, foreignRequests } = await explorer.page({ theme });
    for (const path of [
      '/paths',
      `/paths?${ENDS}`,
      `/paths?${ENDS}&by=ties`,
      `/paths?${ENDS}&by=steps&without=TOUCHES`,
    ]) {
      await page.goto(path);
      await settled(page);
      expect(await axeViolations(page)).toEqual([]);
    }
    expect([errors, foreignRequests]).toEqual([[], []]);
  });
});
