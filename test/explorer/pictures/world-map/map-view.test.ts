import { describe, expect, it } from 'vitest';
import {
  fitted,
  formatView,
  moved,
  onScreen,
  parseView,
  seenOf,
  WHOLE_WORLD,
  zoomed,
} from '../../../../src/explorer/pictures/world-map/map-view.js';

const frame = { width: 1000, height: 500, letters: 1 };

describe('the view of the map', () => {
  it('shows the middle of the world in the middle of the frame', () => {
    expect(onScreen({ x: WHOLE_WORLD.x, y: WHOLE_WORLD.y }, WHOLE_WORLD, frame)).toEqual({ x: 500, y: 250 });
  });

  it('knows which part of the map is seen', () => {
    const seen = seenOf({ x: 5000, y: 2000, zoom: 2 }, frame);
    expect(onScreen({ x: seen.left, y: seen.top }, { x: 5000, y: 2000, zoom: 2 }, frame)).toEqual({ x: 0, y: 0 });
    expect(onScreen({ x: seen.right, y: seen.bottom }, { x: 5000, y: 2000, zoom: 2 }, frame)).toEqual({
      x: 1000,
      y: 500,
    });
  });

  it('keeps what lies under the hand there when it is enlarged', () => {
    const bangkok = { x: 7400, y: 2000 };
    const at = onScreen(bangkok, WHOLE_WORLD, frame);
    const seen = onScreen(bangkok, zoomed(WHOLE_WORLD, 3, at, frame), frame);
    expect(seen.x).toBeCloseTo(at.x);
    expect(seen.y).toBeCloseTo(at.y);
  });

  it('is never smaller than the whole world, and never leaves it', () => {
    expect(zoomed(WHOLE_WORLD, 0.1, { x: 0, y: 0 }, frame).zoom).toBe(1);
    expect(moved(WHOLE_WORLD, { x: 1e6, y: -1e6 }, frame)).toMatchObject({ x: 0 });
  });

  it('fits all points in, and does not come too near to one', () => {
    const points = [
      { x: 7000, y: 1500 },
      { x: 8000, y: 2500 },
    ];
    const view = fitted(points, frame);
    for (const point of points) {
      const { x, y } = onScreen(point, view, frame);
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(frame.width);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(frame.height);
    }
    expect(fitted([{ x: 7000, y: 1500 }], frame).zoom).toBe(7);
    expect(fitted([], frame)).toEqual(WHOLE_WORLD);
  });

  it('stands in the URL and is read from it', () => {
    const view = { x: 7400, y: 2000, zoom: 3.25 };
    expect(formatView(view)).toBe('7400,2000,3.25');
    expect(parseView('7400,2000,3.25')).toEqual(view);
    expect(parseView('here')).toBeNull();
    expect(parseView('-5,99999,900')).toMatchObject({ x: 0, zoom: 40 });
  });
});
