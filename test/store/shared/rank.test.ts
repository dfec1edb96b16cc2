import { describe, expect, it } from 'vitest';
import { fold, rankText, searchedTexts, tolerance } from '../../../src/store/shared/index.js';

const rank = (query: string, fields: Parameters<typeof searchedTexts>[0]) =>
  rankText(fold(query), searchedTexts(fields, ['description']));

describe('rankText', () => {
  it('ranks how well a text matches before which text it is, as far as words are whole', () => {
    const named = (name: string, alias: string, description: string) => ({ name, aliases: [alias], description });
    const scores = [
      rank('police unit', named('Police unit', '', '')),
      rank('police unit', named('', 'Police Unit', '')),
      rank('police uni', named('Police unit', '', '')),
      rank('police uni', named('', 'Police unit', '')),
      rank('police unit', named('Unit of the police', '', '')),
      rank('police unit', named('', 'Unit of the police', '')),
      rank('poli unit', named('Police unit', '', '')),
      rank('poli unit', named('', 'Police unit', '')),
      rank('polise unit', named('Police unit', '', '')),
      rank('polise unit', named('', 'Police unit', '')),
      rank('police unit', named('', '', 'A unit of the police')),
      rank('poli unit', named('', '', 'A unit of the police')),
      rank('polise unit', named('', '', 'A unit of the police')),
    ].map((found) => found?.score);
    expect(scores).toEqual([1190, 1090, 1000, 800, 945, 745, 690, 590, 490, 390, 236, 136, 37]);
  });

  it('ranks a text that the words cover more of first', () => {
    expect(rank('thailand', { name: 'Bank of Thailand' })).toEqual({ score: 930, matched: 'Bank of Thailand' });
    expect(rank('thailand', { name: 'Bank of the Kingdom of Thailand' })?.score).toBe(915);
  });

  it('ranks a name that is being typed before names that have the very word', () => {
    const [being, having] = ['Thailand', 'Thai police'].map((name) => rank('thai', { name })?.score ?? 0);
    expect(being).toBeGreaterThan(having ?? 0);
  });

  it('names the text that matched best, the first of equals', () => {
    expect(rank('burma', { name: 'Burmese law', aliases: ['Law of Burma', 'BURMA', 'Burma'] })?.matched).toBe('BURMA');
  });

  it('takes a word of the query that stands twice as one that is met twice', () => {
    expect(rank('baden baden', { name: 'Baden' })).toEqual({ score: 990, matched: 'Baden' });
  });

  it('takes words that no one text has together last', () => {
    expect(rank('siam thailand', { name: 'Thailand', aliases: ['Siam'] })).toEqual({ score: 1, matched: 'Thailand' });
  });

  it.each([
    ['a word that nothing begins with', 'zzz', { name: 'Thailand' }],
    ['words of which one matches nothing', 'thailand zzz', { name: 'Thailand' }],
    ['the end of a word', 'land', { name: 'Thailand' }],
    ['no words', '', { name: 'Thailand' }],
    ['a word before a thing without texts', 'thailand', {}],
  ])('matches nothing for %s', (_, query, fields) => {
    expect(rank(query, fields)).toBeNull();
  });

  it.each([
    ['thb', 'tbh', false],
    ['Laso', 'Lazo', true],
    ['polnd', 'poland', true],
    ['plond', 'poland', false],
    ['bukley', 'buckley', true],
    ['traficking', 'trafficking', true],
    ['trafikking', 'trafficking', true],
    ['trafikkin', 'trafficking', false],
  ])('for %j forgives %j: %j', (query, name, forgives) => {
    expect(rank(query, { name }) !== null).toBe(forgives);
  });
});

describe('tolerance', () => {
  it('grows with the length of the word typed', () => {
    expect(['abc', 'abcde', 'abcdef', 'abcdefgh'].map(tolerance)).toEqual([0, 1, 2, 2]);
  });
});
