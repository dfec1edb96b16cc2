import { describe, expect, it } from 'vitest';
import { matchPath } from '../../../src/explorer/address/match-path.js';

describe('a path', () => {
  it.each([
    ['/', '/', { id: null }],
    ['/routes', '/routes/', { id: null }],
    ['/routes', '/routes/more', null],
    ['/', '/routes', null],
    ['/entity/:id', '/entity/country:MMR', { id: 'country:MMR' }],
    ['/entity/:id', '/entity/', null],
    ['/entity/:id', '/entity', null],
    ['/entity/:id', '/entity/a/b', { id: 'a/b' }],
  ])('matches %s: %s', (pattern, path, expected) => {
    expect(matchPath(pattern, path)).toEqual(expected);
  });
});
