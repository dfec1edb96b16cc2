import { describe, expect, it } from 'vitest';
import { observationOf, observe, observedTraits } from '../../../../src/explorer/views/typologies/observe.js';

const NOTHING = { has: [], lacks: [] };

describe('what was observed of a trait', () => {
  it('is one thing at a time', () => {
    const there = observe(NOTHING, 'trait:violent', 'there');
    expect(observationOf(there, 'trait:violent')).toBe('there');
    const not = observe(there, 'trait:violent', 'notThere');
    expect(not).toEqual({ has: [], lacks: ['trait:violent'] });
    expect(observe(not, 'trait:violent', null)).toEqual(NOTHING);
  });

  it('is asked once, also where a link says both, and never more than the API takes', () => {
    expect(observedTraits({ has: ['trait:a'], lacks: ['trait:a', 'trait:b'] })).toEqual([
      { trait: 'trait:a', has: true },
      { trait: 'trait:b', has: false },
    ]);
    const many = Array.from({ length: 60 }, (_, index) => `trait:${index}`);
    expect(observedTraits({ has: many, lacks: [] })).toHaveLength(40);
  });
});
