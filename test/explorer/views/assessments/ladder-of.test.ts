import { describe, expect, it } from 'vitest';
import { ladderOf } from '../../../../src/explorer/views/assessments/ladder-of.js';

const NONE = { level: null, score: null, rank: null, outOf: null };
const levels = (...names: string[]) => names.map((level) => ({ ...NONE, level }));
const scores = (...numbers: number[]) => numbers.map((score) => ({ ...NONE, score }));

describe('the rungs of a measure', () => {
  it('are all tiers, the best first, also those on which nobody stands', () => {
    expect(ladderOf(levels('Tier 2 Watch List', 'Tier 1'))).toEqual({
      rungs: ['Tier 1', 'Tier 2', 'Tier 2 Watch List', 'Tier 3'],
      ordered: true,
    });
  });

  it('have the special case where somebody is one', () => {
    expect(ladderOf(levels('Special case')).rungs.at(-1)).toBe('Special case');
  });

  it('are the whole numbers of a short scale, and only the scores of a long one', () => {
    expect(ladderOf(scores(5, 2)).rungs).toEqual(['5', '4', '3', '2']);
    expect(ladderOf(scores(10, 80.5)).rungs).toEqual(['80.5', '10']);
  });

  it('are ranks from the first, each with how many were ranked', () => {
    const ranks = [
      { ...NONE, rank: 102, outOf: 177 },
      { ...NONE, rank: 59, outOf: 159 },
    ];
    expect(ladderOf(ranks).rungs).toEqual(['rank 59 of 159', 'rank 102 of 177']);
  });

  it('claim no order where none is known', () => {
    expect(ladderOf(levels('Blue', 'Amber'))).toEqual({ rungs: ['Amber', 'Blue'], ordered: false });
  });

  it('end with what has no value', () => {
    expect(ladderOf([...scores(3), NONE]).rungs).toEqual(['3', 'no value given']);
  });
});
