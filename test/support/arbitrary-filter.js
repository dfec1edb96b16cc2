import fc from 'fast-check';
import { parsePartialDate } from '../../src/ontology/index.js';
import { COLOURS, DATES, IDS, NUMBERS, TEXTS, TYPES, WEIGHTS } from './arbitrary-graph.js';
import { mostOf, oneOf, upToTwo, withSome } from './arbitrary-parts.js';
export const arbitraryRange = oneOf([...DATES, '2002', '2004/..', '1980'].map((date) => parsePartialDate(date)).filter((range) => range !== null));
export const arbitraryStep = fc.record({
    relation: oneOf(['LIES_IN', 'KNOWS', 'HAS']),
    direction: oneOf(['OUT', 'IN', 'BOTH']),
    targetTypes: mostOf(TYPES),
});
export const NODE_FIELDS = {
    texts: ['name', 'aliases', 'description'],
    numbers: ['weight', 'count', 'numbers'],
    booleans: ['flag'],
    enums: ['colour'],
    dates: ['beganOn', 'endedOn'],
};
export const EDGE_FIELDS = {
    texts: ['note', 'roles'],
    numbers: ['rank'],
    booleans: ['active'],
    enums: ['colour'],
    dates: ['since', 'until', 'period'],
};
function leaves(fields) {
    const all = [...fields.texts, ...fields.numbers, ...fields.booleans, ...fields.enums, ...fields.dates];
    const textOperator = oneOf(['eq', 'lt', 'lte', 'gt', 'gte', 'contains', 'startsWith']);
    const numberOperator = oneOf(['eq', 'lt', 'lte', 'gt', 'gte']);
    const compare = fc.constant('compare');
    return fc.oneof(fc.record({ kind: compare, field: oneOf(fields.texts), operator: textOperator, value: oneOf(TEXTS) }), fc.record({
        kind: compare,
        field: oneOf(fields.numbers),
        operator: numberOperator,
        value: oneOf([...NUMBERS, ...WEIGHTS]),
    }), fc.record({
        kind: compare,
        field: oneOf(fields.booleans),
        operator: fc.constant('eq'),
        value: fc.boolean(),
    }), fc.record({
        kind: compare,
        field: oneOf(fields.enums),
        operator: fc.constant('eq'),
        value: oneOf(COLOURS),
    }), fc.record({
        kind: fc.constant('in'),
        field: oneOf(fields.texts),
        values: fc.subarray(TEXTS, { maxLength: 4 }),
    }), fc.record({ kind: fc.constant('in'), field: oneOf(fields.numbers), values: fc.subarray(NUMBERS) }), fc.record({ kind: fc.constant('present'), field: oneOf(all), present: fc.boolean() }), fc.record({
        kind: fc.constant('date'),
        field: oneOf(fields.dates),
        operator: oneOf(['overlaps', 'before', 'after']),
        range: arbitraryRange,
    }));
}
function joined(inner) {
    const of = upToTwo(inner);
    return fc.oneof(fc.record({ kind: oneOf(['and', 'or']), of }), fc.record({ kind: fc.constant('not'), of: inner }));
}
/** A filter that a relation can be asked. */
export const arbitraryEdgeFilter = fc.oneof({ weight: 3, arbitrary: leaves(EDGE_FIELDS) }, joined(leaves(EDGE_FIELDS)));
/** A filter of things, nested so deep at most. */
export function arbitraryFilter(depth) {
    const ids = fc.subarray(IDS, { minLength: 1, maxLength: 5 });
    const simple = fc.oneof({ weight: 4, arbitrary: leaves(NODE_FIELDS) }, fc.record({ kind: fc.constant('ids'), ids }), fc.record({ kind: fc.constant('types'), types: fc.subarray([...TYPES]) }), fc.record({ kind: fc.constant('within'), step: arbitraryStep, ids }));
    if (depth === 0)
        return simple;
    const inner = arbitraryFilter(depth - 1);
    const related = withSome(fc.record({
        kind: fc.constant('related'),
        step: arbitraryStep,
        quantifier: oneOf(['some', 'none', 'every']),
    }), fc.record({ node: inner, edge: arbitraryEdgeFilter, asOf: arbitraryRange }), 2);
    return fc.oneof({ weight: 2, arbitrary: simple }, joined(inner), { weight: 2, arbitrary: related });
}
