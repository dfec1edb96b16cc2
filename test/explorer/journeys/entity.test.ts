import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations, missingBrowser, openExplorer, settled, type Explorer } from '../../support/browser.js';

const MEMORANDUM = '/entity/agreement:mmr-tha-trafficking-2009';

/** A page of each kind that is shown in a way of its own. */
const SHOWN = [
  MEMORANDUM,
  '/entity/route:phl-sgp-taiwanese-vessels',
  '/entity/law:ita-penal-code',
  '/entity/provision:ita-penal-code-600',
  '/entity/statistic:tha-victims-identified-from-myanmar-2012',
  '/entity/conflict:atipd-cooperation-since-2009',
  '/entity/typology:unodc-2002',
  '/entity/country:XXX',
];

describe.skipIf(missingBrowser() !== null)('the page of a thing', () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await openExplorer();
  }, 120_000);
  afterAll(() => explorer.close());

  async function open(path: string, theme: 'light' | 'dark' = 'light', width = 1280) {
    const watched = await explorer.page({ theme, width });
    await watched.page.goto(path);
    await settled(watched.page);
    return watched;
  }

  it('tells the memorandum of Myanmar and Thailand, and leads to the page that says so', async () => {
    const { page } = await open(MEMORANDUM);
    expect(await page.locator('h1').innerText()).toContain('Memorandum of Understanding');
    await page.locator('#parties').getByText('Buckley on Myanmar and Thailand, p. 82').first().click();
    await page.locator('#parties').getByRole('link', { name: 'Buckley on Myanmar and Thailand' }).first().click();
    await page.getByText('Page 82 of this work was cited').waitFor();
    expect(new URL(page.url()).searchParams.get('page')).toBe('82');
    await page.context().close();
  });

  it('sets the sides of a disagreement beside one another, each with its page', async () => {
    const { page } = await open('/entity/country:MMR');
    const sides = page.locator('#conflicts .positions__position');
    expect(await sides.allInnerTexts()).toEqual([
      expect.stringMatching(/signed the protocol in 2004[^]*page 80/),
      expect.stringMatching(/has not signed[^]*page 32/),
    ]);
    await page.context().close();
  });

  it('pages through one list, and the address keeps where', async () => {
    const { page } = await open('/entity/country:MMR');
    const routes = page.locator('#routes');
    await routes.scrollIntoViewIfNeeded(); // lists are read when somebody comes near
    await routes.getByRole('button', { name: 'Next page' }).click();
    await routes.getByText('9–10 of 10').waitFor();
    const second = await open(new URL(page.url()).pathname + new URL(page.url()).search);
    await second.page.locator('#routes').scrollIntoViewIfNeeded();
    await second.page.locator('#routes').getByText('9–10 of 10').waitFor();
    await page.context().close();
    await second.page.context().close();
  });

  it('shows on a phone the list that the address points into; folded away, it begins anew', async () => {
    const wide = await open('/entity/country:MMR');
    await wide.page.locator('#routes').scrollIntoViewIfNeeded();
    await wide.page.locator('#routes').getByRole('button', { name: 'Next page' }).click();
    await wide.page.waitForURL(/at=routes/);
    const { page } = await open(new URL(wide.page.url()).pathname + new URL(wide.page.url()).search, 'light', 360);
    const routes = page.locator('#routes');
    await routes.scrollIntoViewIfNeeded();
    await routes.getByText('9–10 of 10').waitFor();
    await routes.getByRole('heading').click();
    await page.waitForURL((url) => !url.search.includes('routes'));
    expect(await routes.getByRole('listitem').count()).toBe(0);
    for (const one of [wide.page, page]) await one.context().close();
  });

  it('draws figures over years beside the table that has them all', async () => {
    const { page } = await open('/entity/country:KOR');
    const figures = page.locator('#figures');
    await figures.scrollIntoViewIfNeeded();
    await figures.locator('.column-chart').first().waitFor();
    await figures.getByRole('button', { name: 'Show all 39' }).click();
    await figures.getByRole('rowheader', { name: 'Convictions of traffickers in South Korea, 2007' }).waitFor();
    expect(await figures.getByRole('row').count()).toBe(40);
    expect(new URL(page.url()).searchParams.getAll('whole')).toEqual(['figures']);
    await page.context().close();
  });

  it('says of a figure what it is a part of', async () => {
    const { page } = await open('/entity/statistic:tha-victims-identified-from-myanmar-2012');
    await page.getByText('24.4 % of').waitFor();
    await page.context().close();
  });

  it('says of a country what is not reported, and that it is not zero', async () => {
    const { page } = await open('/entity/country:MMR');
    await page.getByText('No source here says anything of: routes into, schemes, assessments').waitFor();
    await page.context().close();
  });

  it('says as of which date it speaks, and how surely', async () => {
    const { page } = await open('/entity/country:THA?asOf=2005');
    await page.getByText('As of 2005: what may have held then.', { exact: false }).waitFor();
    await page.locator('#routes').scrollIntoViewIfNeeded();
    await page.locator('#routes').getByText('undated').first().waitFor();
    await page.context().close();
  });

  it('has a way on from an id that nothing has, from a name, and from a date at which nothing was there', async () => {
    const unknown = await open('/entity/country:XXX');
    await unknown.page.getByRole('link', { name: 'Search for it' }).waitFor();
    const named = await open('/entity/Burma');
    await named.page.getByRole('link', { name: 'Myanmar' }).click();
    await named.page.getByRole('heading', { level: 1, name: 'Myanmar' }).waitFor();
    const early = await open(`${MEMORANDUM}?asOf=1990`);
    await early.page.getByRole('link', { name: 'Show it at any date' }).click();
    await early.page.getByRole('heading', { level: 1, name: /Memorandum/ }).waitFor();
    for (const { page } of [unknown, named, early]) await page.context().close();
  });

  it('shows the query behind each of its lists, and the server takes it', async () => {
    const { page } = await open(MEMORANDUM);
    await page.getByText('The query behind this page').click();
    await page.getByLabel('For').selectOption({ label: 'parties' });
    const query = await page.getByLabel('Document').locator('code').innerText();
    const variables: unknown = JSON.parse(await page.getByLabel('Variables').locator('code').innerText());
    const answer = await page.request.post('/graphql', { data: { query, variables } });
    expect(await answer.json()).toMatchObject({ data: { node: { related: { totalCount: 2 } } } });
    await page.context().close();
  });

  it('is walked through with the keyboard', async () => {
    const { page } = await open('/entity/country:MMR');
    await page
      .getByRole('navigation', { name: 'On this page' })
      .getByRole('link', { name: /^agencies/i })
      .focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => location.hash === '#agencies');
    await page.locator('#agencies .related').first().waitFor();
    await page.context().close();
  });

  describe.each(SHOWN)('%s', (path) => {
    it.each(['light', 'dark'] as const)(
      'has nothing that axe finds wrong, and asks nobody else, in the %s',
      async (theme) => {
        const { page, errors, foreignRequests } = await open(path, theme);
        expect(await axeViolations(page)).toEqual([]);
        expect([errors, foreignRequests]).toEqual([[], []]);
        await page.context().close();
      },
    );
  });

  it('offers to try again where the server stops answering', async () => {
    const { page } = await open(MEMORANDUM);
    await page.route('/graphql', (route) => route.abort());
    await page.locator('#parties').getByRole('link', { name: 'Thailand' }).click();
    await page.getByRole('button', { name: 'Try again' }).first().waitFor();
    await page.unroute('/graphql');
    await page.getByRole('button', { name: 'Try again' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Thailand' }).waitFor();
    await page.context().close();
  });
});
