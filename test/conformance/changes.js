import { byTypes, follow, select, selectEdge } from '../support/plans.js';
import { entity, putting, relation } from '../support/records.js';
import { plain } from './plain.js';
export const mmr = entity('country:MMR', { name: 'Myanmar', aliases: ['Burma'], latitude: 21 });
export const tha = entity('country:THA', { name: 'Thailand' });
export const east = entity('agreement:east', { name: 'East', kind: 'BILATERAL', signedOn: '2003' });
export const party = (id, country, role = 'PARTY', signedOn) => relation(id, [country, 'PARTY_TO', 'agreement:east'], 'Participation', {
    role,
    ...(signedOn === undefined ? {} : { signedOn }),
});
export const start = putting([mmr, tha, east], [party('party:1', 'country:MMR', 'PARTY', '2003'), party('party:2', 'country:THA')], 'first');
export function changing({ entities = [], relations = [], remove = {} }) {
    return { put: { entities, relations }, remove: { entities: [], relations: [], ...remove }, version: 'second' };
}
/** All that a store holds, as far as these cases change it. */
export async function contents(store) {
    const country = select(['name', 'aliases', 'latitude']);
    const parties = follow('Agreement.parties', {
        edge: selectEdge(['role', 'signedOn'], { validity: true }),
        selection: country,
    });
    const [countries, agreements, ids, status] = await Promise.all([
        store.read(byTypes(['Country'], { wantsTotal: true }, { selection: country })),
        store.read(byTypes(['Agreement'], {}, { selection: select(['name', 'signedOn'], { validity: true, relations: [parties] }) })),
        store.ids(),
        store.status(),
    ]);
    return plain({ countries, agreements, ids, status });
}
