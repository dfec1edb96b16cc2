import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations, missingBrowser, openExplorer, settled, type Explorer } from '../../support/browser.js';

const ROUTE = '/entity/route:phl-sgp-taiwanese-vessels';

describe.skipIf(missingBrowser() !== null)('the map on the page of a thing', () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await openExplorer();
  });
  afterAll(() => explorer.close());

  async function open(path: string, options: Parameters<Explorer['page']>[0] = {}) {
    const watched = await explorer.page(options);
    await watched.page.goto(path);
    await watched.page.locator('#map .world-map__land').first().waitFor();
    await settled(watched.page);
    return { ...watched, map: watched.page.locator('#map') };
  }

  /** The first cells of the table of the map. */
  const places = async (page: Page): Promise<string[]> => page.locator('#map').getByRole('rowheader').allInnerTexts();

  it('fills a country, says what boundaries are worth, and leads to the routes into it', async () => {
    const { page, map, errors, foreignRequests } = await open('/entity/country:MMR');
    await map.getByRole('group', { name: 'Map of Myanmar' }).waitFor();
    expect(await map.locator('.world-map__land--marked').count()).toBe(1);
    await map.getByText('express no opinion on the legal status of any country').waitFor();
    await map.getByRole('link', { name: 'to Myanmar' }).click();
    await page.waitForURL('**/routes?to=country:MMR');
    expect([errors, foreignRequests]).toEqual([[], []]);
    await page.context().close();
  });

  it('draws the legs of a route from stop to stop, and tells the stops in order', async () => {
    const { page, map } = await open(ROUTE);
    expect(await map.locator('.map-arc').count()).toBe(3);
    const rows = await map.getByRole('row').allInnerTexts();
    expect(rows.slice(1)).toEqual([
      expect.stringMatching(/Philippines[^]*stop 1, source/),
      expect.stringMatching(/Singapore[^]*stop 2, transit; stop 2, destination/),
      expect.stringMatching(/Taiwan[^]*stop 3, destination/),
      expect.stringMatching(/International waters[^]*not on the map[^]*stop 3/),
      expect.stringMatching(/Ports of Singapore[^]*drawn at what it lies in[^]*stop 4, transit/),
    ]);
    await map.getByRole('link', { name: 'This route among the others' }).click();
    await page.locator('.map-arc--picked').first().waitFor();
    await page.context().close();
  });

  it('fills the countries of a region, of an instrument and of a law', async () => {
    for (const [path, filled] of [
      ['/entity/region:greater-mekong', 6],
      ['/entity/treaty:cedaw', 2],
      ['/entity/law:ita-penal-code', 1],
    ] as const) {
      const { page, map } = await open(path);
      expect([path, await map.locator('.world-map__land--marked').count()]).toEqual([path, filled]);
      await page.context().close();
    }
  });

  it('shows what held at the date that is asked for, and how surely', async () => {
    const now = await open('/entity/igo:eu');
    expect((await places(now.page)).join()).toContain('Poland');
    const then = await open('/entity/igo:eu?asOf=2000');
    const members = (await places(then.page)).join();
    expect(members).not.toContain('Poland');
    expect(members).toMatch(/Belgium\s+undated/);
    for (const { page } of [now, then]) await page.context().close();
  });

  it('is not there, and not loaded, where a thing is nowhere in particular', async () => {
    for (const path of ['/entity/igo:african-union', '/entity/statistic:body-shop-signatures-world']) {
      const { page } = await explorer.page();
      const asked: string[] = [];
      page.on('request', (request) => void asked.push(request.url()));
      await page.goto(path);
      await settled(page);
      await page.waitForLoadState('networkidle');
      expect(await page.getByRole('heading', { name: 'On the map' }).count()).toBe(0);
      expect(asked.filter((url) => url.includes('world-map'))).toEqual([]);
      await page.context().close();
    }
  });

  it('is moved by keys, and the address keeps what is seen of it', async () => {
    const { page, map } = await open('/entity/country:MMR');
    await map.getByRole('group', { name: 'Map of Myanmar' }).focus();
    await page.keyboard.press('-');
    await expect.poll(() => new URL(page.url()).searchParams.get('map')).toMatch(/^\d+,\d+,[\d.]+$/);
    await page.context().close();
  });

  it('shows the query behind it, and the server takes it', async () => {
    const { page } = await open(ROUTE);
    await page.getByText('The query behind this page').click();
    await page.getByLabel('For', { exact: true }).selectOption({ label: 'On the map' });
    const query = await page.getByLabel('Document', { exact: true }).locator('code').innerText();
    const answer = await page.request.post('/graphql', { data: { query, variables: { id: ROUTE.slice(8) } } });
    expect(await answer.json()).toMatchObject({ data: { node: { stops: { totalCount: 6 } } } });
    await page.context().close();
  });

  describe.each([360, 1280])('at %i px', (width) => {
    it.each(['light', 'dark'] as const)('has nothing that axe finds wrong, and fits, in the %s', async (theme) => {
      for (const path of [ROUTE, '/entity/region:europe']) {
        const { page, errors, foreignRequests } = await open(path, { width, theme });
        expect(await axeViolations(page)).toEqual([]);
        expect([errors, foreignRequests]).toEqual([[], []]);
        const beyond = await page.locator('#map').evaluate((map) => {
          const parts = [...map.querySelectorAll('.world-map__frame, .table')];
          return parts.filter((part) => part.getBoundingClientRect().right > document.documentElement.clientWidth);
        });
        expect(beyond).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
        await page.context().close();
      }
    });
  });
});
