import { describe, expect, it } from 'vitest';
import type { EntityRecord } from '../../../../../src/explorer/views/entity/entity-record.js';
import type { PlaceEdge } from '../../../../../src/explorer/views/entity/locator-document.js';
import { arcsBetween } from '../../../../../src/explorer/views/entity/locator/arcs-between.js';

const route = (more: Partial<EntityRecord> = {}): EntityRecord => ({
  __typename: 'Route',
  ...{ id: 'route:1', name: '1', aliases: [], localNames: [], description: null, sourceCount: 1, evidence: [] },
  ...{ held: null, status: 'OBSERVED' },
  ...more,
});

function stop(id: string, order: number, more: Partial<PlaceEdge> = {}): PlaceEdge {
  const place = { __typename: 'Country' as const, id, name: id, latitude: 0, longitude: 0, within: { nodes: [] } };
  return { held: null, node: place, order, role: 'TRANSIT', travelled: null, evidence: [], ...more };
}

const told = (arcs: ReturnType<typeof arcsBetween>) => arcs.map(({ from, to, kind }) => `${from} ${to} ${kind}`);

describe('the arcs of a route', () => {
  it('lead from each stop to the next in their order, each once', () => {
    const stops = [stop('c', 3), stop('a', 1), stop('b', 2), stop('b', 2)];
    expect(told(arcsBetween(route(), stops))).toEqual(['a b observed', 'b c observed']);
  });

  it('look planned where nobody came so far', () => {
    const stops = [stop('a', 1), stop('b', 2), stop('c', 3, { travelled: false })];
    expect(told(arcsBetween(route(), stops))).toEqual(['a b observed', 'b c planned']);
  });

  it('are crossed where a source denies a stop, and pale where the date is not certain', () => {
    const denied = stop('b', 2, { evidence: [{ polarity: 'DENIES' }] });
    expect(arcsBetween(route(), [stop('a', 1), denied])).toMatchObject([{ denied: true, uncertain: false }]);
    expect(arcsBetween(route({ held: 'UNDATED' }), [stop('a', 1), stop('b', 2)])).toMatchObject([
      { denied: false, uncertain: true },
    ]);
  });
});
