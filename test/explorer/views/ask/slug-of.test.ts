import { describe, expect, it } from 'vitest';
import { EXAMPLES } from '../../../../src/explorer/generated/examples.js';
import { slugOf } from '../../../../src/explorer/views/ask/slug-of.js';

describe('the word for a question in a URL', () => {
  it('has plain letters, digits and hyphens', () => {
    expect(slugOf('Where do sources disagree on South Korea’s convictions in 2012?')).toBe(
      'where-do-sources-disagree-on-south-koreas-convictions-in-2012',
    );
  });

  it('is another for each of the questions', () => {
    expect(EXAMPLES.length).toBeGreaterThanOrEqual(40);
    expect(new Set(EXAMPLES.map(({ title }) => slugOf(title))).size).toBe(EXAMPLES.length);
  });
});
