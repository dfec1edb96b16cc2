import { byIds, byTypes, inOrderOfIds, node, select } from '../support/plans.js';
/** A case of a filter alone: which things of the types pass it, in the order of their ids, and how many they are. */
export function filtering(name, types, where, ids, more = {}) {
    return {
        name,
        plan: byTypes(types, { where, wantsTotal: true }, more),
        answer: inOrderOfIds(ids.map((id) => node(id)), { total: ids.length }),
    };
}
/** A page of relations, each with its position; `values` come before the ids. */
export function edgePage(rows, more = {}) {
    const edges = rows.map(([id, other, edge]) => ({
        id,
        fields: {},
        references: {},
        node: other,
        position: [other.id, id],
        ...edge,
    }));
    return { edges, hasNext: false, hasPrevious: false, ...more };
}
/** A case of one relation of one thing. */
export function following(name, id, plan, page) {
    return {
        name,
        plan: byIds([id], select([], { relations: [plan] })),
        answer: inOrderOfIds([node(id, {}, { relations: { [plan.key]: page } })]),
    };
}
/** Says where a relation of a page stands: the values of the order keys, then the ids. */
export const at = (...position) => ({ position });
