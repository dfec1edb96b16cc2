import { describe, expect, it } from 'vitest';
import { inWorld, problemsIn, records } from './folder.js';
import { refuses } from './refusals.js';
const route = (stops) => `  - { id: route:one, name: One, status: REPORTED, evidence: p10, stops: [${stops}] }`;
const stop = (country, order) => `{ to: country:${country}, order: ${order}, role: SOURCE }`;
/** An exact figure that was reported. */
function figure(id, rest) {
    return `  - { id: statistic:${id}, name: A figure, precision: EXACT, reporting: REPORTED, evidence: p10, ${rest} }`;
}
const whole = (rest = '') => figure('whole', `value: 100, unit: persons${rest}`);
const part = (id, value, rest = '') => figure(id, `value: ${value}, unit: persons, partOf: [statistic:whole]${rest}`);
function codesOf(...texts) {
    return problemsIn(inWorld(records(texts.join('\n')))).map(({ code }) => code);
}
describe('a route', () => {
    refuses([
        { what: 'one stop', yaml: route(stop('MMR', 1)), code: 'TOO_FEW_STOPS', record: 'route:one' },
        { what: 'no stop', yaml: route(''), code: 'TOO_FEW_STOPS' },
        {
            what: 'an unknown stop, and nothing that follows from it',
            yaml: route('{ to: country:XXX, order: 1, role: SOURCE }'),
            code: 'UNKNOWN_ID',
        },
    ]);
    it('may begin and end in one place', () => {
        expect(codesOf(route(`${stop('MMR', 1)}, { to: country:MMR, order: 2, role: DESTINATION }`))).toEqual([]);
    });
});
describe('a time', () => {
    refuses([
        {
            what: 'an end before the beginning',
            yaml: '  - { id: igo:body, name: Body, establishedOn: "2005", dissolvedOn: "2003-10", evidence: p10 }',
            code: 'TIME_REVERSED',
            record: 'igo:body',
            says: '"establishedOn" is 2005, "dissolvedOn" is 2003-10',
        },
        {
            what: 'an end of a relation before its beginning, on its line',
            yaml: '  - add: agency:police\n    evidence: p10\n    cooperatesWith:\n' +
                '      - to: country:THA\n        status: ENDED\n        since: "2009"\n        until: "2008"',
            code: 'TIME_REVERSED',
            line: 9,
            record: 'agency:police',
        },
    ]);
    it.each([
        ['"2005"', '"2005-01"'],
        ['"2005-06"', '"2005"'],
    ])('may end in the year in which it begins: from %s to %s', (from, until) => {
        const body = `  - { id: igo:body, name: Body, establishedOn: ${from}, dissolvedOn: ${until}, evidence: p10 }`;
        expect(codesOf(body)).toEqual([]);
    });
});
describe('a figure', () => {
    refuses([
        {
            what: 'a percentage over 100',
            yaml: figure('share', 'value: 101, unit: percent'),
            code: 'PERCENT_OVER_100',
            record: 'statistic:share',
        },
        {
            what: 'a greatest percentage over 100',
            yaml: figure('share', 'minimum: 90, maximum: 101, unit: percent'),
            code: 'PERCENT_OVER_100',
        },
        {
            what: 'a range turned round',
            yaml: figure('range', 'minimum: 9, maximum: 8, unit: persons'),
            code: 'RANGE_REVERSED',
        },
        {
            what: 'a source whose pages are turned round',
            yaml: '  - { id: source:two, name: Two, kind: BOOK, title: Two, firstPage: 9, lastPage: 8, evidence: p10 }',
            code: 'RANGE_REVERSED',
        },
        {
            what: 'a part that exceeds its whole',
            yaml: `${whole()}\n${part('one', 101)}`,
            code: 'PARTS_EXCEED_WHOLE',
            record: 'statistic:whole',
        },
        {
            what: 'parts that together exceed their whole',
            yaml: `${whole()}\n${part('one', 60)}\n${part('two', 41)}`,
            code: 'PARTS_EXCEED_WHOLE',
            says: 'statistic:one, statistic:two come to 101, and it is 100',
        },
    ]);
    it('may be 100 percent', () => {
        expect(codesOf(figure('share', 'value: 100, unit: percent'))).toEqual([]);
    });
    it('may have parts that come to less or to as much', () => {
        expect(codesOf(whole(), part('one', 60), part('two', 40))).toEqual([]);
    });
    it('may have parts that exceed it where a caveat says how', () => {
        expect(codesOf(whole(', caveat: Some are counted twice.'), part('one', 60), part('two', 41))).toEqual([]);
        expect(codesOf(whole(), part('one', 101, ', caveat: The source errs.'))).toEqual([]);
    });
    it('is not compared with parts in another unit or of another precision', () => {
        expect(codesOf(whole(), figure('one', 'value: 200, unit: cases, partOf: [statistic:whole]'))).toEqual([]);
        const about = figure('one', 'value: 200, unit: persons, partOf: [statistic:whole]').replace('EXACT', 'APPROXIMATE');
        expect(codesOf(whole(), about)).toEqual([]);
    });
    it('may be broken down twice', () => {
        expect(codesOf(whole(), part('one', 60, ', places: [country:MMR]'), part('two', 60, ', sectors: [sector:fishing]'))).toEqual([]);
    });
    it('may be followed along the stages of a case, each a part of those before', () => {
        expect(codesOf(whole(), part('one', 60, ', stage: IDENTIFIED'), part('two', 50, ', stage: PROSECUTED'))).toEqual([]);
    });
});
