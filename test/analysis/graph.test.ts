import { describe, expect, it } from 'vitest';
import { analysed } from '../support/analysed.js';
import { days, entity, putting, relation } from '../support/records.js';

const graph = analysed(
  putting(
    [
      entity('country:MMR', { name: 'Myanmar' }),
      entity('country:THA'),
      { ...entity('law:late', { name: 'Late', inForceOn: '2008' }), knownFrom: days('2012').first },
    ],
    [
      relation('borders', ['country:MMR', 'BORDERS', 'country:THA'], 'Border'),
      relation('self', ['country:THA', 'BORDERS', 'country:THA'], 'Border'),
      relation('law', ['law:late', 'LAW_OF', 'country:THA']),
    ],
  ),
);

describe('the analysed graph', () => {
  it('tells relations from either end, one of a thing with itself once', () => {
    expect(graph.touching('country:THA').map(({ id }) => id)).toEqual(['self', 'borders', 'law']);
    expect(graph.to('country:THA', 'LAW_OF').map(({ id }) => id)).toEqual(['law']);
    expect(graph.from('country:X')).toEqual([]);
  });

  it('names things, by id where they have no name', () => {
    expect([graph.nameOf('country:MMR'), graph.nameOf('country:THA')]).toEqual(['Myanmar', 'country:THA']);
  });

  it('holds at a date what stands then, relations with both ends', () => {
    expect(graph.at({ asOf: days('2007') }).relations.map(({ id }) => id)).toEqual(['borders', 'self']);
    expect(graph.at({ asOf: days('2008'), knownAt: days('2011') }).things.has('law:late')).toBe(false);
    expect(graph.at({ asOf: days('2008'), knownAt: days('2012') }).things.has('law:late')).toBe(true);
    expect(graph.at({})).toBe(graph);
  });

  it('remembers what was worked out, and keeps the last few only', () => {
    let made = 0;
    const work = (): number => (made += 1);
    expect([graph.remember('a', work), graph.remember('a', work)]).toEqual([1, 1]);
    for (let index = 0; index < 300; index++) graph.remember(`b${index}`, work);
    expect(graph.remember('a', work)).toBe(302);
  });

  it('remembers what was answered, and asks again where asking failed', async () => {
    let asked = 0;
    const ask = async (): Promise<number> => {
      asked += 1;
      if (asked === 1) throw new TypeError('not now');
      return asked;
    };
    await expect(graph.rememberAnswer('answer', ask)).rejects.toThrow('not now');
    expect(await graph.rememberAnswer('answer', ask)).toBe(2);
    expect(await graph.rememberAnswer('answer', ask)).toBe(2);
  });
});
