import { describe, expect, it } from 'vitest';
import { ReferencePalermoDocument, ReferencePlacesDocument, type ReferenceIdsFragment } from './generated/documents.js';
import { shippedServers } from './servers.js';

const { ask } = shippedServers();

function best(found: ReferenceIdsFragment): string | undefined {
  return found.nodes[0]?.id;
}

describe('a country or area', () => {
  it('is found by former names, by other spellings and in other languages', async () => {
    const found = await ask(ReferencePlacesDocument, {});
    expect([found.burma, found.japanese].map(best)).toEqual(['country:MMR', 'country:MMR']);
    expect([found.taiwan, found.hongKong, found.macao, found.kosovo].map(best)).toEqual([
      'country:TWN',
      'country:HKG',
      'country:MAC',
      'country:XKX',
    ]);
    expect(best(found.vietnam)).toBe('country:VNM');
  });
});

describe('the Palermo Protocol', () => {
  it('is one thing under all its names', async () => {
    const found = await ask(ReferencePalermoDocument, {});
    const names = [found.popular, found.united, found.short, found.human, found.official, found.misspelt];
    expect(names.map(best)).toEqual(Array(6).fill('treaty:palermo-protocol'));
  });
});
