import { describe, expect, it } from 'vitest';
import { timelineOf, turnsBetween } from '../../src/analysis/index.js';
import { analysed } from '../support/analysed.js';
import { days, entity, putting, relation } from '../support/records.js';

const graph = analysed(
  putting(
    [
      entity('country:THA', { name: 'Thailand' }),
      entity('treaty:t', { name: 'Treaty', adoptedOn: '2000', inForceOn: '2003-12-25' }),
      entity('law:old', { name: 'Old act', inForceOn: '1997', endedOn: '2008-06-05' }),
      entity('law:new', { name: 'New act', inForceOn: '2008-06-05' }),
    ],
    [
      relation('joined', ['country:THA', 'PARTY_TO', 'treaty:t'], 'Participation', {
        role: 'PARTY',
        signedOn: '2001-12-18',
        ratifiedOn: '2013-10-17',
      }),
      relation('law1', ['law:old', 'LAW_OF', 'country:THA']),
      relation('law2', ['law:new', 'LAW_OF', 'country:THA']),
    ],
  ),
);

const FIELDS = ['adoptedOn', 'endedOn', 'inForceOn', 'ratifiedOn', 'signedOn'];

describe('a timeline', () => {
  it('holds a thing’s own dates, those of its relations, and those of what they lead to', () => {
    const moments = timelineOf(graph, 'treaty:t', FIELDS);
    expect(moments.map(({ on, field, thing, relation: by }) => [on, field, thing, by?.id ?? null])).toEqual([
      ['2000', 'adoptedOn', 'treaty:t', null],
      ['2001-12-18', 'signedOn', 'country:THA', 'joined'],
      ['2003-12-25', 'inForceOn', 'treaty:t', null],
      ['2013-10-17', 'ratifiedOn', 'country:THA', 'joined'],
    ]);
  });

  it('is empty where nothing is dated', () => {
    expect(timelineOf(graph, 'treaty:t', [])).toEqual([]);
  });
});

describe('changes between two dates', () => {
  const TYPES = new Set(['Treaty', 'NationalLaw']);
  const between = (after: string, by: string, types = TYPES) =>
    turnsBetween(graph, days(after), days(by), types).map(({ turn, thing, relation: by }) => [turn, by?.id ?? thing]);

  it('are what began and ended after the one and by the other', () => {
    expect(between('2007', '2008')).toEqual([
      ['BEGAN', 'law:new'],
      ['ENDED', 'law:old'],
    ]);
    expect(between('2008', '2013')).toEqual([['BEGAN', 'joined']]);
  });

  it('leave out the day itself at the beginning and keep it at the end', () => {
    expect(between('2008-06-05', '2009')).toEqual([]);
    expect(between('2008-06-04', '2008-06-05')).toHaveLength(2);
  });

  it('are of the types asked for', () => {
    expect(between('1990', '2014', new Set(['Treaty']))).toEqual([
      ['BEGAN', 'treaty:t'],
      ['BEGAN', 'joined'],
    ]);
  });
});
