import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { axeViolations, missingBrowser, openExplorer, settled, type Explorer } from '../../support/browser.js';

describe.skipIf(missingBrowser() !== null)('the map of routes', () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await openExplorer();
  });
  afterAll(() => explorer.close());

  async function open(url: string, options: Parameters<Explorer['page']>[0] = {}) {
    const watched = await explorer.page(options);
    await watched.page.goto(url);
    await mapDrawn(watched.page);
    return watched;
  }

  it('leads a newcomer to the routes into Thailand for fishing before 2014, and to a link that shows the same', async () => {
    const { page, foreignRequests, errors } = await open('/routes');
    await choose(page, 'To', 'thailnd', 'Thailand');
    await choose(page, 'For what, or whom', 'fishing', 'Fishing at sea');
    await page.getByLabel('As of').fill('2013');
    await page.getByLabel('As of').press('Enter');
    await settled(page);

    const status = page.locator('.routes__count');
    await expect.poll(() => status.textContent()).toMatch(/^3 routes · 1 route held at that date · 2 are undated/);
    expect(new URL(page.url()).search).toBe('?to=country:THA&sector=sector:fishing&asOf=2013');
    const table = page.getByRole('table');
    await expect.poll(() => table.getByRole('row').count()).toBe(4);
    expect(await table.textContent()).toMatch(/Myanmar\s*source\s*Thailand\s*destination/); // the arrow between is style

    const { page: elsewhere } = await open(page.url());
    expect(await elsewhere.locator('.routes__count').textContent()).toBe(await status.textContent());
    expect(await elsewhere.locator('.route-filters__chips').textContent()).toContain('Fishing at sea');
    expect(foreignRequests).toEqual([]);
    expect(errors).toEqual([]);
  });

  it('shows of an arc the routes, their stops in order with their roles, and the page behind them', async () => {
    const { page } = await open('/routes?to=country:THA&from=country:MMR');
    await page.getByRole('button', { name: /^Myanmar to Thailand · .* reported/ }).focus();
    expect(await page.locator('.world-map__reading').textContent()).toContain('Myanmar to Thailand');
    await page.keyboard.press('Enter');
    const chosen = page.getByRole('region', { name: 'Myanmar to Thailand' });
    await chosen.getByRole('article').first().waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Myanmar to Thailand');
    const card = chosen.getByRole('article').first();
    expect(await card.getByRole('list', { name: 'Stops, in order' }).innerText()).toMatch(
      /Myanmar\s+source[^]*Thailand\s+destination/,
    );
    const citations = card.locator('.evidence').last();
    await citations.locator('summary').click();
    expect(await citations.innerText()).toMatch(/(page|lines) \d+/);
    expect(new URL(page.url()).searchParams.get('pick')).toBe('country:MMR,country:THA');
  });

  it('leads from a row of the table to the same', async () => {
    const { page } = await open('/routes?to=country:THA&from=country:MMR');
    await page.getByRole('link', { name: 'Myanmar to Thailand, as detected' }).click();
    const heading = page.getByRole('heading', { level: 3, name: 'Myanmar to Thailand, as detected' });
    await heading.waitFor();
    expect(await page.locator('.map-arc--picked').count()).toBe(1);
  });

  it('gathers flows by region, as wide as they have sources', async () => {
    const { page } = await open('/routes');
    await page.getByRole('button', { name: 'Flows', exact: true }).click();
    await page.getByRole('button', { name: 'regions' }).click();
    await page.getByRole('button', { name: 'number of sources' }).click();
    await mapDrawn(page);
    await expect.poll(() => page.locator('.routes__count').textContent()).toMatch(/^\d+ flows/);
    const within = page.getByRole('row', { name: /South-eastern Asia → South-eastern Asia/ });
    await within.waitFor();
    await page.getByRole('button', { name: /^within South-eastern Asia/ }).waitFor();
    expect(new URL(page.url()).search).toBe('?show=flows&level=region&weight=sources');
  });

  it('is moved and enlarged by keys and buttons, and keeps that in the address', async () => {
    const { page } = await open('/routes?to=country:THA');
    await page.getByRole('group', { name: 'Map of routes' }).focus();
    await page.keyboard.press('+');
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => new URL(page.url()).searchParams.get('at')).toMatch(/^\d+,\d+,[\d.]+$/);
    await page.getByRole('button', { name: 'Show the whole world' }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get('at')).toMatch(/,1$/);
    await page.getByRole('button', { name: 'Show all that is drawn' }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get('at')).toBeNull();
  });

  it('leads by arrow keys from arc to arc', async () => {
    const { page } = await open('/routes?to=country:THA');
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-key'));
    await page.locator('.map-target[tabindex="0"]').first().focus();
    const first = await focused();
    await page.keyboard.press('ArrowRight');
    const second = await focused();
    expect(second).not.toBe(first);
    expect(second).toMatch(/,/);
    await page.keyboard.press('ArrowLeft');
    expect(await focused()).toBe(first);
  });

  it('draws planned, alleged and reported routes apart', async () => {
    const { page } = await open('/routes?status=planned&status=alleged');
    for (const kind of ['planned', 'alleged']) {
      const line = page.locator(`.world-map .map-arc--${kind} .map-arc__line`).first();
      expect(await line.evaluate((path) => getComputedStyle(path).strokeDasharray)).not.toBe('none');
    }
  });

  it('saves the map as a drawing that needs nothing else', async () => {
    const { page } = await open('/routes?to=country:THA');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'SVG' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('map-of-routes.svg');
    const chunks: Buffer[] = [];
    for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
    const drawing = Buffer.concat(chunks).toString();
    expect(drawing).toContain('xmlns="http://www.w3.org/2000/svg"');
    expect(drawing).not.toContain('class=');
    expect(drawing).toContain('Thailand');
    const image = page.waitForEvent('download');
    await page.getByRole('button', { name: 'PNG' }).click();
    expect((await image).suggestedFilename()).toBe('map-of-routes.png');
  });

  it('says where no route is known, and of an id that the graph does not know', async () => {
    const watched = await explorer.page();
    await watched.page.goto('/routes?to=country:XYZ');
    await watched.page.getByText('No route is known for these filters').waitFor();
    expect(await watched.page.locator('.route-filters__chips').textContent()).toContain('country:XYZ (not known here)');
    await watched.page.getByRole('button', { name: 'Remove all filters' }).click();
    await watched.page.locator('.world-map').waitFor();

    const { page } = await open('/routes?to=country:THA&pick=route:gone');
    await page.getByText('What is chosen is not among the routes').waitFor();
  });

  it('cuts no name at its edge on a phone, as it is and when it was moved', async () => {
    const { page } = await open('/routes?to=country:THA', { width: 360 });
    expect(await namesCut(page)).toEqual([]);
    const names = await page.locator('.map-names__name').allTextContents();
    expect(names).toContain('Russian Federation');
    await page.getByRole('button', { name: 'To the right' }).click();
    await page.waitForURL(/at=/);
    await expect.poll(() => namesCut(page)).toEqual([]);
  });

  it.each(['light', 'dark'] as const)('has no fault that axe finds, in the %s theme', async (theme) => {
    const { page } = await open('/routes?to=country:THA&pick=country:MMR,country:THA&asOf=2013', { theme });
    await page.getByRole('article').first().waitFor();
    await page.getByText('More filters').click();
    expect(await axeViolations(page)).toEqual([]);
    await page.goto('/routes?show=flows');
    await mapDrawn(page);
    expect(await axeViolations(page)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await axeViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
});

async function mapDrawn(page: Page): Promise<void> {
  await settled(page);
  await page.locator('.world-map__land').first().waitFor();
}

/** The names on the map through which its edge goes. */
async function namesCut(page: Page): Promise<(string | null)[]> {
  return page.locator('.map-names__name').evaluateAll((names) => {
    const frame = document.querySelector('.world-map__frame')?.getBoundingClientRect();
    if (frame === undefined) throw new Error('There is no map');
    const cuts = (edge: number, from: number, to: number): boolean => from < edge && edge < to;
    const cut = names.filter((name) => {
      const { left, right, top, bottom } = name.getBoundingClientRect();
      const acrossSides = bottom > frame.top && top < frame.bottom;
      return acrossSides && (cuts(frame.left, left, right) || cuts(frame.right, left, right));
    });
    return cut.map(({ textContent }) => textContent);
  });
}

/** Types into a box, waits for the suggestion, and takes it by keys. */
async function choose(page: Page, label: string, text: string, name: string): Promise<void> {
  const box = page.getByRole('combobox', { name: label, exact: true });
  await box.fill(text);
  const options = page.getByRole('listbox', { name: /Arrow keys/ }).getByRole('option');
  const wanted = options.filter({ hasText: name }).first();
  await wanted.waitFor();
  const names = await options.allTextContents();
  for (const option of names.slice(0, names.findIndex((one) => one.includes(name)) + 1)) {
    await box.press('ArrowDown');
    await page.locator('[role="option"][aria-selected="true"]').filter({ hasText: option }).waitFor();
  }
  await box.press('Enter');
  await settled(page);
}
