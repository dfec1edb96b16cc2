import { describe, expect, it } from 'vitest';
import { termsToOffer } from '../../../../src/explorer/views/routes/terms-to-offer.js';

describe('the terms that are offered', () => {
  it('are those that routes have, and the broader ones, each once and by name', () => {
    const women = { id: 'victims:women', name: 'Women' };
    const terms = termsToOffer([
      { id: 'victims:korean-women', name: 'Korean women', broader: { nodes: [women] } },
      { ...women, broader: { nodes: [{ id: 'victims:adults', name: 'Adults' }] } },
    ]);
    expect(terms.map(({ name }) => name)).toEqual(['Adults', 'Korean women', 'Women']);
  });
});
