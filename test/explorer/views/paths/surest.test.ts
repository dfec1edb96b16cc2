import { describe, expect, it } from 'vitest';
import { surestOf } from '../../../../src/explorer/views/paths/surest.js';

describe('the surest citation', () => {
  it('is of those that affirm', () => {
    expect(
      surestOf([
        { confidence: 'STATED', polarity: 'DENIES' },
        { confidence: 'ALLEGED', polarity: 'AFFIRMS' },
        { confidence: 'IMPLIED', polarity: 'AFFIRMS' },
      ]),
    ).toBe('IMPLIED');
    expect(surestOf([{ confidence: 'STATED', polarity: 'DENIES' }])).toBeNull();
  });
});
