import { expect, it } from 'vitest';
import { groupByType } from '../../../../src/explorer/views/search/group-by-type.js';

it('gathers what was found by type, in the order of the best of each', () => {
  const edges = ['Route 1', 'Country 2', 'Route 3'].map((name) => ({
    node: { __typename: name.split(' ')[0] ?? '', name },
  }));
  expect(groupByType(edges).map(({ type, edges: found }) => [type, found.map(({ node }) => node.name)])).toEqual([
    ['Route', ['Route 1', 'Route 3']],
    ['Country', ['Country 2']],
  ]);
});
