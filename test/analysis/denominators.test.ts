import { describe, expect, it } from 'vitest';
import { breakdownOf, wholesOf } from '../../src/analysis/index.js';
import { analysed } from '../support/analysed.js';
import { entity, putting, relation } from '../support/records.js';

const figure = (id: string, value: number | null, unit = 'persons') =>
  entity(`statistic:${id}`, { name: id, unit, reporting: 'REPORTED', ...(value === null ? {} : { value }) });
const part = (of: string, id: string) => relation(`${id}-${of}`, [`statistic:${id}`, 'PART_OF', `statistic:${of}`]);

const graph = analysed(
  putting(
    [
      figure('all', 4863),
      figure('some', 594),
      figure('few', 145),
      figure('share', 12, 'percent'),
      figure('none', null),
    ],
    [part('all', 'some'), part('some', 'few'), part('all', 'share'), part('all', 'none')],
  ),
);

describe('denominators', () => {
  it('lead from a figure outward to the widest', () => {
    const shares = wholesOf(graph, 'statistic:few');
    expect(shares.map(({ figure: inner, whole }) => [inner, whole])).toEqual([
      ['statistic:few', 'statistic:some'],
      ['statistic:some', 'statistic:all'],
    ]);
    expect(shares.map(({ percent }) => percent?.toFixed(1))).toEqual(['24.4', '12.2']);
  });

  it('give no share of another unit or of nothing', () => {
    expect(wholesOf(graph, 'statistic:share')[0]?.percent).toBeNull();
    expect(wholesOf(graph, 'statistic:none')[0]?.percent).toBeNull();
  });

  it('tell what the parts leave, and which do not count', () => {
    expect(breakdownOf(graph, 'statistic:all')).toEqual({
      parts: ['statistic:none', 'statistic:share', 'statistic:some'],
      sum: 594,
      remainder: 4269,
      without: ['statistic:none', 'statistic:share'],
    });
    expect(breakdownOf(graph, 'statistic:few')).toEqual({ parts: [], sum: null, remainder: null, without: [] });
  });

  it('end where figures are part of each other in a circle', () => {
    const circle = analysed(putting([figure('a', 1), figure('b', 2)], [part('a', 'b'), part('b', 'a')]));
    expect(wholesOf(circle, 'statistic:a')).toHaveLength(2);
  });
});
