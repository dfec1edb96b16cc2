import { describe, expect, it } from 'vitest';
import { arcPath } from '../../../../src/explorer/pictures/world-map/arc-path.js';

const west = { x: 0, y: 100 };
const east = { x: 200, y: 100 };

describe('an arc', () => {
  it('takes another side than the arc the other way', () => {
    const there = arcPath({ from: west, to: east, width: 2, lane: 0 });
    const back = arcPath({ from: east, to: west, width: 2, lane: 0 });
    expect(there.middle.y).toBeLessThan(100);
    expect(back.middle.y).toBeGreaterThan(100);
  });

  it('bends more in the next lane', () => {
    const first = arcPath({ from: west, to: east, width: 2, lane: 0 });
    const second = arcPath({ from: west, to: east, width: 2, lane: 1 });
    expect(second.middle.y).toBeLessThan(first.middle.y);
  });

  it('is a loop over a place that it leads back to', () => {
    const { line, middle } = arcPath({ from: west, to: west, width: 2, lane: 0 });
    expect(line).toContain('C');
    expect(middle.x).toBe(west.x);
    expect(middle.y).toBeLessThan(west.y);
  });
});
