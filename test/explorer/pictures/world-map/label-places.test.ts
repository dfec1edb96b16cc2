import { describe, expect, it } from 'vitest';
import { labelPlaces } from '../../../../src/explorer/pictures/world-map/label-places.js';

const covered = { left: 1924, right: 2000, top: 0, bottom: 144 };
const room = { letters: 1, seen: { left: 0, right: 1000, top: 0, bottom: 500 }, covered };
const place = (id: string, x: number, y: number, rank: number) => ({ id, text: 'Thailand', at: { x, y }, rank });

describe('the names on the map', () => {
  it('stand beside their places', () => {
    expect(labelPlaces([place('a', 100, 100, 1)], room)).toMatchObject([{ id: 'a', anchor: 'start' }]);
  });

  it('stand at the other side of what lies near the edge', () => {
    expect(labelPlaces([place('a', 990, 100, 1)], room)).toMatchObject([{ id: 'a', anchor: 'end' }]);
    expect(labelPlaces([place('a', 998, 100, 1)], room)).toMatchObject([{ id: 'a', anchor: 'end' }]);
  });

  it('are left out where the edge would cut them', () => {
    const narrow = { ...room, seen: { left: 0, right: 60, top: 0, bottom: 40 } };
    expect(labelPlaces([place('a', 30, 20, 1)], narrow)).toEqual([]);
  });

  it('stand where the buttons do not cover them', () => {
    const buttons = { ...room, covered: { left: 924, right: 1000, top: 0, bottom: 144 } };
    expect(labelPlaces([place('a', 880, 100, 1)], buttons)).toMatchObject([{ id: 'a', anchor: 'end' }]);
    expect(labelPlaces([place('a', 880, 300, 1)], buttons)).toMatchObject([{ id: 'a', anchor: 'start' }]);
  });

  it('do not come in from what lies beyond the edge', () => {
    expect(labelPlaces([place('a', -10, 100, 1)], room)).toMatchObject([{ id: 'a', anchor: 'end' }]);
  });

  it('do not cover each other: where there is no room, the place with most keeps its name', () => {
    const crowd = Array.from({ length: 30 }, (_, index) => place(String(index), 100 + index, 100, index));
    const names = labelPlaces(crowd, room).map(({ id }) => id);
    expect(names.length).toBeLessThan(6);
    expect(names).toContain('29');
  });
});
