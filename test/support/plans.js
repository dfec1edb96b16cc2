import { typeOfId } from '../../src/ontology/index.js';
import { ontology } from './records.js';
/** A page large enough for everything. */
export const ALL = { size: 100, direction: 'forwards' };
/** The selection of the given fields and no more, unless more is given. */
export function select(fields = [], more = {}) {
    return { fields, validity: false, relations: [], references: [], ...more };
}
export function selectEdge(fields = [], more = {}) {
    return { fields, validity: false, references: [], ...more };
}
export function references(key, field, reference, selection = select()) {
    return { key, field, reference, selection };
}
/** The step that a relation field of a type takes: `step('Route.stops')`. */
export function step(coordinate) {
    const [typeName = '', fieldName = ''] = coordinate.split('.');
    const type = ontology.entities.get(typeName) ?? ontology.interfaces.get(typeName);
    const field = type?.relations.get(fieldName);
    if (field === undefined)
        throw new TypeError(`${coordinate} is no relation`);
    return { relation: field.relation, direction: field.direction, targetTypes: field.targetTypes };
}
/** A plan for a relation field, which is also its key: all of it in the order of ids unless more is given. */
export function follow(coordinate, more = {}) {
    const [owner = '', key = ''] = coordinate.split('.');
    const ownerTypes = ontology.interfaces.get(owner)?.implementedBy ?? [owner];
    const defaults = { order: [], page: ALL, wantsTotal: false, edge: selectEdge(), selection: select() };
    return { key, ownerTypes, step: step(coordinate), ...defaults, ...more };
}
export function byIds(ids, selection = select(), more = {}) {
    return { match: { kind: 'ids', ids }, selection, ...more };
}
export function byTypes(types, match = {}, more = {}) {
    return {
        match: { kind: 'types', types, order: [], page: ALL, wantsTotal: false, ...match },
        selection: select(),
        ...more,
    };
}
export function ascending(field, more = {}) {
    return { field, of: 'node', kind: 'value', descending: false, ...more };
}
export function descending(field, more = {}) {
    return ascending(field, { descending: true, ...more });
}
export function compare(field, operator, value) {
    return { kind: 'compare', field, operator, value };
}
/** The answer for one thing. */
export function node(id, fields = {}, more = {}) {
    return { id, type: typeOfId(ontology, id)?.name ?? '', fields, relations: {}, references: {}, ...more };
}
/** The answer that holds these things on one page, each with its position. */
export function answer(nodes, more = {}) {
    return {
        nodes: nodes.map(([thing, position]) => ({ ...thing, position })),
        hasNext: false,
        hasPrevious: false,
        ...more,
    };
}
/** The same where things are in the order of their ids. */
export function inOrderOfIds(nodes, more = {}) {
    return answer(nodes.map((thing) => [thing, [thing.id]]), more);
}
