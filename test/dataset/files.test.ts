import { describe, expect, it } from 'vitest';
import { DatasetError, readDataset } from '../../src/dataset/index.js';
import { inWorld, ontology, problemsIn, read, writeFolder, type Files } from './folder.js';

function found(files: Files): unknown[] {
  return problemsIn(inWorld(files)).map(({ code, file, line }) => [code, `${file}:${line}`]);
}

describe('the manifest of a dataset', () => {
  it('is given back', () => {
    expect(read({ 'dataset.yaml': 'name: a\ntitle: b\nversion: 0.1.0\ndescription: c\n' }).manifest).toEqual({
      name: 'a',
      title: 'b',
      version: '0.1.0',
      description: 'c',
      expected: [],
      reviewed: { distinct: [], familiar: [] },
    });
  });

  it('is wanted', () => {
    expect(problemsIn({}).map(({ code, file, line }) => [code, file, line])).toEqual([
      ['MANIFEST_MISSING', 'dataset.yaml', 1],
    ]);
  });

  it.each([
    ['name: a\ntitle: b\n', 'MISSING_FIELD', 1],
    ['name: a\ntitle: b\nversion: ""\n', 'EMPTY_TEXT', 3],
    ['name: a\ntitle: b\nversion: 0.1\n', 'WRONG_KIND', 3],
    ['name: a\ntitle: b\nversion: 1.0.0\ntitel: c\n', 'UNKNOWN_FIELD', 4],
    ['', 'FILE_SHAPE', 1],
    ['name: [', 'SYNTAX', 1],
  ])('is refused where it is %j', (manifest, code, line) => {
    expect(found({ 'dataset.yaml': manifest })).toEqual([[code, `dataset.yaml:${line}`]]);
  });

  it('is refused for each key that it lacks', () => {
    expect(found({ 'dataset.yaml': 'description: a\n' }).length).toBe(3);
  });
});

describe('the files of a dataset', () => {
  it.each([
    ['a.yaml', 'records:\n  - id: a\n    id: b\n', 'SYNTAX', 3],
    ['a.yaml', 'records:\n  - id: [\n', 'SYNTAX', 3],
    ['deep/down/a.yaml', 'records:\n  - a: b: c\n', 'SYNTAX', 2],
    ['a.yaml', '', 'FILE_SHAPE', 1],
    ['a.yaml', '- id: country:MMR\n', 'FILE_SHAPE', 1],
    ['a.yaml', 'records: none\n', 'FILE_SHAPE', 1],
    ['a.yaml', 'records: []\nsorce: source:book\n', 'UNKNOWN_FIELD', 2],
    ['a.yml', 'records: []\n', 'FILE_NAME', 1],
  ])('are refused: %s with %j', (path, text, code, line) => {
    expect(found({ [path]: text })).toEqual([[code, `${path}:${line}`]]);
  });

  it('are those that end in .yaml and are not hidden', () => {
    expect(found({ 'README.md': '# About', '.draft.yaml': 'nonsense: [', '.git/a.yaml': 'nonsense: [' })).toEqual([]);
  });

  it('may be in a folder that is not there, and then the error says so', () => {
    expect(() => readDataset('/no/such/folder', ontology)).toThrow(DatasetError);
    const folder = writeFolder({ 'a.txt': '' });
    expect(() => readDataset(`${folder}/a.txt`, ontology)).toThrow(/FOLDER_MISSING/);
  });
});

describe('the problems of a dataset', () => {
  const files: Files = {
    'b.yaml': 'source: source:book\nrecords:\n  - { id: country:LAO, name: Laos, iso: LA }\n',
    'a.yaml':
      'source: source:book\nrecords:\n  - { id: sector:a, name: "", evidence: p10 }\n  - { id: sector:b, evidence: p99 }\n  - { id: sector:c, name: "", evidence: p10 }\n',
    'c.yaml': 'records: [',
  };

  it('are all shown, in the order of files and lines', () => {
    expect(found(files)).toEqual([
      ['EMPTY_TEXT', 'a.yaml:3'],
      ['PAGE_OUTSIDE_SOURCE', 'a.yaml:4'],
      ['MISSING_FIELD', 'a.yaml:4'],
      ['EMPTY_TEXT', 'a.yaml:5'],
      ['MISSING_EVIDENCE', 'b.yaml:3'],
      ['UNKNOWN_FIELD', 'b.yaml:3'],
      ['SYNTAX', 'c.yaml:1'],
    ]);
  });

  it('print as a line each, with file, line, record, message and code', () => {
    const thrown = () => readDataset(writeFolder(inWorld(files)), ontology);
    expect(thrown).toThrow(
      expect.objectContaining({
        code: 'DATASET_INVALID',
        message: expect.stringMatching(/^a\.yaml:3 sector:a: .+ \[EMPTY_TEXT\]\n/),
      }),
    );
    expect(thrown).toThrow(/\nc\.yaml:1: is not YAML: .+ \[SYNTAX\]$/);
  });
});
