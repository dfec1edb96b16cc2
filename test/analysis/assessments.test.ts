import { describe, expect, it } from 'vitest';
import { seriesOf } from '../../src/analysis/index.js';
import { analysed } from '../support/analysed.js';
import { entity, putting, relation } from '../support/records.js';
import type { Fields } from '../../src/store/index.js';

const judged = (id: string, indicator: string, fields: Fields) => ({
  entity: entity(`assessment:${id}`, { name: id, ...fields }),
  relations: [
    relation(`of-${id}`, [`assessment:${id}`, 'ASSESSES', 'country:THA']),
    relation(`by-${id}`, [`assessment:${id}`, 'BY_INDICATOR', `indicator:${indicator}`]),
  ],
});

const records = [
  judged('t2013', 'tier', { period: '2013', level: 'Tier 2 Watch List' }),
  judged('t2012', 'tier', { period: '2012', level: 'Tier 2 Watch List' }),
  judged('t2014', 'tier', { period: '2014', level: 'Tier 3' }),
  judged('undated', 'tier', { level: 'Tier 2' }),
  judged('r2013', 'rank', { period: '2013', rank: 102 }),
  judged('r2005', 'rank', { period: '2005', rank: 59 }),
];

const graph = analysed(
  putting(
    [
      entity('country:THA', { name: 'Thailand' }),
      entity('country:LAO', { name: 'Laos' }),
      entity('indicator:tier', { name: 'Tier' }),
      entity('indicator:rank', { name: 'Rank' }),
      entity('law:act', { name: 'Act', adoptedOn: '2008' }),
      entity('event:raid', { name: 'Raid', on: '2013-06' }),
      entity('treaty:t', { name: 'Treaty' }),
      ...records.map((record) => record.entity),
    ],
    [
      ...records.flatMap((record) => record.relations),
      relation('law', ['law:act', 'LAW_OF', 'country:THA']),
      relation('raid', ['event:raid', 'TOOK_PLACE_IN', 'country:THA']),
      relation('joined', ['country:THA', 'PARTY_TO', 'treaty:t'], 'Participation', { ratifiedOn: '2013-10' }),
    ],
  ),
);

const ids = (months: number, indicators: readonly string[] | null = ['indicator:tier']) =>
  seriesOf(graph, ['country:THA'], indicators, months).map(({ points }) => points);

describe('series of assessments', () => {
  it('are in time, with what changed, and what has no date last', () => {
    expect(ids(0)[0]?.map(({ assessment, change, before }) => [assessment.slice(11), change, before])).toEqual([
      ['t2012', 'FIRST', null],
      ['t2013', 'SAME', 'Tier 2 Watch List'],
      ['t2014', 'CHANGED', 'Tier 2 Watch List'],
      ['undated', 'CHANGED', 'Tier 3'],
    ]);
  });

  it('tell by how much a rank differs, and a class by no number', () => {
    expect(ids(0, ['indicator:rank'])[0]?.map(({ difference }) => difference)).toEqual([null, 43]);
    expect(ids(0)[0]?.every(({ difference }) => difference === null)).toBe(true);
  });

  it('stand beside what happened inside the window, which reaches back by months', () => {
    const windows = (months: number) => ids(months)[0]?.map(({ inWindow }) => inWindow);
    expect(windows(0)).toEqual([[], ['event:raid', 'treaty:t'], [], []]);
    expect(windows(3)).toEqual([[], ['event:raid', 'treaty:t'], ['treaty:t'], []]);
    expect(windows(60)?.[0]).toEqual(['law:act']);
  });

  it('are by place and by measure, and none where nothing was judged', () => {
    expect(seriesOf(graph, ['country:LAO', 'country:THA'], null, 0).map(({ indicator }) => indicator)).toEqual([
      'indicator:rank',
      'indicator:tier',
    ]);
  });
});
