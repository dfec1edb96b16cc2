import { describe, expect, it } from 'vitest';
import { fold, searchedTexts } from '../../../src/store/shared/index.js';

describe('fold', () => {
  it.each([
    ['Two Words', ['two', 'words']],
    ['  COMMIT–process (2004) ', ['commit', 'process', '2004']],
    ['Côte d’Ivoire', ['cote', 'd', 'ivoire']],
    ['Łódź, Kraków', ['lodz', 'krakow']],
    ['Straße, Ærø, Đà Nẵng', ['strasse', 'aero', 'da', 'nang']],
    ['İstanbul ısı', ['istanbul', 'isi']],
    ['ΟΔΟΣ οδός', ['οδοσ', 'οδοσ']],
    ['ﬁrst ２００４', ['first', '2004']],
    ['ประเทศไทย', ['ประเทศไทย']],
    ['မြန်မာ', ['မြန်မာ']],
    ['العَرَبِيَّة', ['العربية']],
    ['a\u200Db', ['ab']],
    ['?! *~"', []],
    ['', []],
  ])('folds %j', (text, tokens) => {
    expect(fold(text)).toEqual(tokens);
  });

  it('folds composed and decomposed letters alike', () => {
    expect(fold('e\u0301te\u0301')).toEqual(fold('été'));
  });
});

describe('searchedTexts', () => {
  it('takes name, aliases, names in other languages and then prose, in this order', () => {
    const fields = {
      description: 'A state.',
      localNames: [{ text: 'မြန်မာ', language: 'my' }],
      aliases: ['Burma', '—'],
      name: 'Myanmar',
      iso2: 'MM',
      elements: ['one part', 'two'],
    };
    expect(searchedTexts(fields, ['description', 'elements'])).toEqual([
      { kind: 'name', text: 'Myanmar', tokens: ['myanmar'] },
      { kind: 'alias', text: 'Burma', tokens: ['burma'] },
      { kind: 'alias', text: 'မြန်မာ', tokens: ['မြန်မာ'] },
      { kind: 'prose', text: 'A state.', tokens: ['a', 'state'] },
      { kind: 'prose', text: 'one part', tokens: ['one', 'part'] },
      { kind: 'prose', text: 'two', tokens: ['two'] },
    ]);
  });

  it('finds no text in a thing without a name', () => {
    expect(searchedTexts({ unit: 'persons' }, ['description'])).toEqual([]);
  });
});
