import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations, missingBrowser, openExplorer, settled, type Explorer } from '../../support/browser.js';

describe.skipIf(missingBrowser() !== null)('typologies', () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await openExplorer();
  }, 120_000);
  afterAll(() => explorer.close());

  it('answer which criminal type fits three traits, in a link that opens elsewhere', async () => {
    const { page } = await explorer.page();
    await page.goto('/typologies');
    await page.getByRole('link', { name: 'Which type fits' }).click();
    await page.getByRole('button', { name: 'Loose, shifting structure: there', exact: true }).click();
    await page.getByRole('button', { name: 'Works across borders: there', exact: true }).click();
    await page.getByRole('button', { name: 'High violence and abuse of victims: not there' }).click();
    await page.getByText('3 traits observed').waitFor();
    await settled(page);
    const best = page.locator('.fits__fit').first();
    await best.getByText('2 fit, 0 contradict, 1 silent').waitFor();
    expect(await best.getByRole('heading').innerText()).toBe('Network-organised criminal group');
    expect(await axeViolations(page)).toEqual([]);

    const elsewhere = await explorer.page({ width: 390, theme: 'dark' });
    await elsewhere.page.goto(page.url());
    await elsewhere.page.getByText('2 fit, 0 contradict, 1 silent').waitFor();
    expect(await axeViolations(elsewhere.page)).toEqual([]);
    await elsewhere.page.context().close();
    await page.context().close();
  });

  it('stand side by side, with what is said, what is denied, and the page', async () => {
    const { page } = await explorer.page();
    await page.goto('/typologies?typology=typology:aronowitz-2012');
    await settled(page);
    const small = page.getByRole('row', { name: /^Small group/ });
    expect(await small.getByText('has not', { exact: true }).count()).toBe(2);
    await small.getByText('1 citation').last().click();
    await small.getByText('page 17').last().waitFor();
    await page.context().close();
  });

  it('are folded on a phone until one is opened or chosen', async () => {
    const { page } = await explorer.page({ width: 360, theme: 'dark' });
    await page.goto('/typologies');
    await settled(page);
    expect(await page.getByRole('table').count()).toBe(0);
    await page.getByRole('heading', { name: "UNODC's five types of organised criminal group" }).click();
    await page.waitForURL(/open=typology:unodc-2002/);
    expect(await page.getByRole('table').count()).toBe(1);
    expect(await axeViolations(page)).toEqual([]);
    await page.goto('/typologies?typology=typology:aronowitz-2012');
    await page.getByRole('table').waitFor();
    await page.context().close();
  });

  it('say so where no typology says anything, and what is unknown', async () => {
    const { page } = await explorer.page();
    await page.goto('/typologies?typology=typology:aronowitz-2012&dimension=CORRUPTION');
    await page.getByText('No typology says anything of this choice').waitFor();
    await page.goto('/typologies?part=fit&has=trait:no-such-trait');
    await page.getByText('The graph does not know this').waitFor();
    await page.context().close();
  });
});
