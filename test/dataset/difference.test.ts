import { describe, expect, it } from 'vitest';
import { differenceOf } from '../../src/dataset/index.js';
import { read, records } from './folder.js';

const before = () => read(records('  - { id: gap:one, name: One, kind: LEGAL, evidence: p10 }'));

describe('the difference of two datasets', () => {
  it('is nothing between a dataset and itself', () => {
    const none = { added: [], removed: [], changed: [] };
    expect(differenceOf(before(), before())).toEqual({ entities: none, relations: none });
  });

  it('tells what came, what went, and each field that changed', () => {
    const after = read(
      records(`  - { id: gap:one, name: First, kind: LEGAL, about: [country:MMR], evidence: p10 }
  - { id: gap:two, name: Two, kind: LEGAL, evidence: p12 }`),
    );
    const { entities, relations } = differenceOf(before(), after);
    expect(entities.added).toEqual(['gap:two']);
    expect(entities.changed).toEqual([{ id: 'gap:one', fields: [{ field: 'name', before: 'One', after: 'First' }] }]);
    expect(relations.added).toHaveLength(1);
    expect(differenceOf(after, before()).entities.removed).toEqual(['gap:two']);
  });
});
