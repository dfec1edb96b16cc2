import { expect, it } from 'vitest';
import { partialDateInWords } from '../../../src/explorer/messages/partial-date-in-words.js';

it.each([
  ['2004', '2004'],
  ['2004-10', 'October 2004'],
  ['2004-10-29', '29 October 2004'],
  ['2004-21', 'spring 2004'],
  ['2004~', 'about 2004'],
  ['2004-10?', 'October 2004, uncertain'],
  ['2004%', 'about 2004, uncertain'],
  ['199X', '1990s'],
  ['18XX', '1800s'],
  ['2012/2014', '2012 to 2014'],
  ['2001/2011-02', '2001 to February 2011'],
  ['2004/..', 'since 2004'],
  ['../2004', 'until 2004'],
  ['2004/', 'from 2004, end not known'],
  ['[2004,2006]', '[2004,2006]'],
  ['no date', 'no date'],
])('a partial date is said in words, no more precise than it is: %s', (edtf, words) => {
  expect(partialDateInWords(edtf)).toBe(words);
});
