import { describe, expect, it } from 'vitest';
import { read } from './folder.js';
const LAOS = '  - { id: country:LAO, name: Laos, evidence: p10, borders: [country:MMR] }\n';
const VISIT = '  - { id: event:visit, name: A visit, kind: VISIT, evidence: p10, places: [country:LAO] }\n';
const MEETING = '  - { id: event:meeting, kind: MEETING, evidence: p10, name: A meeting }\n';
const head = 'source: source:book\nrecords:\n';
function versionOf(files) {
    return read(files).version;
}
describe('the version of a dataset', () => {
    const version = () => versionOf({ 'a.yaml': head + LAOS + VISIT + MEETING });
    it('has 16 hexadecimal digits', () => {
        expect(version()).toMatch(/^[0-9a-f]{16}$/);
    });
    it('does not depend on files, their order, or that of records and keys', () => {
        expect(versionOf({ 'a/z.yaml': head + MEETING, 'b.yaml': head + VISIT, 'c.yaml': head + LAOS })).toBe(version());
        const other = '  - { kind: MEETING, name: A meeting, evidence: p10, id: event:meeting }\n';
        expect(versionOf({ 'a.yaml': head + other + LAOS, 'c.yaml': head + VISIT })).toBe(version());
    });
    it.each([
        ['a field', MEETING, MEETING.replace('A meeting', 'The meeting')],
        ['a citation', MEETING, MEETING.replace('p10', 'p11')],
        ['a relation', VISIT, VISIT.replace('[country:LAO]', '[country:THA]')],
        ['a property of a relation', VISIT, VISIT.replace('[country:LAO]', '[{ to: country:LAO, period: "2004" }]')],
    ])('changes with %s', (_what, text, changed) => {
        expect(versionOf({ 'a.yaml': (head + LAOS + VISIT + MEETING).replace(text, changed) })).not.toBe(version());
    });
    it('changes when a record goes', () => {
        expect(versionOf({ 'a.yaml': head + LAOS + VISIT })).not.toBe(version());
    });
});
describe('the records of a dataset', () => {
    it('are sorted by id', () => {
        const { entities, relations } = read({ 'a.yaml': head + VISIT + MEETING + LAOS });
        for (const ids of [entities.map(({ id }) => id), relations.map(({ id }) => id)]) {
            expect(ids).toEqual([...ids].sort());
        }
        expect(entities).toHaveLength(11);
        expect(relations).toHaveLength(2);
    });
});
