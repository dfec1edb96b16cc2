import { describe, expect, it } from 'vitest';
import { forceInShort, forceInWords } from '../../../../src/explorer/views/coverage/force-in-words.js';

const inForce = (earliest: string | null, latest: string | null) =>
  ({ status: 'IN_FORCE', earliest, latest, ended: null }) as const;

describe('forceInWords', () => {
  it.each([
    ['2003-12-25', '2003-12-25', 'in force since 25 December 2003', '2003'],
    ['2004-01-01', '2004-12-31', 'in force since 2004', '2004'],
    ['2008-02-01', '2008-02-29', 'in force since February 2008', '2008'],
    ['2003-12-25', '2014-03-02', 'in force since a day between 25 December 2003 and 2 March 2014', '2003–2014'],
    [null, '2014-01-31', 'in force since 31 January 2014 at the latest', 'by 2014'],
    ['2014-01-31', null, 'in force, not before 31 January 2014', 'from 2014'],
    [null, null, 'in force, since when is not known', 'undated'],
  ])('says %s to %s as precisely as it is known', (earliest, latest, words, short) => {
    expect(forceInWords('IN_FORCE', inForce(earliest, latest))).toBe(words);
    expect(forceInShort('IN_FORCE', inForce(earliest, latest))).toBe(short);
  });

  it('gives no date to a signature alone, and none to what is not known', () => {
    expect(forceInWords('SIGNED_ONLY', { ...inForce(null, null), status: 'SIGNED_ONLY' })).toBe('signed only');
    expect(forceInShort('NOTHING_KNOWN', null)).toBe('');
  });

  it('says until when', () => {
    const ended = { status: 'ENDED', earliest: '2004-01-01', latest: '2004-12-31', ended: '2010-06-30' } as const;
    expect(forceInWords('ENDED', ended)).toBe('ended or withdrawn since 2004, until 30 June 2010 at the latest');
    expect(forceInShort('ENDED', ended)).toBe('ended 2010');
  });
});
