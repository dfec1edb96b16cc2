import { expect, it } from 'vitest';
import { entity, relation } from '../support/records.js';
import { changing, contents, party, start, tha } from './changes.js';
const refused = [
    {
        name: 'a relation to a thing that does not exist',
        change: { relations: [relation('lies:1', ['country:MMR', 'LIES_IN', 'region:asia'])] },
        code: 'DANGLING_RELATION',
    },
    {
        name: 'a relation from a thing that does not exist',
        change: { relations: [party('party:3', 'country:LAO')] },
        code: 'DANGLING_RELATION',
    },
    {
        name: 'a relation to a thing that the same change removes',
        change: { relations: [party('party:3', 'country:MMR')], remove: { entities: ['country:MMR'] } },
        code: 'DANGLING_RELATION',
    },
    {
        name: 'an entity of an unknown type',
        change: { entities: [{ ...tha, type: 'Kingdom' }] },
        code: 'UNKNOWN_TYPE',
    },
    {
        name: 'a relation of an unknown type',
        change: { relations: [{ ...party('party:3', 'country:MMR'), type: 'HATES' }] },
        code: 'UNKNOWN_TYPE',
    },
    {
        name: 'a relation with unknown properties',
        change: { relations: [{ ...party('party:3', 'country:MMR'), edge: 'Hatred' }] },
        code: 'UNKNOWN_TYPE',
    },
];
/** What a store refuses to take. */
export function describeRefusing(store) {
    it.each(refused)('refuses $name and applies nothing of the change', async ({ change, code }) => {
        await store().apply(start);
        const before = await contents(store());
        const renamed = [entity('country:MMR', { name: 'Renamed' }), ...(change.entities ?? [])];
        const remove = { relations: ['party:2'], ...change.remove };
        const failing = store().apply(changing({ ...change, entities: change.remove ? [] : renamed, remove }));
        await expect(failing).rejects.toMatchObject({ code });
        expect(await contents(store())).toEqual(before);
    });
}
