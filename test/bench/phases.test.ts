import { describe, expect, it } from 'vitest';
import { stretchesOf } from '../../bench/phases/stretches.js';

describe('the phases of an execution', () => {
  it('are cut where the store is entered and left', () => {
    const stays = [{ begun: 3, ended: 5 }];
    expect(stretchesOf(1, 9, stays)).toEqual({ plan: 2, store: 2, between: 0, complete: 4 });
  });

  it('count what lies between two reads apart', () => {
    const stays = [
      { begun: 6, ended: 7 },
      { begun: 2, ended: 3 },
    ];
    expect(stretchesOf(0, 10, stays)).toEqual({ plan: 2, store: 2, between: 3, complete: 3 });
  });

  it('count reads that overlap once, and one within another not at all', () => {
    const stays = [
      { begun: 1, ended: 6 },
      { begun: 2, ended: 3 },
      { begun: 5, ended: 8 },
    ];
    expect(stretchesOf(0, 9, stays)).toEqual({ plan: 1, store: 7, between: 0, complete: 1 });
  });

  it('are all completion where no store is asked', () => {
    expect(stretchesOf(0, 4, [])).toEqual({ plan: 0, store: 0, between: 0, complete: 4 });
  });
});
