import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations, missingBrowser, openExplorer, settled, type Explorer } from '../../support/browser.js';

describe.skipIf(missingBrowser() !== null)('what else can be seen of a thing', () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await openExplorer();
  }, 120_000);
  afterAll(() => explorer.close());

  async function open(path: string) {
    const { page } = await explorer.page();
    await page.goto(path);
    await settled(page);
    return page;
  }

  const links = (page: Page) => page.getByRole('navigation', { name: 'See also' }).getByRole('link');

  it('is offered where there is something to see, and only there', async () => {
    for (const [path, offered] of [
      ['/entity/igo:african-union', ['What is around it', 'Paths from here']],
      ['/entity/sector:fishing', ['What is around it', 'Paths from here', 'Its routes on the map']],
      ['/entity/treaty:cedaw', ['What is around it', 'Paths from here', 'States that have joined it']],
    ] as const) {
      const page = await open(path);
      expect([path, await links(page).allInnerTexts()]).toEqual([path, offered]);
      await page.context().close();
    }
  });

  it.each([
    ['country:MMR', 'Routes that begin there', '/routes?from=country:MMR', 'Take From Myanmar away'],
    ['sector:fishing', 'Its routes on the map', '/routes?sector=sector:fishing', /^Take .*Fishing at sea away/],
    ['country:MMR', 'Its law beside that of others', '/law?country=country:MMR', 'Take Myanmar away'],
  ])('leads from %s by “%s” to the view with this filter', async (id, link, address, filter) => {
    const page = await open(`/entity/${id}?asOf=2013`);
    await links(page).filter({ hasText: link }).click();
    await page.waitForURL(`**${address}&asOf=2013`);
    await settled(page);
    await page.getByRole('button', { name: filter }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.context().close();
  });
});
