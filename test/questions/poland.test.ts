import { describe, expect, it } from 'vitest';
import { DestinationAndTransitDocument, type OriginsFragment } from './generated/documents.js';
import { LASOCIK, pages } from './pages.js';
import { shippedServers } from './servers.js';

const { ask } = shippedServers();

function ids(connection: OriginsFragment): string[] {
  return connection.nodes.map(({ id }) => id);
}

describe('the countries whose people are trafficked to Poland', () => {
  it('are six for which it is destination and also transit, and three for which it is only destination', async () => {
    const { both, onlyDestination } = await ask(DestinationAndTransitDocument, { country: 'country:POL' });
    expect(ids(both)).toEqual([
      'country:BGR',
      'country:LTU',
      'country:LVA',
      'country:MDA',
      'country:RUS',
      'country:UKR',
    ]);
    // Belarus and Viet Nam by the police's own list; Bangladesh by the case of 2009.
    expect(ids(onlyDestination)).toEqual(['country:BGD', 'country:BLR', 'country:VNM']);
  });

  it('are each known from a page', async () => {
    const { both, onlyDestination } = await ask(DestinationAndTransitDocument, { country: 'country:POL' });
    for (const country of [...both.nodes, ...onlyDestination.nodes]) {
      expect(country.routes.edges.length).toBeGreaterThan(0);
      for (const { evidence, node } of country.routes.edges) {
        for (const [source, page] of [...pages(evidence), ...pages(node.evidence)]) {
          expect(source).toBe(LASOCIK);
          expect([136, 137, 138]).toContain(page);
        }
      }
    }
    const ukraine = both.nodes.find(({ id }) => id === 'country:UKR');
    const stops = ukraine?.routes.edges.map(({ node }) => node.stops.edges.map((stop) => [stop.role, stop.node.id]));
    expect(stops).toEqual([
      [
        ['SOURCE', 'country:UKR'],
        ['DESTINATION', 'country:POL'],
      ],
      [
        ['SOURCE', 'country:UKR'],
        ['TRANSIT', 'country:POL'],
      ],
    ]);
  });
});
