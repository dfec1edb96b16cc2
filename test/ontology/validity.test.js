import { describe, expect, it } from 'vitest';
import { holdingAt, mayHold, parsePartialDate, validityOf, } from '../../src/ontology/index.js';
const RULE = { from: ['inForceOn', 'signedOn'], until: ['endedOn'], period: null };
const PERIOD = { from: [], until: [], period: 'period' };
function days(text) {
    const range = parsePartialDate(text);
    if (range === null)
        throw new TypeError(text);
    return range;
}
function validity(rule, dates) {
    return validityOf(rule, Object.fromEntries(Object.entries(dates).map(([name, text]) => [name, days(text)])));
}
describe('validityOf', () => {
    it('begins with the first date that is known', () => {
        expect(validity(RULE, { signedOn: '2003', inForceOn: '2004-05' })?.from).toEqual(days('2004-05'));
        expect(validity(RULE, { signedOn: '2003' })?.from).toEqual(days('2003'));
    });
    it('is null where no date is known', () => {
        expect(validity(RULE, {})).toBeNull();
        expect(validityOf(null, { signedOn: days('2003') })).toBeNull();
    });
});
describe('holdingAt', () => {
    it.each([
        [RULE, { signedOn: '2003' }, '2005', 'HELD'],
        [RULE, { signedOn: '2003' }, '2003', 'MAY_HAVE_HELD'],
        [RULE, { signedOn: '2003', endedOn: '2005-06' }, '2005', 'MAY_HAVE_HELD'],
        [RULE, { signedOn: '2003', endedOn: '2005-06' }, '2004', 'HELD'],
        [PERIOD, { period: '2012/2014' }, '2013', 'HELD'],
        [PERIOD, { period: '2012/2014' }, '2014/2015', 'MAY_HAVE_HELD'],
        [PERIOD, {}, '2013', 'UNDATED'],
    ])('with %o and %o says of %s: %s', (rule, dates, asOf, holding) => {
        const known = validity(rule, dates);
        expect(mayHold(known, days(asOf))).toBe(true);
        expect(holdingAt(known, days(asOf))).toBe(holding);
    });
    it.each([
        [{ signedOn: '2009' }, '2005'],
        [{ signedOn: '2003', endedOn: '2005' }, '2006'],
    ])('of %o at %s cannot be true', (dates, asOf) => {
        expect(mayHold(validity(RULE, dates), days(asOf))).toBe(false);
    });
});
