import { describe, expect, it } from 'vitest';
import { featuresOf } from '../../src/analysis/index.js';
import { analysed } from '../support/analysed.js';
import { entity, putting, relation } from '../support/records.js';

const stop = (place: string, order: number, more = {}) =>
  relation(`s-${place}`, ['route:r', 'STOPS_AT', place], 'Stop', { order, role: 'TRANSIT', ...more });

const graph = analysed(
  putting(
    [
      entity('country:MMR', { name: 'Myanmar', latitude: 22, longitude: 98 }),
      entity('country:THA', { name: 'Thailand', latitude: 15, longitude: 100 }),
      entity('country:MYS', { name: 'Malaysia', latitude: 2, longitude: 112 }),
      entity('locality:ranong', { name: 'Ranong', kind: 'PROVINCE' }),
      entity('region:asia', { name: 'Asia' }),
      entity('route:r', { name: 'Route', status: 'REPORTED' }),
      entity('route:lost', { name: 'Lost', status: 'REPORTED' }),
    ],
    [
      relation('lies', ['locality:ranong', 'LIES_IN', 'country:THA']),
      relation('in', ['country:THA', 'LIES_IN', 'region:asia']),
      stop('locality:ranong', 2),
      stop('country:MMR', 1),
      stop('region:asia', 2),
      stop('country:MYS', 3, { travelled: false }),
      relation('l', ['route:lost', 'STOPS_AT', 'region:asia'], 'Stop', { order: 1, role: 'SOURCE' }),
    ],
  ),
);

describe('features for a map', () => {
  const features = new Map(featuresOf(graph, ['route:r', 'route:lost']).map((feature) => [feature.id, feature]));

  it('draw a route leg by leg in the order of its stops, longitude first', () => {
    expect(features.get('route:r')?.geometry).toEqual({
      type: 'MultiLineString',
      coordinates: [
        [
          [98, 22],
          [100, 15],
        ],
        [
          [100, 15],
          [112, 2],
        ],
      ],
    });
  });

  it('tell the stops with their roles, and which was never reached', () => {
    expect(features.get('route:r')?.properties['stops']).toContainEqual({
      id: 'country:MYS',
      role: 'TRANSIT',
      order: 3,
      travelled: false,
    });
  });

  it('put a place without coordinates where it lies, and say so', () => {
    expect(features.get('locality:ranong')).toMatchObject({
      geometry: { type: 'Point', coordinates: [100, 15] },
      properties: { locatedBy: 'country:THA' },
    });
    expect(features.get('country:MMR')?.properties['locatedBy']).toBeUndefined();
  });

  it('have no geometry where nothing tells where it is', () => {
    expect(features.get('region:asia')?.geometry).toBeNull();
    expect(features.get('route:lost')?.geometry).toBeNull();
  });
});
