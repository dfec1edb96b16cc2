import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { VIEWS } from '../../../src/explorer/views/views.js';
import { axeViolations, missingBrowser, openExplorer, settled, type Explorer } from '../../support/browser.js';

describe.skipIf(missingBrowser() !== null)('every view', () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await openExplorer();
  }, 120_000);
  afterAll(() => explorer.close());

  /** An address at which each view can be opened. */
  const paths = VIEWS.flatMap(({ paths: [path] }) =>
    path.endsWith('/:id') ? [path.replace(':id', 'country:MMR')] : [path],
  );

  describe.each(paths)('%s', (path) => {
    describe.each([360, 1280])('at %i px', (width) => {
      it.each(['light', 'dark'] as const)(
        'has nothing that axe finds wrong, asks nobody else, and fits, in the %s',
        async (theme) => {
          const { page, errors, foreignRequests } = await explorer.page({ width, theme });
          await page.goto(path);
          await settled(page);
          expect(await axeViolations(page)).toEqual([]);
          expect([errors, foreignRequests]).toEqual([[], []]);
          const wider = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          expect(wider).toBeLessThanOrEqual(0);
          await page.context().close();
        },
      );
    });
  });
});
