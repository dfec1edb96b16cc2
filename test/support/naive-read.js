import { compareValues, held, holds, seenFrom } from './naive-filter.js';
/** Answers a plan by looking at everything, again and again: slow, and plain enough to be seen right. */
export function naiveRead(graph, plan) {
    const { match, asOf } = plan;
    if (match.kind === 'ids') {
        const ids = match.ids.filter((id, index) => match.ids.indexOf(id) === index);
        const found = ids.flatMap((id) => graph.entities.filter((entity) => entity.id === id && held(entity, asOf)));
        const nodes = found.map((entity) => ({ ...naiveNode(graph, plan.selection, entity), position: [entity.id] }));
        return { nodes, hasNext: false, hasPrevious: false };
    }
    const { types, where, order } = match;
    const rows = graph.entities
        .filter((entity) => types.includes(entity.type) && held(entity, asOf))
        .filter((entity) => where === undefined || holds(graph, where, entity))
        .map((entity) => ({ entity, position: [...order.flatMap((key) => valuesOf(key, entity)), entity.id] }));
    const page = naivePage(rows, order, match.page);
    return {
        nodes: page.rows.map(({ entity, position }) => ({ ...naiveNode(graph, plan.selection, entity), position })),
        hasNext: page.hasNext,
        hasPrevious: page.hasPrevious,
        ...(match.wantsTotal ? { total: rows.length } : {}),
    };
}
export function naiveNode(graph, selection, entity) {
    const wanted = selection.relations.filter((plan) => plan.ownerTypes.includes(entity.type));
    return {
        id: entity.id,
        type: entity.type,
        fields: picked(entity.fields, selection.fields),
        ...(selection.validity ? { validity: entity.validity } : {}),
        relations: Object.fromEntries(wanted.map((plan) => [plan.key, naiveRelation(graph, plan, entity)])),
        references: naiveReferences(graph, selection.references, entity.fields),
    };
}
export function naiveEdge(graph, selection, edge) {
    return {
        id: edge.id,
        fields: picked(edge.fields, selection.fields),
        ...(selection.validity ? { validity: edge.validity } : {}),
        references: naiveReferences(graph, selection.references, edge.fields),
    };
}
function naiveRelation(graph, plan, owner) {
    const { where, edgeWhere, order } = plan;
    const rows = seenFrom(graph, owner, plan.step, plan.asOf)
        .filter(({ other }) => where === undefined || holds(graph, where, other))
        .filter(({ edge }) => edgeWhere === undefined || holds(graph, edgeWhere, edge))
        .map(({ edge, other }) => {
        const values = order.flatMap((key) => valuesOf(key, key.of === 'edge' ? edge : other));
        return { edge, other, position: [...values, other.id, edge.id] };
    });
    const page = naivePage(rows, order, plan.page);
    return {
        edges: page.rows.map(({ edge, other, position }) => ({
            ...naiveEdge(graph, plan.edge, edge),
            node: naiveNode(graph, plan.selection, other),
            position,
        })),
        hasNext: page.hasNext,
        hasPrevious: page.hasPrevious,
        ...(plan.wantsTotal ? { total: rows.length } : {}),
    };
}
function picked(fields, wanted) {
    return Object.fromEntries(Object.entries(fields).filter(([name]) => wanted.includes(name)));
}
function naiveReferences(graph, plans, fields) {
    return Object.fromEntries(plans.map((plan) => {
        const values = [fields[plan.field] ?? []].flat(); // plans name fields that hold value objects
        const ids = values.flatMap((value) => value[plan.reference] ?? []);
        const named = graph.entities.filter((entity) => ids.includes(entity.id));
        return [
            plan.key,
            Object.fromEntries(named.map((entity) => [entity.id, naiveNode(graph, plan.selection, entity)])),
        ];
    }));
}
function valuesOf(key, thing) {
    if (key.kind === 'date') {
        const days = thing.dates[key.field];
        return days === undefined ? [null, null] : [days.first, days.last];
    }
    const value = key.field === 'id' ? thing.id : thing.fields[key.field]; // plans order by scalars
    const known = value !== undefined && (key.ranks?.includes(String(value)) ?? true);
    return [known ? value : null];
}
function naivePage(rows, order, { size, direction, after, before }) {
    const window = [...rows]
        .sort((a, b) => comparePositions(order, a.position, b.position))
        .filter(({ position }) => after === undefined || comparePositions(order, position, after) > 0)
        .filter(({ position }) => before === undefined || comparePositions(order, position, before) < 0);
    const more = window.length > size;
    if (direction === 'forwards') {
        return { rows: window.slice(0, size), hasNext: more, hasPrevious: after !== undefined };
    }
    return { rows: window.slice(Math.max(0, window.length - size)), hasNext: before !== undefined, hasPrevious: more };
}
function comparePositions(order, a, b) {
    const keys = order.flatMap((key) => (key.kind === 'date' ? [key, key] : [key]));
    for (let index = 0; index < a.length; index++) {
        const compared = compareUnder(keys[index], a[index] ?? null, b[index] ?? null);
        if (compared !== 0)
            return compared;
    }
    return 0;
}
/** Without a key the values are ids, which go upwards. */
function compareUnder(key, a, b) {
    if (a === null && b === null)
        return 0;
    if (a === null)
        return 1;
    if (b === null)
        return -1;
    const { ranks } = key ?? {};
    const upwards = ranks === undefined ? compareValues(a, b) : ranks.indexOf(String(a)) - ranks.indexOf(String(b));
    return key?.descending === true ? -upwards : upwards;
}
