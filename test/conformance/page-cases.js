import { answer, ascending, byTypes, compare, descending, node } from '../support/plans.js';
import { days } from '../support/records.js';
/** A case of a page over the countries, which are LAO, MMR, POL and THA. */
function paging(name, { order = [], page, rows, more = {} }) {
    const found = rows.map(([id, ...values]) => [node(id), [...values, id]]);
    return { name, plan: byTypes(['Country'], { order, page }), answer: answer(found, more) };
}
const forwards = (size, more = {}) => ({
    size,
    direction: 'forwards',
    ...more,
});
const backwards = (size, more = {}) => ({
    size,
    direction: 'backwards',
    ...more,
});
const LAO = ['country:LAO'];
const MMR = ['country:MMR'];
const POL = ['country:POL'];
const THA = ['country:THA'];
export const idPageCases = [
    paging('gives the first of more', { page: forwards(2), rows: [LAO, MMR], more: { hasNext: true } }),
    paging('says that nothing follows a page that is just full', { page: forwards(4), rows: [LAO, MMR, POL, THA] }),
    paging('goes on after a position', {
        page: forwards(2, { after: MMR }),
        rows: [POL, THA],
        more: { hasPrevious: true },
    }),
    paging('gives nothing after the last', { page: forwards(2, { after: THA }), rows: [], more: { hasPrevious: true } }),
    paging('goes on after a thing that is gone', {
        page: forwards(1, { after: ['country:NPL'] }),
        rows: [POL],
        more: { hasNext: true, hasPrevious: true },
    }),
    paging('gives the last of more', { page: backwards(2), rows: [POL, THA], more: { hasPrevious: true } }),
    paging('gives all backwards in order', { page: backwards(9), rows: [LAO, MMR, POL, THA] }),
    paging('goes back before a position', {
        page: backwards(1, { before: POL }),
        rows: [MMR],
        more: { hasNext: true, hasPrevious: true },
    }),
    paging('goes back to the first', { page: backwards(2, { before: POL }), rows: [LAO, MMR], more: { hasNext: true } }),
    paging('gives nothing before the first', { page: backwards(2, { before: LAO }), rows: [], more: { hasNext: true } }),
    paging('gives what lies between two positions', {
        page: forwards(5, { after: LAO, before: THA }),
        rows: [MMR, POL],
        more: { hasPrevious: true },
    }),
    paging('says that more lies between two positions', {
        page: forwards(1, { after: LAO, before: THA }),
        rows: [MMR],
        more: { hasNext: true, hasPrevious: true },
    }),
    paging('gives the last of what lies between two positions', {
        page: backwards(1, { after: LAO, before: THA }),
        rows: [POL],
        more: { hasNext: true, hasPrevious: true },
    }),
    paging('says that backwards nothing more lies between two positions', {
        page: backwards(2, { after: LAO, before: THA }),
        rows: [MMR, POL],
        more: { hasNext: true },
    }),
    paging('gives nothing between positions the wrong way round', {
        page: forwards(5, { after: THA, before: LAO }),
        rows: [],
        more: { hasPrevious: true },
    }),
    paging('gives a page without room', { page: forwards(0), rows: [], more: { hasNext: true } }),
];
const byLatitude = [ascending('latitude')];
const down = [descending('latitude')];
export const valuePageCases = [
    paging('goes on after a value', {
        order: byLatitude,
        page: forwards(2, { after: [15.1, 'country:THA'] }),
        rows: [
            ['country:MMR', 21.9],
            ['country:POL', 52],
        ],
        more: { hasNext: true, hasPrevious: true },
    }),
    paging('goes on from values to the absent', {
        order: byLatitude,
        page: forwards(2, { after: [21.9, 'country:MMR'] }),
        rows: [
            ['country:POL', 52],
            ['country:LAO', null],
        ],
        more: { hasPrevious: true },
    }),
    paging('goes on from values to the absent downwards', {
        order: down,
        page: forwards(2, { after: [15.1, 'country:THA'] }),
        rows: [['country:LAO', null]],
        more: { hasPrevious: true },
    }),
    paging('goes back from the absent to values', {
        order: down,
        page: backwards(2, { before: [null, 'country:LAO'] }),
        rows: [
            ['country:MMR', 21.9],
            ['country:THA', 15.1],
        ],
        more: { hasNext: true, hasPrevious: true },
    }),
    paging('goes on after an absent value', {
        order: byLatitude,
        page: forwards(2, { after: [null, 'country:AAA'] }),
        rows: [['country:LAO', null]],
        more: { hasPrevious: true },
    }),
    paging('goes on after a value that is gone', {
        order: down,
        page: forwards(1, { after: [30, 'country:XXX'] }),
        rows: [['country:MMR', 21.9]],
        more: { hasNext: true, hasPrevious: true },
    }),
];
const ends = (date) => [days(date).first, days(date).last];
export const furtherPageCases = [
    {
        name: 'goes on after a date',
        plan: byTypes(['Agreement'], {
            order: [ascending('signedOn', { kind: 'date' })],
            page: forwards(2, { after: [...ends('2004-10-29'), 'agreement:north'] }),
        }),
        answer: answer([
            [node('agreement:west'), [...ends('2009'), 'agreement:west']],
            [node('agreement:dawn'), [null, null, 'agreement:dawn']],
        ], { hasPrevious: true }),
    },
    {
        name: 'goes back before an enum value by its rank',
        plan: byTypes(['Statistic'], {
            order: [ascending('precision', { ranks: ['RANGE', 'AT_LEAST', 'EXACT'] })],
            page: backwards(2, { before: ['EXACT', 'statistic:silent'] }),
        }),
        answer: answer([
            [node('statistic:part'), ['AT_LEAST', 'statistic:part']],
            [node('statistic:all'), ['EXACT', 'statistic:all']],
        ], { hasNext: true, hasPrevious: true }),
    },
    {
        name: 'counts all that match, whatever the page',
        plan: byTypes(['Country'], {
            where: compare('latitude', 'gt', 0),
            page: forwards(1, { after: ['country:MMR'] }),
            wantsTotal: true,
        }),
        answer: answer([[node('country:POL'), ['country:POL']]], { hasNext: true, hasPrevious: true, total: 3 }),
    },
    {
        name: 'counts what may have held',
        plan: byTypes(['Route'], { page: forwards(1), wantsTotal: true }, { asOf: days('2007') }),
        answer: answer([[node('route:four'), ['route:four']]], { hasNext: true, total: 3 }),
    },
    {
        name: 'gives an empty page of a type that nothing has',
        plan: byTypes(['Company'], { wantsTotal: true }),
        answer: answer([], { total: 0 }),
    },
];
