import { describe, expect, it } from 'vitest';
import { locatePlace, regionsById } from '../../../../src/explorer/parts/places/locate-place.js';

interface Around {
  readonly id: string;
  readonly name: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
}

const at = (id: string, latitude: number, longitude: number): Around => ({
  ...{ id, name: id, latitude, longitude },
});
const nowhere = (id: string): Around => ({ id, name: id, latitude: null, longitude: null });

const region = (id: string, contains: readonly Around[], within: readonly string[] = []) => ({
  id,
  name: id,
  contains: { nodes: contains },
  within: { nodes: within.map((one) => ({ id: one })) },
});

const MYANMAR = at('country:MMR', 22, 98);
const THAILAND = at('country:THA', 15, 100);

const regions = regionsById({
  regions: {
    totalCount: 4,
    nodes: [
      region('region:world', [nowhere('region:asia'), at('country:BRA', -10, -55), at('country:NZL', -41, 174)]),
      region('region:asia', [nowhere('region:mekong')], ['region:world']),
      region('region:mekong', [MYANMAR, THAILAND], ['region:asia']),
      region('region:silk-road', [], ['region:world']),
    ],
  },
});

const place = (id: string, within: readonly Around[], own?: Around) => ({
  __typename: 'Locality' as const,
  id,
  name: id,
  latitude: own?.latitude ?? null,
  longitude: own?.longitude ?? null,
  within: { nodes: within },
});

describe('where a place is drawn', () => {
  it('is at its own position, where it has one', () => {
    expect(locatePlace(place('country:THA', [], THAILAND), regions)).toEqual({
      latitude: 15,
      longitude: 100,
      by: 'OWN',
    });
  });

  it('is, for a border, between the countries that it lies in', () => {
    const border = locatePlace(place('locality:border', [MYANMAR, THAILAND]), regions);
    expect(border?.by).toBe('AROUND');
    expect(border?.latitude).toBeGreaterThan(15);
    expect(border?.latitude).toBeLessThan(22);
  });

  it('is, for a region, in the middle of its countries, also of those in regions of it', () => {
    const asia = locatePlace(place('region:asia', [nowhere('region:world')]), regions);
    expect(asia?.by).toBe('MEMBERS');
    expect(asia?.longitude).toBeCloseTo(99, 0);
  });

  it('is, for a region without countries, that of the region around it', () => {
    expect(locatePlace(place('region:delta', [nowhere('region:mekong')]), regions)?.by).toBe('AROUND');
    expect(locatePlace(place('locality:in-the-delta', [nowhere('region:unknown')]), regions)).toBeNull();
  });

  it('is nowhere for what is all over the world', () => {
    expect(locatePlace(place('region:world', []), regions)).toBeNull();
    expect(locatePlace(place('region:silk-road', [nowhere('region:world')]), regions)).toBeNull();
  });
});
