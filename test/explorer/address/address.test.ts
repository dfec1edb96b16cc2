import { describe, expect, it } from 'vitest';
import { formatAddress, parseAddress } from '../../../src/explorer/address/address.js';

describe('an address', () => {
  it('is read from a URL and written as the same URL', () => {
    for (const url of [
      '/',
      '/entity/country:MMR',
      '/routes?form=fishing&form=mining&asOf=2012',
      '/search?q=a%26b%20%3D',
    ]) {
      expect(formatAddress(parseAddress(url))).toBe(url);
    }
  });

  it('keeps ids readable, and all else safe', () => {
    expect(formatAddress({ path: '/entity/country:MMR', parameters: { q: ['a&b=c?#/'], to: ['country:THA'] } })).toBe(
      '/entity/country:MMR?q=a%26b%3Dc%3F%23%2F&to=country:THA',
    );
  });

  it('survives what nobody meant to type', () => {
    expect(parseAddress('/entity/100%')).toEqual({ path: '/entity/100%', parameters: {} });
    expect(parseAddress('?__proto__=x').parameters).toEqual(Object.fromEntries([['__proto__', ['x']]]));
    expect(formatAddress({ path: '/search', parameters: { q: ['\ud800'] } })).toBe('/search?q=%EF%BF%BD');
  });
});
