import { describe, expect, it } from 'vitest';
import { WithinTwoStepsDocument } from './generated/documents.js';
import { shippedServers } from './servers.js';

const { ask } = shippedServers();

describe('everything within two steps of the Palermo Protocol', () => {
  it('is there, whole, and ready to draw', async () => {
    const { neighbourhood } = await ask(WithinTwoStepsDocument, { id: 'treaty:palermo-protocol' });
    expect(neighbourhood.truncated).toBe(false);
    const at = (distance: number) => neighbourhood.nodes.filter((node) => node.distance === distance);
    expect(at(0).map(({ entity }) => entity.id)).toEqual(['treaty:palermo-protocol']);
    expect(at(1).map(({ entity }) => entity.id)).toEqual(
      expect.arrayContaining([
        'country:MMR',
        'country:THA',
        'country:POL',
        'treaty:untoc',
        'law:tha-anti-trafficking-2008',
      ]),
    );
    expect(at(2).map(({ entity }) => entity.id)).toEqual(
      expect.arrayContaining(['agreement:mmr-tha-trafficking-2009', 'agency:mmr-atipd', 'route:ukr-pol']),
    );
    expect(at(3)).toEqual([]);
  });

  it('has only relations between things that are there, and every thing and relation has a page or a reference', async () => {
    const { neighbourhood } = await ask(WithinTwoStepsDocument, { id: 'treaty:palermo-protocol' });
    const ids = new Set(neighbourhood.nodes.map(({ entity }) => entity.id));
    expect(ids.size).toBe(neighbourhood.nodes.length);
    for (const { source, target, evidence } of neighbourhood.edges) {
      expect(ids.has(source) && ids.has(target)).toBe(true);
      expect(evidence.length).toBeGreaterThan(0);
    }
    for (const { entity } of neighbourhood.nodes) expect(entity.evidence.length).toBeGreaterThan(0);
    const reached = new Set(neighbourhood.edges.flatMap(({ source, target }) => [source, target]));
    expect([...ids].filter((id) => !reached.has(id))).toEqual([]);
  });
});
