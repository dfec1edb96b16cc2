import { describe, expect, it } from 'vitest';
import { chainSteps } from '../../../../src/explorer/views/law/chain-steps.js';
import type { CountryChain } from '../../../../src/explorer/views/law/types.js';

const law = { __typename: 'NationalLaw', id: 'law:one', name: 'One' } as const;
const link = { extent: null, sentence: 'One puts it into effect.', penalty: null, relations: [] } as const;
const chain: CountryChain = {
  bond: 'PARTY',
  since: null,
  linkCount: 2,
  unmetCount: 2,
  truncated: false,
  country: { id: 'country:KOR', name: 'Republic of Korea' },
  bonds: [],
  links: [
    { ...link, level: 'IMPLEMENTATION', below: law },
    { ...link, level: 'IMPLEMENTATION', below: law },
  ],
  unmet: [
    { kind: 'IN_PART', sentence: 'Only in part.', relations: [] },
    { kind: 'NEVER_APPLIED', sentence: 'No decision is known.', relations: [] },
  ],
};

describe('chainSteps', () => {
  const steps = chainSteps(chain);

  it('has each step, also where nothing is known', () => {
    expect(steps.map(({ level, things }) => [level, things.length])).toEqual([
      ['IMPLEMENTATION', 1],
      ['PROVISION', 0],
      ['PENALTY', 0],
      ['DECISION', 0],
      ['CASE', 0],
    ]);
  });

  it('shows each break at its step', () => {
    expect(steps.map(({ breaks }) => breaks.length)).toEqual([1, 0, 0, 1, 0]);
  });
});
