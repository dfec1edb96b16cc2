import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { missingBrowser, openExplorer, settled, type Explorer } from '../../support/browser.js';

describe.skipIf(missingBrowser() !== null)('judgements of states', () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await openExplorer();
  }, 120_000);
  afterAll(() => explorer.close());

  it('show the tiers of South Korea, what happened before one, and the same in a table', async () => {
    const { page } = await explorer.page();
    await page.goto('/assessments');
    await page.getByRole('button', { name: 'Republic of Korea', exact: true }).click();
    await page.getByRole('button', { name: /Tier in the US report/ }).click();
    await settled(page);
    await page.getByRole('button', { name: 'Republic of Korea, 2000: Tier 3' }).click();
    expect(new URL(page.url()).searchParams.get('point')).toBe('assessment:kor-tier-2000');
    const before = page.getByRole('region', { name: 'Before this judgement' });
    await before.getByText('Cho on South Korea').waitFor();
    expect(await before.getByText('no cause is claimed').count()).toBe(1);
    await page.getByText('These 14 judgements as a table').click();
    expect(await page.getByRole('row').count()).toBe(15);
    await page.context().close();
  });

  it('leave years empty that nobody judged, and overlapping judgements apart', async () => {
    const { page } = await explorer.page();
    await page.goto('/assessments?place=country:JPN&place=country:TWN&by=indicator:us-tip-tier');
    await settled(page);
    expect(await page.locator('.steps__gap').count()).toBeGreaterThan(10);
    await page.getByRole('button', { name: /Taiwan, 2000 to 2005: Tier 2/ }).waitFor();
    await page.getByRole('button', { name: /Taiwan, 2001 to 2004: Tier 1/ }).waitFor();
    await page.context().close();
  });

  it('say so where nothing is judged, and where a place is not known', async () => {
    const { page } = await explorer.page();
    await page.goto('/assessments?place=country:KOR&by=indicator:greta-evaluation');
    await page.getByText('No judgement is recorded for this choice').waitFor();
    await page.goto('/assessments?place=country:XXX');
    await page.getByText('The graph does not know this').waitFor();
    await page.context().close();
  });

  it('can be chosen with the keyboard', async () => {
    const { page } = await explorer.page();
    await page.goto('/assessments?place=country:KOR&by=indicator:us-tip-tier');
    await settled(page);
    await page.getByRole('button', { name: 'Republic of Korea, 2004: Tier 1' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Republic of Korea, 2004: Tier 1' }).waitFor();
    await page.context().close();
  });
});
