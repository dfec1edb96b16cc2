import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ownPackage } from '../../src/app/index.js';
import { folderWith, removeFolders } from './tiny-dataset.js';
afterAll(removeFolders);
describe('the package root', () => {
    it('is the folder that holds the schema and the seed', () => {
        expect(existsSync(join(ownPackage().root, 'schema', 'entity.graphql'))).toBe(true);
    });
    it('is looked for above the manifests of other packages', () => {
        const root = folderWith({
            'package.json': '{"name": "tipgraph", "version": "9.8.7"}',
            'dist/package.json': '{"type": "module"}',
            'dist/app/package.json': 'not JSON',
        });
        expect(ownPackage(join(root, 'dist', 'app'))).toEqual({ root, version: '9.8.7' });
    });
});
