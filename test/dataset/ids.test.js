import { describe, expect, it } from 'vitest';
import { inWorld, problemsIn, records } from './folder.js';
import { refuses } from './refusals.js';
const named = (id) => `  - { id: "${id}", name: Some thing, evidence: p10 }`;
describe('the id of a record', () => {
    refuses([
        {
            what: 'an unknown prefix, with the nearest',
            yaml: named('contry:LAO'),
            code: 'UNKNOWN_PREFIX',
            says: 'did you mean `country`?',
        },
        { what: 'a country in lower case', yaml: named('country:lao'), code: 'MALFORMED_ID', says: '`country:MMR`' },
        { what: 'a country of four letters', yaml: named('country:LAOS'), code: 'MALFORMED_ID' },
        { what: 'capital letters elsewhere', yaml: named('sector:Mining'), code: 'MALFORMED_ID', says: 'lower-case' },
        { what: 'a double hyphen', yaml: named('sector:deep--mining'), code: 'MALFORMED_ID' },
        { what: 'an underscore', yaml: named('sector:deep_mining'), code: 'MALFORMED_ID' },
        { what: 'an id without a prefix', yaml: named('mining'), code: 'MALFORMED_ID' },
        { what: 'an id without a name', yaml: named('sector:'), code: 'MALFORMED_ID' },
        {
            what: 'a number for an id',
            yaml: '  - { id: 12, name: Twelve, evidence: p10 }',
            code: 'MALFORMED_ID',
            record: null,
        },
        { what: 'a record with neither id nor add', yaml: '  - { name: Nobody }', code: 'RECORD_SHAPE', record: null },
        {
            what: 'a record with both id and add',
            yaml: '  - { id: country:LAO, add: country:LAO, name: Laos, evidence: p10 }',
            code: 'RECORD_SHAPE',
            record: null,
        },
        { what: 'a record that is no map', yaml: '  - country:LAO', code: 'RECORD_SHAPE', record: null },
        {
            what: 'a second definition, with the place of the first',
            yaml: `${named('sector:mining')}\n${named('sector:fishing')}`,
            code: 'DUPLICATE_ID',
            line: 4,
            record: 'sector:fishing',
            says: 'first at base.yaml:8',
        },
        {
            what: 'an addition to nothing, with the nearest id',
            yaml: '  - { add: sector:fishin, evidence: p10 }',
            code: 'ADD_TO_NOTHING',
            says: 'did you mean `sector:fishing`?',
        },
    ]);
    it('names no nearest id where none is near', () => {
        const [problem] = problemsIn(inWorld(records('  - { add: sector:agriculture, evidence: p10 }')));
        expect(problem?.message).not.toContain('did you mean');
    });
});
