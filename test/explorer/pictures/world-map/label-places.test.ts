import { describe, expect, it } from 'vitest';
import { labelPlaces } from '../../../../src/explorer/pictures/world-map/label-places.js';

const room = { letters: 1, across: 1000 };
const place = (id: string, x: number, y: number, rank: number) => ({ id, text: 'Thailand', at: { x, y }, rank });

describe('the names on the map', () => {
  it('stand beside their places', () => {
    expect(labelPlaces([place('a', 100, 100, 1)], room)).toMatchObject([{ id: 'a', anchor: 'start' }]);
  });

  it('do not leave the map', () => {
    expect(labelPlaces([place('a', 990, 100, 1)], room)).toMatchObject([{ id: 'a', anchor: 'end' }]);
  });

  it('do not cover each other: where there is no room, the place with most keeps its name', () => {
    const crowd = Array.from({ length: 30 }, (_, index) => place(String(index), 100 + index, 100, index));
    const names = labelPlaces(crowd, room).map(({ id }) => id);
    expect(names.length).toBeLessThan(6);
    expect(names).toContain('29');
  });
});
