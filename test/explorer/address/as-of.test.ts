import { describe, expect, it } from 'vitest';
import { parseAddress } from '../../../src/explorer/address/address.js';
import { asOfIn, hrefFrom, isDate, withAsOf } from '../../../src/explorer/address/as-of.js';

describe('the date for which everything is asked', () => {
  it('goes along from view to view, and nothing else does', () => {
    const here = parseAddress('/routes?form=fishing&asOf=2012');
    expect(hrefFrom(here, '/entity/country:MMR')).toBe('/entity/country:MMR?asOf=2012');
    expect(hrefFrom(parseAddress('/routes?form=fishing'), '/search', { q: ['sea'] })).toBe('/search?q=sea');
  });

  it('is set and taken away, and the rest stays', () => {
    const here = parseAddress('/routes?form=fishing');
    expect(withAsOf(here, '2012-06')).toEqual(parseAddress('/routes?form=fishing&asOf=2012-06'));
    expect(withAsOf(withAsOf(here, '2012'), null)).toEqual(here);
    expect(asOfIn(parseAddress('/?asOf='))).toBeNull();
  });

  it('is a year, a month or a day', () => {
    expect(['2012', '2012-06', '2012-06-30'].every(isDate)).toBe(true);
    expect(['12', '2012-13', '2012-06-32', 'June 2012', '2012-6'].some(isDate)).toBe(false);
  });
});
