import { describe, expect, it } from 'vitest';
import { beginningIn, boxesBeside } from '../../../../src/explorer/pictures/graph/label-boxes.js';

const NAME = { width: 100, height: 16 };
const ACROSS = 360;

describe('a name beside its thing', () => {
  it('stands to the right, or else to the left', () => {
    const beginnings = boxesBeside({ x: 180, y: 50, size: 6 }, NAME, ACROSS).map(beginningIn);
    expect(beginnings).toEqual([190, 70]);
  });

  it('stands where the edge does not cut it', () => {
    expect(boxesBeside({ x: 300, y: 50, size: 6 }, NAME, ACROSS).map(beginningIn)).toEqual([190]);
    expect(boxesBeside({ x: 20, y: 50, size: 6 }, NAME, ACROSS).map(beginningIn)).toEqual([30]);
  });

  it('stands nowhere where both edges would cut it', () => {
    expect(boxesBeside({ x: 180, y: 50, size: 6 }, { ...NAME, width: 350 }, ACROSS)).toEqual([]);
  });
});
