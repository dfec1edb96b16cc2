import { describe, expect, it } from 'vitest';
import { parseAddress } from '../../../src/explorer/address/address.js';
import { choice, choices, flag, text, texts, whole } from '../../../src/explorer/address/fields.js';
import { viewState } from '../../../src/explorer/address/view-state.js';

const state = viewState({
  q: text(),
  form: texts(),
  sort: choice(['name', 'date']),
  sides: choices(['left', 'right']),
  depth: whole(2, { least: 1, most: 4 }),
  pinned: flag(),
});

const USUAL = { q: '', form: [], sort: 'name', sides: [], depth: 2, pinned: false } as const;

function read(search: string): unknown {
  return state.read(parseAddress(`/x${search}`).parameters);
}

describe('the state of a view', () => {
  it('is the usual one where the URL says nothing, and is then not written', () => {
    expect(read('')).toEqual(USUAL);
    expect(Object.values(state.write(USUAL)).flat()).toEqual([]);
  });

  it('is read as it was written', () => {
    const other = { q: 'a b', form: ['x', 'y'], sort: 'date', sides: ['right'], depth: 4, pinned: true } as const;
    expect(state.read(state.write(other))).toEqual(other);
  });

  it.each([
    ['?sort=colour', USUAL],
    ['?depth=many', USUAL],
    ['?depth=99', { ...USUAL, depth: 4 }],
    ['?depth=-3', { ...USUAL, depth: 1 }],
    ['?form=x&form=&form=x', { ...USUAL, form: ['x'] }],
    ['?sides=up&sides=right&sides=left', { ...USUAL, sides: ['left', 'right'] }],
    ['?unknown=1', USUAL],
  ])('is made of any URL: %s', (search, expected) => {
    expect(read(search)).toEqual(expected);
  });
});
