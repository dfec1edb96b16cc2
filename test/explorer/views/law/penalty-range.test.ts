import { describe, expect, it } from 'vitest';
import { axisYears, barOf } from '../../../../src/explorer/views/law/penalty-range.js';

const months = (minimumMonths: number | null, maximumMonths: number | null, life: boolean | null = null) => ({
  minimumMonths,
  maximumMonths,
  life,
});

describe('axisYears', () => {
  it('ends at a round number that holds all', () => {
    expect(axisYears([months(60, 120), months(72, 240)])).toBe(20);
    expect(axisYears([months(12, 36)])).toBe(5);
    expect(axisYears([])).toBe(1);
    expect(axisYears([months(null, 1440)])).toBe(120);
  });
});

describe('barOf', () => {
  it('is no bar where nothing is reported: that is not zero', () => {
    expect(barOf(months(null, null), 20)).toBeNull();
  });

  it('runs from the least to the most', () => {
    expect(barOf(months(60, 120), 20)).toEqual({ from: 0.25, to: 0.5, openStart: false, openEnd: false, life: false });
  });

  it('is open at the end that is not reported', () => {
    expect(barOf(months(null, 180), 20)).toMatchObject({ from: 0, to: 0.75, openStart: true, openEnd: false });
    expect(barOf(months(60, null), 20)).toMatchObject({ from: 0.25, to: 1, openStart: false, openEnd: true });
  });

  it('goes on to life', () => {
    expect(barOf(months(120, 180, true), 20)).toMatchObject({ from: 0.5, to: 1, life: true, openEnd: false });
    expect(barOf(months(null, null, true), 20)).toMatchObject({ life: true });
  });
});
