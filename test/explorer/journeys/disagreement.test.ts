import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations, missingBrowser, openExplorer, settled, type Explorer } from '../../support/browser.js';

describe.skipIf(missingBrowser() !== null)('disagreement', () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await openExplorer();
  }, 120_000);
  afterAll(() => explorer.close());

  it('shows where sources disagree on South Korea’s convictions, with the pages', async () => {
    const { page } = await explorer.page();
    await page.goto('/disagreement');
    await page.getByRole('combobox', { name: 'About' }).fill('South Korea');
    await page.getByRole('option').first().waitFor();
    await page.goto('/disagreement');
    await page.getByLabel('Words in the name or the statements').fill('convictions');
    const conflict = page.getByRole('article', { name: 'Convictions for labour trafficking in South Korea in 2012' });
    await conflict.waitFor();
    const positions = await conflict.getByRole('list', { name: 'Positions' }).getByRole('listitem').allInnerTexts();
    expect(positions).toHaveLength(3);
    expect(positions[0]).toContain('19 people');
    expect(positions[0]).toContain('page 43');
    expect(positions[1]).toContain('page 45');
    expect(await conflict.getByText('they cannot be drawn on one axis').count()).toBe(1);
    await page.context().close();
  });

  it('draws figures on one axis where they share a unit', async () => {
    const { page } = await explorer.page();
    await page.goto('/disagreement?conflict=conflict:vnm-poverty-2010');
    await settled(page);
    expect(await page.locator('.axis__mark').count()).toBe(2);
    expect(await axeViolations(page)).toEqual([]);
    await page.context().close();
  });

  it('folds conflicts on a phone, but not the one that the address points at', async () => {
    const { page } = await explorer.page({ width: 360 });
    await page.goto('/disagreement');
    await settled(page);
    const positions = page.getByRole('list', { name: 'Positions' });
    expect(await positions.count()).toBe(0);
    await page.getByRole('heading', { name: 'Cooperation since 2009 under a name of 2013' }).click();
    await page.waitForURL(/open=conflict:atipd-cooperation-since-2009/);
    expect(await positions.count()).toBe(1);
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('link', { name: 'Link to this conflict' }).click();
    await page.waitForURL((url) => url.search === '?conflict=conflict:atipd-cooperation-since-2009');
    await positions.waitFor();
    await page.context().close();
  });

  it.each(['light', 'dark'] as const)(
    'counts what rests on one source, and shows silence, in the %s',
    async (theme) => {
      const { page } = await explorer.page({ theme, width: 390 });
      await page.goto('/disagreement?part=oneSource');
      await page.getByRole('row', { name: /routes 222 175/ }).waitFor();
      expect(await axeViolations(page)).toEqual([]);
      await page.goto('/disagreement?part=silence&place=country:LAO&place=country:PRK');
      await page.getByRole('row', { name: /Routes that begin there said 3 times said 5 times/ }).waitFor();
      expect(await axeViolations(page)).toEqual([]);
      await page.context().close();
    },
  );

  it('says so where there is no conflict, and where the subject is not known', async () => {
    const { page } = await explorer.page();
    await page.goto('/disagreement?q=zzzz');
    await page.getByText('No conflict is recorded for this choice').waitFor();
    await page.goto('/disagreement?about=country:XXX');
    await page.getByText('The graph does not know what is asked about').waitFor();
    await page.context().close();
  });
});
