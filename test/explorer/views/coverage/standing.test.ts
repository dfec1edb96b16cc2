import { describe, expect, it } from 'vitest';
import { standingOf, type ForceKnown } from '../../../../src/explorer/views/coverage/standing.js';

const force = (known: Partial<ForceKnown>): ForceKnown => ({
  status: 'IN_FORCE',
  earliest: null,
  latest: null,
  ended: null,
  ...known,
});

describe('standingOf', () => {
  it('is nothing known, and not "no", where no act is known', () => {
    expect(standingOf(null, [], null)).toBe('NOTHING_KNOWN');
  });

  it('tells an observer from somebody who is bound', () => {
    expect(standingOf(null, ['OBSERVER'], null)).toBe('OTHER_ROLE');
  });

  it.each([
    ['at the end of what is known', force({}), null, 'IN_FORCE'],
    ['where it surely had begun', force({ earliest: '2003-12-25', latest: '2003-12-25' }), '2004', 'IN_FORCE'],
    [
      'where it may have begun later',
      force({ earliest: '2003-12-25', latest: '2014-03-02' }),
      '2012',
      'MAY_BE_IN_FORCE',
    ],
    [
      'where it began within the year',
      force({ earliest: '2012-06-01', latest: '2012-06-01' }),
      '2012',
      'MAY_BE_IN_FORCE',
    ],
    ['where no day is known', force({}), '2012', 'MAY_BE_IN_FORCE'],
    ['where it may have ended', force({ latest: '2003-12-25', ended: '2012-05-01' }), '2012', 'MAY_BE_IN_FORCE'],
    ['at a date that only the server can read', force({ latest: '2003-12-25' }), '201X', 'MAY_BE_IN_FORCE'],
  ] as const)('is or may be in force %s', (_, known, asOf, kind) => {
    expect(standingOf(known, ['PARTY'], asOf)).toBe(kind);
  });

  it('says what the API says of all else', () => {
    expect(standingOf(force({ status: 'SIGNED_ONLY' }), ['SIGNATORY'], '2012')).toBe('SIGNED_ONLY');
  });
});
