import { describe, expect, it } from 'vitest';
import { viewAt } from '../../../src/explorer/views/view-at.js';
import { VIEWS } from '../../../src/explorer/views/views.js';

describe('the views', () => {
  it('have names and paths of their own', () => {
    const names = VIEWS.map(({ name }) => name);
    const paths = VIEWS.flatMap((view) => view.paths);
    expect([new Set(names).size, new Set(paths).size]).toEqual([names.length, paths.length]);
  });

  it('are found by their paths, and nothing is found where there is none', () => {
    expect(viewAt(VIEWS, '/')?.view.name).toBe('search');
    expect(viewAt(VIEWS, '/search')?.view.name).toBe('search');
    expect(viewAt(VIEWS, '/nowhere')).toBeNull();
  });
});
