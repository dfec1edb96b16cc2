import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { missingBrowser, openExplorer, type Explorer } from '../../support/browser.js';

describe.skipIf(missingBrowser() !== null)('GraphiQL', () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await openExplorer();
  });
  afterAll(() => explorer.close());

  it.each(['light', 'dark'] as const)('opens a question that is chosen, and asks it, in the %s', async (theme) => {
    const { page, errors, foreignRequests } = await explorer.page({ theme });
    await page.goto('/graphql');
    const examples = page.getByRole('navigation', { name: 'Example questions' });
    await examples.getByText('Example questions').click();
    await examples.getByRole('link', { name: 'Which routes led into fishing in Thailand before 2014?' }).click();
    await page.locator('.graphiql-query-editor').getByText('sector:fishing').waitFor();
    await page.getByRole('button', { name: /Execute query/ }).click();
    await page.locator('.graphiql-response').getByText('victimsReported').first().waitFor();
    expect([errors, foreignRequests]).toEqual([[], []]);
    await page.context().close();
  });

  it('and the choice fit into the window, which does not scroll', async () => {
    const { page } = await explorer.page({ width: 1024, height: 640 });
    await page.goto('/graphql');
    await page.locator('.graphiql-query-editor').waitFor();
    const beyond = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
    expect(beyond).toBeLessThanOrEqual(0);
    await page.context().close();
  });
});
