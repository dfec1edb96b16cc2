import { fileURLToPath } from 'node:url';
import { loadOntology, parsePartialDate, typeOfId, validityOf, } from '../../src/ontology/index.js';
/** The ontology that ships. */
export const ontology = loadOntology(fileURLToPath(new URL('../../schema', import.meta.url)));
/** A record as the dataset would make it: type from the id, dates and validity from the fields. */
export function entity(id, fields = {}) {
    const type = typeOfId(ontology, id);
    if (type === undefined)
        throw new TypeError(`No type has ids like ${id}`);
    return { id, type: type.name, fields, ...timeOf(type, fields) };
}
/** A relation as the dataset would make it. */
export function relation(id, [from, type, to], edge = 'Link', fields = {}) {
    const definition = ontology.edges.get(edge);
    if (definition === undefined)
        throw new TypeError(`No edge type is called ${edge}`);
    return { id, type, edge, from, to, fields, ...timeOf(definition, fields) };
}
function timeOf(type, fields) {
    const dates = {};
    for (const [name, value] of Object.entries(fields)) {
        const range = type.fields.get(name)?.kind === 'date' ? parsePartialDate(String(value)) : null;
        if (range !== null)
            dates[name] = range;
    }
    return { dates, validity: validityOf(type.validity, dates) };
}
/** The days of a date, for plans. */
export function days(date) {
    const range = parsePartialDate(date);
    if (range === null)
        throw new TypeError(`${date} is no date`);
    return range;
}
/** A citation in the form in which it is stored. */
export function cite(source, page, more = {}) {
    return { source, page, confidence: 'STATED', polarity: 'AFFIRMS', origin: 'READING', ...more };
}
/** A change set that puts the records. */
export function putting(entities, relations = [], version = 'v1') {
    return { put: { entities, relations }, remove: { entities: [], relations: [] }, version };
}
