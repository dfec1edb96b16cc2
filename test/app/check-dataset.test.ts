import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkDataset, DatasetError, ownPackage } from '../../src/app/index.js';
import { brokenDataset, removeFolders, tinyDataset, TINY } from './tiny-dataset.js';

const schema = join(ownPackage().root, 'schema');
const imports = '/no/imports';

afterAll(removeFolders);

describe('checking a dataset', () => {
  it('counts what it holds, by type in the order of their names', () => {
    const { version, remarks, ...counts } = checkDataset({ schema, dataset: tinyDataset(), imports });
    expect(counts).toEqual({ ...TINY, byType: { Country: 2, Source: 1 }, bySource: { 'source:report': 3 } });
    expect(remarks).toEqual([]);
    expect(Object.keys(counts.byType)).toEqual(['Country', 'Source']);
    expect(version).toMatch(/\S+/);
  });

  it('throws with every problem', () => {
    expect(() => checkDataset({ schema, dataset: brokenDataset(), imports })).toThrow(DatasetError);
  });
});
