import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { preparedDataset, prepareDataset } from '../../src/app/prepared-dataset.js';
import { DatasetError, readDataset } from '../../src/dataset/index.js';
import { loadOntology } from '../../src/ontology/index.js';
import { readConfiguration } from '../../src/app/index.js';
import { brokenDataset, folderWith, removeFolders, tinyDataset } from './tiny-dataset.js';

const { schema } = readConfiguration();
const imports = '/no/imports';
let dataset: string;
let keep: string;
beforeEach(() => {
  dataset = tinyDataset();
  keep = folderWith({});
});
afterAll(removeFolders);

describe('a prepared dataset', () => {
  it('is not there before it is prepared', () => {
    expect(preparedDataset({ schema, dataset, imports }, keep)).toBeNull();
  });

  it('holds what reading the dataset gives', () => {
    const counts = prepareDataset({ schema, dataset, imports }, keep);
    const prepared = preparedDataset({ schema, dataset, imports }, keep);
    const read = readDataset(dataset, loadOntology(schema));
    expect([...(prepared?.snapshot.entities ?? [])]).toEqual(read.entities);
    expect([...(prepared?.snapshot.relations ?? [])]).toEqual(read.relations);
    expect(prepared?.counts).toEqual(read.counts);
    expect(counts).toMatchObject(read.counts);
  });

  it('is not used once a file of the dataset has changed', () => {
    prepareDataset({ schema, dataset, imports }, keep);
    appendFileSync(join(dataset, 'dataset.yaml'), '# later\n');
    expect(preparedDataset({ schema, dataset, imports }, keep)).toBeNull();
  });

  it('is not made of an invalid dataset', () => {
    const invalid = brokenDataset();
    expect(() => prepareDataset({ schema, dataset: invalid, imports }, keep)).toThrow(DatasetError);
    expect(preparedDataset({ schema, dataset: invalid, imports }, keep)).toBeNull();
  });
});
