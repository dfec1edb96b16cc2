import { describe, expect, it } from 'vitest';
import { OPEN_END, parsePartialDate } from '../../src/ontology/index.js';
const day = (text) => Date.parse(`${text}T00:00:00Z`) / 86_400_000;
describe('parsePartialDate', () => {
    it.each([
        ['2004', '2004-01-01', '2004-12-31'],
        ['2004-02', '2004-02-01', '2004-02-29'],
        ['2004-10-29', '2004-10-29', '2004-10-29'],
        ['2004~', '2004-01-01', '2004-12-31'],
        ['199X', '1990-01-01', '1999-12-31'],
        ['2012/2014', '2012-01-01', '2014-12-31'],
        ['2001/2011-02', '2001-01-01', '2011-02-28'],
        ['1965', '1965-01-01', '1965-12-31'],
    ])('reads %s as the days from %s to %s', (text, first, last) => {
        expect(parsePartialDate(text)).toEqual({ first: day(first), last: day(last) });
    });
    it('leaves open what is open', () => {
        expect(parsePartialDate('2004/..')).toEqual({ first: day('2004-01-01'), last: OPEN_END });
        expect(parsePartialDate('../2004')).toEqual({ first: -OPEN_END, last: day('2004-12-31') });
    });
    it.each([
        '',
        '2004-13',
        '2013-02-30',
        '2014/2012',
        '2004/',
        '/2004',
        'last year',
        '2004-10-29T10:00',
        '{2004,2005}',
        '9'.repeat(5000),
    ])('refuses %s', (text) => {
        expect(parsePartialDate(text)).toBeNull();
    });
});
