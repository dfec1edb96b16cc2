import { describe, expect, it } from 'vitest';
import { placeIn, placesAmong, withPaged, withPlace } from '../../../../src/explorer/views/entity/list-places.js';

describe('the place in a list', () => {
  it('is the beginning until somebody pages, and after a mistyped address', () => {
    for (const places of [[], ['routes'], ['routes~0~c'], ['routes~2~'], ['routes~two~c'], ['laws~2~c']])
      expect(placeIn(places, 'routes')).toEqual({ page: 1, after: '' });
  });

  it('is kept for each list by itself, with any cursor', () => {
    const places = withPlace(withPlace([], 'routes', { page: 2, after: 'a~b' }), 'laws', { page: 3, after: 'c' });
    expect(placeIn(places, 'routes')).toEqual({ page: 2, after: 'a~b' });
    expect(placeIn(places, 'laws')).toEqual({ page: 3, after: 'c' });
    expect(withPlace(places, 'routes', { page: 1, after: '' })).toEqual(['laws~3~c']);
  });

  it('opens the list, and is left when the list is folded away', () => {
    const places = ['routes~2~c', 'laws~3~c'];
    expect(withPaged(['routes', 'cases'], places)).toEqual(['routes', 'cases', 'laws']);
    expect(placesAmong(places, ['laws', 'cases'])).toEqual(['laws~3~c']);
  });
});
