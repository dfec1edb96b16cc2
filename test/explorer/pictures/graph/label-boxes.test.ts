import { describe, expect, it } from 'vitest';
import { beginningIn, boxesBeside, isWithin, type Place } from '../../../../src/explorer/pictures/graph/label-boxes.js';

const NAME = { width: 100, height: 16 };
const ACROSS = 360;

/** Where the letters begin where the edge does not cut the name. */
function beginnings(place: Place, name = NAME): number[] {
  return boxesBeside(place, name)
    .filter((box) => isWithin(box, ACROSS))
    .map(beginningIn);
}

describe('a name beside its thing', () => {
  it('stands to the right, or else to the left', () => {
    expect(beginnings({ x: 180, y: 50, size: 6 })).toEqual([190, 70]);
  });

  it('stands where the edge does not cut it', () => {
    expect(beginnings({ x: 300, y: 50, size: 6 })).toEqual([190]);
    expect(beginnings({ x: 20, y: 50, size: 6 })).toEqual([30]);
  });

  it('stands nowhere where both edges would cut it', () => {
    expect(beginnings({ x: 180, y: 50, size: 6 }, { ...NAME, width: 350 })).toEqual([]);
  });
});
