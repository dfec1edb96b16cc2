import { describe, expect, it } from 'vitest';
import { changeSetOf, vanished } from '../../src/dataset/index.js';
import { read, records } from './folder.js';
const LAOS = records('  - { id: country:LAO, name: Laos, evidence: p10, borders: [country:MMR] }');
describe('the change set of a dataset', () => {
    it('puts everything and removes nothing where the store is empty', () => {
        const dataset = read(LAOS);
        expect(changeSetOf(dataset)).toEqual({
            put: { entities: dataset.entities, relations: dataset.relations },
            remove: { entities: [], relations: [] },
            version: dataset.version,
        });
    });
    it('removes what the store holds and the dataset does not', () => {
        const held = {
            entities: ['country:KHM', 'country:LAO'],
            relations: ['BORDERS|country:LAO|country:KHM', 'BORDERS|country:LAO|country:MMR'],
        };
        const gone = { entities: ['country:KHM'], relations: ['BORDERS|country:LAO|country:KHM'] };
        expect(vanished(read(LAOS), held)).toEqual(gone);
        expect(changeSetOf(read(LAOS), held).remove).toEqual(gone);
    });
});
