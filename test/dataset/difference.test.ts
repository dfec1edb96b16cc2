import { describe, expect, it } from 'vitest';
import { differenceOf } from '../../src/dataset/index.js';
import { datasetOf } from './folder.js';

const before = () =>
  datasetOf({ 'a.yaml': 'source: source:report\nrecords:\n  - { id: gap:one, name: One, evidence: p1 }\n' });

describe('the difference of two datasets', () => {
  it('is nothing between a dataset and itself', () => {
    const none = { added: [], removed: [], changed: [] };
    expect(differenceOf(before(), before())).toEqual({ entities: none, relations: none });
  });

  it('tells what came, what went, and each field that changed', () => {
    const after = datasetOf({
      'a.yaml':
        'source: source:report\nrecords:\n  - { id: gap:one, name: First, about: [country:MMR], evidence: p1 }\n  - { id: gap:two, name: Two, evidence: p2 }\n',
    });
    const { entities, relations } = differenceOf(before(), after);
    expect(entities.added).toEqual(['gap:two']);
    expect(entities.changed).toEqual([{ id: 'gap:one', fields: [{ field: 'name', before: 'One', after: 'First' }] }]);
    expect(relations.added).toHaveLength(1);
    expect(differenceOf(after, before()).entities.removed).toEqual(['gap:two']);
  });
});
