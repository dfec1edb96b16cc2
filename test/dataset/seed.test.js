import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { DatasetError, readDataset } from '../../src/dataset/index.js';
import { ontology } from './folder.js';
const SEED = fileURLToPath(new URL('../../seed', import.meta.url));
describe('the dataset that ships', () => {
    it('is valid', () => {
        let problems = [];
        try {
            expect(readDataset(SEED, ontology).entities.length).toBeGreaterThan(0);
        }
        catch (error) {
            if (!(error instanceof DatasetError))
                throw error;
            problems = error.message.split('\n');
        }
        expect(problems).toEqual([]);
    });
});
