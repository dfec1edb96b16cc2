import { describe, expect, it } from 'vitest';
import { toCsv } from '../../../src/explorer/pictures/to-csv.js';

describe('toCsv', () => {
  it('quotes only what needs it, and leaves empty what is null', () => {
    expect(toCsv([['a', 'b, c', 'say "d"', null, 5, 'two\nlines', ' edge']])).toBe(
      'a,"b, c","say ""d""",,5,"two\nlines"," edge"\r\n',
    );
  });

  it('keeps cells exact that begin like a formula', () => {
    expect(toCsv([['=1+1', '+1', '-1', '@a']])).toBe('=1+1,+1,-1,@a\r\n');
  });
});
