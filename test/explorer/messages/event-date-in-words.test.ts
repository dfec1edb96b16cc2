import { describe, expect, it } from 'vitest';
import { eventDateInWords } from '../../../src/explorer/messages/event-date-in-words.js';

describe('eventDateInWords', () => {
  it.each([
    ['2005-06', 'June 2005'],
    ['../2014-01', 'by January 2014'],
    ['/2013', 'by 2013'],
    ['2003/2005', '2003 to 2005'],
  ])('says %s', (edtf, words) => {
    expect(eventDateInWords(edtf)).toBe(words);
  });
});
