import { afterAll, describe, expect, it } from 'vitest';
import { answer, openApp, readConfiguration } from '../../src/app/index.js';
import { removeFolders, tinyDataset, TINY } from './tiny-dataset.js';
afterAll(removeFolders);
describe('the app on the memory store', () => {
    it('holds the dataset and answers from it', async () => {
        const app = await openApp({ ...readConfiguration({ DATASET: tinyDataset() }), neo4j: null });
        expect(app.store.kind).toBe('memory');
        expect(await app.store.status()).toMatchObject(TINY);
        const document = '{ node(id: "country:THA") { id ... on Country { name } } }';
        expect(await answer(app, { document })).toEqual({ data: { node: { id: 'country:THA', name: 'Thailand' } } });
        await app.close();
    });
});
