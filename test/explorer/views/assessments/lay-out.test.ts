import { describe, expect, it } from 'vitest';
import { layOut } from '../../../../src/explorer/views/assessments/lay-out.js';
import { yearsOf } from '../../../../src/explorer/views/assessments/years-of.js';

const RUNGS = ['Tier 1', 'Tier 2', 'Tier 3'];

function layOutOf(...judgements: readonly [period: string, rung: string][]) {
  const drawables = judgements.flatMap(([period, rung]) => {
    const years = yearsOf(period);
    return years === null ? [] : [{ id: period, rung, years }];
  });
  return layOut(drawables, RUNGS, [2000, 2009]);
}

describe('the picture of judgements', () => {
  it('has a mark over the years that each is for, on its rung', () => {
    expect(layOutOf(['2001/2003', 'Tier 2']).marks).toEqual([{ id: '2001/2003', row: 2, columns: [2, 5] }]);
  });

  it('goes on to the end of the axis where no end is known', () => {
    expect(layOutOf(['2005/..', 'Tier 1']).marks[0]?.columns).toEqual([6, 11]);
  });

  it('steps from one year to the next, and not over years that nobody judged', () => {
    expect(layOutOf(['2000', 'Tier 3'], ['2001', 'Tier 1']).steps).toEqual([{ column: 2, rows: [1, 4] }]);
    expect(layOutOf(['2000', 'Tier 3'], ['2004', 'Tier 1']).steps).toEqual([]);
  });

  it('shows such years as gaps', () => {
    expect(layOutOf(['2000/2007', 'Tier 1']).gaps).toEqual([9, 10]);
  });

  it('puts judgements of one class that overlap below each other, and steps between none of them', () => {
    const { rungs, marks, steps } = layOutOf(['2000/2005', 'Tier 2'], ['2005', 'Tier 2'], ['2006', 'Tier 1']);
    expect(rungs.map(({ lanes }) => lanes)).toEqual([1, 2, 1]);
    expect(marks.map(({ id, row }) => [id, row])).toEqual([
      ['2006', 1],
      ['2000/2005', 2],
      ['2005', 3],
    ]);
    expect(steps).toEqual([]);
  });
});
