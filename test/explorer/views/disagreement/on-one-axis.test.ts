import { describe, expect, it } from 'vitest';
import { onOneAxis } from '../../../../src/explorer/views/disagreement/on-one-axis.js';

const figure = (id: string, unit: string, value: number | null, range: readonly [number, number] | null = null) => ({
  id,
  unit,
  value,
  minimum: range?.[0] ?? null,
  maximum: range?.[1] ?? null,
});

describe('figures on one axis', () => {
  it('lie between nothing and the greatest of their unit, a range from its least to its greatest value', () => {
    const places = onOneAxis([figure('a', 'persons', 50), figure('b', 'persons', null, [75, 100])]);
    expect([...places]).toEqual([
      ['a', { from: 0.5, to: 0.5 }],
      ['b', { from: 0.75, to: 1 }],
    ]);
  });

  it('are not compared across units, and not with what has no value', () => {
    expect(onOneAxis([figure('a', 'persons', 19), figure('b', 'convictions', 11)]).size).toBe(0);
    expect(onOneAxis([figure('a', 'persons', 19), figure('b', 'persons', null)]).size).toBe(0);
  });

  it('are not drawn where one is below nothing, or all are nothing', () => {
    expect(onOneAxis([figure('a', 'percent', -3), figure('b', 'percent', 4)]).size).toBe(0);
    expect(onOneAxis([figure('a', 'cases', 0), figure('b', 'cases', 0)]).size).toBe(0);
  });
});
