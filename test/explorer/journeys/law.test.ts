import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations, missingBrowser, openExplorer, settled, type Explorer } from '../../support/browser.js';

const THREE = '/law?country=country:MMR&country=country:KOR&country=country:ITA';

describe.skipIf(missingBrowser() !== null)('law compared', { timeout: 60_000 }, () => {
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

  it('compares penalties in three laws', async () => {
    const { page, errors, foreignRequests } = await open('/law');
    for (const name of ['Italy', 'Republic of Korea', 'Poland']) {
      await page.getByRole('combobox', { name: 'States to compare' }).fill(name);
      await page
        .getByRole('option', { name: new RegExp(`^${name}`) })
        .first()
        .waitFor();
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: `Take ${name} away` }).waitFor();
    }
    await page.waitForURL(/country=country:ITA&country=country:KOR&country=country:POL/);
    await settled(page);

    const italy = page.getByRole('region', { name: 'Italy: Imprisonment for each offence' });
    await italy.getByRole('listitem').filter({ hasText: 'Article 601' }).getByText('6 to 20 years').waitFor();
    const korea = page.getByRole('region', { name: 'Republic of Korea: Imprisonment for each offence' });
    await korea.getByText('5 to 10 years').waitFor();
    await korea.getByText('up to 15 years, least not reported').waitFor();
    const poland = page.getByRole('region', { name: 'Poland: Imprisonment for each offence' });
    await poland.getByText('imprisonment not reported').first().waitFor();

    const table = page.getByRole('table', { name: 'Offences and penalties in full' });
    const row = table.getByRole('row', { name: /Article 601/ });
    await row.getByText('citations').click();
    await row
      .getByText(/page 125/)
      .first()
      .waitFor();
    expect([errors, foreignRequests]).toEqual([[], []]);
  });

  it('draws no axis where no offence is reported', async () => {
    const { page } = await open('/law?country=country:THA&country=country:KHM');
    await page.getByRole('heading', { name: 'Imprisonment for each offence', exact: true }).waitFor();
    expect(await page.locator('.penalties__axis').count()).toBe(0);
    await page.context().close();
  });

  it.each([
    [1280, 'light'],
    [1280, 'dark'],
    [360, 'light'],
    [360, 'dark'],
  ] as const)('has nothing that axe finds wrong at %i px, %s', async (width, theme) => {
    const { page } = await open(THREE, width, theme);
    expect(await axeViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });

  it('tells silence from none', async () => {
    const { page } = await open('/law?country=country:BEL&country=country:MMR');
    await page.getByText('No law of this state is known here. That does not say that it has none.').first().waitFor();
    await page.getByText('One law is known, without its offences. That does not say that there is none.').waitFor();
    expect(await page.locator('.penalty-bar').count()).toBe(0);
  });

  it('shows where the chain of obligation breaks', async () => {
    const { page } = await open(`${THREE}&from=act:eu-2011-36`);
    const italy = page.getByRole('region', { name: 'The chain in Italy' });
    await italy
      .getByText(/breaks here/)
      .first()
      .waitFor();
    await italy.getByText(/places? where it breaks/).click();
    await italy
      .getByText('Legislative Decree No 24 of 2014 (Italy) transposes EU Anti-Trafficking Directive, and only in part.')
      .waitFor();
    await page
      .getByRole('region', { name: 'The chain in Myanmar' })
      .getByText('not known to have joined', { exact: true })
      .waitFor();
  });

  it('folds its topics away on a phone; which are open stands in the address', async () => {
    const { page } = await open(THREE, 360);
    const heading = page.getByRole('heading', { name: 'Laws that are known' });
    const italy = page.getByRole('region', { name: 'Italy: Laws that are known' });
    await heading.waitFor();
    expect(await italy.count()).toBe(0);
    await heading.click();
    await page.waitForURL(/open=laws/);
    await italy.getByText('Legislative Decree No 24 of 2014 (Italy)').waitFor();
    await page.getByRole('link', { name: 'How the law changed' }).click();
    await page.waitForURL(/open=laws&open=changes/);
    expect(await axeViolations(page)).toEqual([]);

    const elsewhere = await open(new URL(page.url()).pathname + new URL(page.url()).search, 360);
    await elsewhere.page.getByRole('region', { name: 'Italy: How the law changed' }).waitFor();
    await elsewhere.page.getByRole('heading', { name: 'Laws that are known' }).click();
    await elsewhere.page.waitForURL((url) => url.searchParams.getAll('open').join() === 'changes');
  });

  it('gives the comparison as a file, with source and page', async () => {
    const { page } = await open(THREE);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download the comparison as CSV' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('law-compared.csv');
    const [heading = '', ...lines] = (await readFile(await download.path(), 'utf8')).split('\r\n');
    expect(heading).toMatch(/^State,id,Topic,.*,Source,id,Page$/);
    expect(lines.find((line) => line.includes('provision:ita-penal-code-601'))).toMatch(/72,240,,.*,125$/);
  });

  it('has a state for an unknown state, and a server that does not answer', async () => {
    const { page } = await open('/law?country=country:XXX');
    await page.getByText('The graph does not know this').first().waitFor();
    const gone = await explorer.page();
    await gone.page.goto('/law');
    await settled(gone.page);
    await gone.page.route('**/graphql', (route) => route.abort());
    await gone.page.getByRole('button', { name: /^Italy/ }).click();
    await gone.page.getByText('The server does not answer').first().waitFor();
    await gone.page.unroute('**/graphql');
    await gone.page.getByRole('button', { name: 'Try again' }).first().click();
    await gone.page.getByRole('heading', { name: 'Imprisonment for each offence' }).waitFor();
  });
});
