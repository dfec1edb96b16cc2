import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MAP_HEIGHT, MAP_WIDTH, projected } from '../../../../src/explorer/pictures/world-map/projected.js';

interface Outlines {
  readonly sphere: string;
  readonly countries: readonly { readonly id: string; readonly outline: string }[];
}

const file = new URL('../../../../src/explorer/pictures/generated/world-map.json', import.meta.url);
const outlines = JSON.parse(readFileSync(file, 'utf8')) as Outlines;

/** All points of an outline: its rings begin at a point and go on in steps. */
function pointsOf(outline: string): { x: number; y: number }[] {
  return outline
    .split('M')
    .slice(1)
    .flatMap((ring) => {
      const [x = 0, y = 0, ...steps] = (ring.match(/-?\d+/g) ?? []).map(Number);
      const points = [{ x, y }];
      for (let index = 0; index + 1 < steps.length; index += 2) {
        const { x: before, y: above } = points.at(-1) ?? { x, y };
        points.push({ x: before + (steps[index] ?? 0), y: above + (steps[index + 1] ?? 0) });
      }
      return points;
    });
}

function boxOf(id: string): { left: number; right: number; top: number; bottom: number } {
  const points = pointsOf(outlines.countries.find((country) => country.id === id)?.outline ?? '');
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

describe('the projection of the map', () => {
  it.each([
    ['country:THA', 101, 15],
    ['country:FRA', 2.3, 48.9],
    ['country:NOR', 10.7, 59.9],
    ['country:TWN', 121, 23.7],
    ['country:XKX', 20.9, 42.6],
    ['country:BRA', -55, -10],
    ['country:NZL', 172, -43],
  ])('lays a position in %s within its outline', (id, longitude, latitude) => {
    const { x, y } = projected(longitude, latitude);
    const { left, right, top, bottom } = boxOf(id);
    expect(x).toBeGreaterThan(left);
    expect(x).toBeLessThan(right);
    expect(y).toBeGreaterThan(top);
    expect(y).toBeLessThan(bottom);
  });

  it('has the edges of the sphere where the outlines have them', () => {
    const points = pointsOf(outlines.sphere);
    expect(Math.max(...points.map(({ x }) => x))).toBe(MAP_WIDTH);
    expect(Math.max(...points.map(({ y }) => y))).toBe(Math.round(MAP_HEIGHT));
  });

  it('carries a place round the world by the width of its parallel', () => {
    const seoul = projected(127, 37);
    const beyond = projected(127, 37, -1);
    expect(beyond.y).toBe(seoul.y);
    expect(beyond.x).toBeLessThan(0);
  });
});

describe('the outlines', () => {
  it('are each under an id of the graph, and each id once', () => {
    const ids = outlines.countries.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => /^country:[A-Z]{3}$/.test(id))).toBe(true);
  });

  it('have what Natural Earth gives no code for, and what is small', () => {
    const ids = outlines.countries.map(({ id }) => id);
    expect(ids).toEqual(
      expect.arrayContaining(['FRA', 'NOR', 'TWN', 'XKX', 'SGP', 'HKG', 'MAC', 'MLT'].map((code) => `country:${code}`)),
    );
  });
});
