import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations, missingBrowser, openExplorer, settled, type Explorer } from '../../support/browser.js';

describe.skipIf(missingBrowser() !== null)('asking the API', () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await openExplorer();
  }, 120_000);
  afterAll(() => explorer.close());

  it('runs a question of the project where it stands', async () => {
    const { page, errors } = await explorer.page();
    await page.goto('/ask');
    await page.getByLabel('Find among the questions').fill('convictions');
    await page.getByRole('link', { name: /Where do sources disagree on South Korea/ }).click();
    await page.getByRole('button', { name: 'Run', exact: true }).click();
    await page.getByText('conflict:kor-labour-convictions-2012').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('tells why a question is refused, with its code and what is accepted', async () => {
    const { page } = await explorer.page();
    await page.goto('/ask');
    await page.getByLabel('Document').fill('{ conflicts { nodes { nam } } }');
    await page.keyboard.press('Control+Enter');
    await page.getByText('GRAPHQL_VALIDATION_FAILED').waitFor();
    await page.getByText(/Did you mean "name"/).waitFor();
    await page.getByLabel('Document').fill('{ silence(countries: ["country:XXX"]) { topic } }');
    await page.keyboard.press('Control+Enter');
    await page.getByText('UNKNOWN_ID').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.context().close();
  });

  it('takes variables, and a link shows the answer elsewhere', async () => {
    const { page } = await explorer.page();
    await page.goto('/ask');
    await page.getByLabel('Document').fill('query Named($id: ID!) { node(id: $id) { ... on Country { name } } }');
    await page.getByLabel('Variables, as JSON').fill('{"id": ');
    await page.getByText('The variables are not a JSON object').waitFor();
    await page.getByLabel('Variables, as JSON').fill('{"id": "country:KOR"}');
    await page.getByRole('button', { name: 'Run', exact: true }).click();
    await page.getByText('"name": "Republic of Korea"').waitFor();
    const elsewhere = await explorer.page({ width: 390, theme: 'dark' });
    await elsewhere.page.goto(page.url());
    await elsewhere.page.getByText('"name": "Republic of Korea"').waitFor();
    expect(await axeViolations(elsewhere.page)).toEqual([]);
    await elsewhere.page.context().close();
    await page.context().close();
  });

  it('opens GraphiQL with the question in it, without a network', async () => {
    const { page, foreignRequests } = await explorer.page();
    await page.goto('/ask?example=which-laws-and-agreements-began-or-ended-between-2003-and-2005');
    await settled(page);
    await page.getByRole('link', { name: 'Open in GraphiQL' }).click();
    await page.locator('.graphiql-query-editor').getByText('changes').first().waitFor();
    expect(foreignRequests).toEqual([]);
    await page.context().close();
  });

  it('says so where there is no such question', async () => {
    const { page } = await explorer.page();
    await page.goto('/ask?example=no-such-question');
    await page.getByText('There is no such question').waitFor();
    await page.context().close();
  });
});
