import { answer, ascending, byTypes, descending, node } from '../support/plans.js';
import { days, ontology } from '../support/records.js';
/** A case of an order alone: the things of a type with their positions. */
function ordering(name, types, order, rows) {
    const found = rows.map(([id, ...values]) => [node(id), [...values, id]]);
    return { name, plan: byTypes(types, { order }), answer: answer(found) };
}
const ranks = (enumName) => ontology.enums.get(enumName)?.values.map((value) => value.name) ?? [];
const ends = (date) => [days(date).first, days(date).last];
const signedOn = { kind: 'date' };
export const orderCases = [
    ordering('orders by id without keys, across types', ['Region', 'Country'], [], [
        ['country:LAO'],
        ['country:MMR'],
        ['country:POL'],
        ['country:THA'],
        ['region:asia'],
        ['region:mekong'],
        ['region:river'],
        ['region:south-east-asia'],
    ]),
    ordering('orders ids downwards when told to', ['Country'], [descending('id')], [
        ['country:THA', 'country:THA'],
        ['country:POL', 'country:POL'],
        ['country:MMR', 'country:MMR'],
        ['country:LAO', 'country:LAO'],
    ]),
    ordering('orders texts by code point', ['Concept'], [ascending('name')], [
        ['concept:capital', 'Z'],
        ['concept:small', 'a'],
        ['concept:accented', 'é'],
        ['concept:ligature', '\uFB00'],
        ['concept:astral', '\u{1D538}'],
    ]),
    ordering('orders texts by code point downwards', ['Concept'], [descending('name')], [
        ['concept:astral', '\u{1D538}'],
        ['concept:ligature', '\uFB00'],
        ['concept:accented', 'é'],
        ['concept:small', 'a'],
        ['concept:capital', 'Z'],
    ]),
    ordering('orders numbers and puts the absent last', ['Country'], [ascending('latitude')], [
        ['country:THA', 15.1],
        ['country:MMR', 21.9],
        ['country:POL', 52],
        ['country:LAO', null],
    ]),
    ordering('puts the absent last downwards too', ['Country'], [descending('latitude')], [
        ['country:POL', 52],
        ['country:MMR', 21.9],
        ['country:THA', 15.1],
        ['country:LAO', null],
    ]),
    ordering('orders false before true', ['Provision'], [ascending('cooperationRequired')], [
        ['provision:one', false],
        ['provision:two', true],
        ['provision:three', null],
    ]),
    ordering('orders enums by rank, then by id upwards', ['Statistic'], [ascending('precision', { ranks: ranks('Precision') })], [
        ['statistic:all', 'EXACT'],
        ['statistic:silent', 'EXACT'],
        ['statistic:part', 'AT_LEAST'],
        ['statistic:range', 'RANGE'],
    ]),
    ordering('keeps ids upwards where the key goes downwards', ['Statistic'], [descending('precision', { ranks: ranks('Precision') })], [
        ['statistic:range', 'RANGE'],
        ['statistic:part', 'AT_LEAST'],
        ['statistic:all', 'EXACT'],
        ['statistic:silent', 'EXACT'],
    ]),
    ordering('takes a value without a rank as absent', ['Statistic'], [ascending('precision', { ranks: ['RANGE', 'EXACT'] })], [
        ['statistic:range', 'RANGE'],
        ['statistic:all', 'EXACT'],
        ['statistic:silent', 'EXACT'],
        ['statistic:part', null],
    ]),
    ordering('orders dates and puts the undated last', ['Agreement'], [ascending('signedOn', signedOn)], [
        ['agreement:east', ...ends('2003-06')],
        ['agreement:north', ...ends('2004-10-29')],
        ['agreement:west', ...ends('2009')],
        ['agreement:dawn', null, null],
    ]),
    ordering('orders dates downwards', ['Agreement'], [descending('signedOn', signedOn)], [
        ['agreement:west', ...ends('2009')],
        ['agreement:north', ...ends('2004-10-29')],
        ['agreement:east', ...ends('2003-06')],
        ['agreement:dawn', null, null],
    ]),
    ordering('orders by several keys', ['Statistic'], [descending('unit'), ascending('value'), ascending('maximum')], [
        ['statistic:part', 'persons', 145, null],
        ['statistic:all', 'persons', 594, null],
        ['statistic:range', 'per cent', null, 20],
        ['statistic:silent', 'Persons', null, null],
    ]),
];
