import { describe, expect, it } from 'vitest';
import { seriesOf } from '../../../../src/explorer/views/entity/series-of.js';

function figure(name: string, period: string | null, value: number | null, unit = 'persons') {
  return {
    id: `statistic:${name}`,
    name,
    value,
    minimum: null,
    maximum: null,
    unit,
    precision: null,
    reporting: 'REPORTED',
    period,
    population: null,
    part: null,
    caveat: null,
    evidence: [],
  };
}

const convictions = [2007, 2005, 2006].map((year) =>
  figure(`Convictions in Korea, ${year}`, String(year), year - 2000),
);

describe('the series among figures', () => {
  it('are those that say the same of several years, in the order of the years', () => {
    const [series] = seriesOf(convictions);
    expect(series?.name).toBe('Convictions in Korea');
    expect(series?.points.map(({ year, value }) => [year, value])).toEqual([
      [2005, 5],
      [2006, 6],
      [2007, 7],
    ]);
  });

  it('are none where figures are few, of no single year, without a value, or in another unit', () => {
    const few = convictions.slice(1);
    expect(seriesOf(few)).toEqual([]);
    expect(seriesOf([...few, figure('Convictions in Korea, 2005 to 2007', '2005/2007', 9)])).toEqual([]);
    expect(seriesOf([...few, figure('Convictions in Korea, 2008', '2008', null)])).toEqual([]);
    expect(seriesOf([...few, figure('Convictions in Korea, 2008', '2008', 9, 'cases')])).toEqual([]);
  });

  it('are none where sources give two figures for one year', () => {
    expect(seriesOf([...convictions, figure('Convictions in Korea, 2007', '2007', 11)])).toEqual([]);
  });
});
