import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations, missingBrowser, openExplorer, settled, type Explorer } from '../../support/browser.js';

describe.skipIf(missingBrowser() !== null)('coverage', { timeout: 60_000 }, () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await openExplorer();
  }, 120_000);
  afterAll(() => explorer.close());

  const open = async (path: string, width = 1280, theme: 'light' | 'dark' = 'light') => {
    const watched = await explorer.page({ width, theme });
    await watched.page.goto(path);
    await settled(watched.page);
    return watched;
  };

  it('shows which states on the way from North Korea through China to South Korea are without an instrument', async () => {
    const { page, errors, foreignRequests } = await open('/coverage?show=gaps');
    await page.getByRole('combobox', { name: 'Chosen routes' }).fill('North Korea through China to South Korea');
    await page.getByRole('option', { name: /^North Korea through China to South Korea/ }).click();
    await page.waitForURL(/route=route:prk-chn-kor/);
    await settled(page);

    const strip = page.getByRole('list', { name: /^Stops of North Korea through China/ });
    await strip.getByText('No shared instrument in force').waitFor();
    expect(await strip.getByText('Palermo Protocol would bind both once Republic of Korea').count()).toBe(1);
    await strip.getByRole('link', { name: /^agreement Agreement of China and North Korea/ }).waitFor();

    const unjoined = page.getByRole('table', { name: /not known to be bound/ });
    expect(
      await unjoined
        .getByRole('row', { name: /Republic of Korea/ })
        .filter({ hasText: 'signed only' })
        .count(),
    ).toBe(1);
    expect(
      await unjoined
        .getByRole('row', { name: /Democratic People/ })
        .filter({ hasText: 'nothing known' })
        .count(),
    ).toBe(1);
    expect(await axeViolations(page)).toEqual([]);
    expect([errors, foreignRequests]).toEqual([[], []]);
  });

  it('opens the evidence of a cell by keyboard, and gives the focus back', async () => {
    const { page } = await open(
      '/coverage?country=country:MMR&country=country:THA&instrument=treaty:palermo-protocol&instrument=treaty:untoc',
    );
    const first = page.getByRole('button', { name: /^Myanmar, Palermo Protocol/ });
    await first.focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(
      /^Thailand, UN Convention against Transnational Organized Crime/,
    );
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('Enter');
    const panel = page.getByRole('region', { name: 'Evidence for Myanmar and Palermo Protocol' });
    await panel.getByText('It acceded without signing.').waitFor();
    await panel.getByText('Whether Myanmar signed the Palermo Protocol').waitFor();
    expect(await panel.getByText(/page \d+/).count()).toBeGreaterThan(1);
    expect(page.url()).toContain('cell=country:MMR~treaty:palermo-protocol');
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Myanmar, Palermo/);
  });

  it('says what may have been in force at a date, and what was not yet', async () => {
    const { page } = await open(
      '/coverage?country=country:THA&country=country:MMR&instrument=treaty:palermo-protocol&asOf=2012',
    );
    await page.getByRole('button', { name: /^Thailand, Palermo Protocol: not yet in force/ }).waitFor();
    await page.getByRole('button', { name: /^Myanmar, Palermo Protocol: may be in force/ }).waitFor();
  });

  it('turns into lists on a narrow window', async () => {
    const { page } = await open('/coverage?group=region:greater-mekong', 360, 'dark');
    expect(await page.getByRole('grid').count()).toBe(0);
    await page.getByRole('button', { name: /^Thailand, Palermo Protocol/ }).click();
    await page.getByRole('region', { name: 'Evidence for Thailand and Palermo Protocol' }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wider).toBeLessThanOrEqual(0);
  });

  it('draws forty countries and thirty instruments quickly', async () => {
    const { page } = await open('/coverage');
    const ids = await page.evaluate(async () => {
      const query =
        '{ countries(first: 40) { nodes { id } } instruments(where: { parties: { some: {} } }, first: 30) { nodes { id } } }';
      const response = await fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
      const { data } = (await response.json()) as {
        data: Record<'countries' | 'instruments', { nodes: { id: string }[] }>;
      };
      return new URLSearchParams([
        ...data.countries.nodes.map(({ id }) => ['country', id]),
        ...data.instruments.nodes.map(({ id }) => ['instrument', id]),
      ]).toString();
    });
    await page.goto(`/coverage?${ids}`);
    await settled(page);
    expect(await page.getByRole('gridcell').count()).toBe(1200);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    const first = page.locator('[data-row="0"][data-column="0"]');
    await first.focus();
    const took = await page.evaluate(async () => {
      const before = performance.now();
      const cell = document.querySelector<HTMLElement>('[data-row="39"][data-column="29"]');
      cell?.focus();
      await new Promise(requestAnimationFrame);
      return performance.now() - before;
    });
    expect(took).toBeLessThan(500);
  });

  it('has a state for an unknown id, and for no route', async () => {
    const { page, errors } = await open('/coverage?country=country:XXX&country=country:MMR');
    await page.getByText('The graph does not know: country:XXX').waitFor();
    await page.goto('/coverage?show=gaps&origin=country:XXX');
    await page.getByText('No route matches').waitFor();
    await page.goto('/coverage?group=region:nowhere');
    await page.getByText(/No country is known to belong to/).waitFor();
    expect(errors).toEqual([]);
  });
});
