import { describe, expect, it } from 'vitest';
import { changesOf, networkOf, type Tie, type TieKind } from '../../src/analysis/index.js';

const tie = (a: string, b: string, kind: TieKind = 'TREATY'): Tie => ({
  kind,
  between: a < b ? [a, b] : [b, a],
  through: null,
  since: null,
  until: null,
  relations: [],
});

/** Two triangles held together by one edge, a pair apart from them, and one alone. */
const MEMBERS = ['a', 'b', 'c', 'd', 'e', 'f', 'x', 'y', 'z'];
const TIES = [
  ...['ab', 'bc', 'ca', 'de', 'ef', 'fd'].map((ends) => tie(ends.charAt(0), ends.charAt(1))),
  tie('c', 'd', 'AGREEMENT'),
  tie('c', 'd', 'PROGRAMME'),
  tie('x', 'y'),
];
const network = networkOf(MEMBERS, TIES);
const node = (actor: string) => network.nodes.find((one) => one.actor === actor);

describe('a network of cooperation', () => {
  it('weighs each edge by its ties, the heaviest first', () => {
    expect(network.edges[0]).toMatchObject({
      between: ['c', 'd'],
      weight: 2,
      kinds: [
        { kind: 'AGREEMENT', count: 1 },
        { kind: 'PROGRAMME', count: 1 },
      ],
    });
    expect(network.edges).toHaveLength(8);
  });

  it('names brokers and bridges', () => {
    expect(network.nodes.filter(({ isBroker }) => isBroker).map(({ actor }) => actor)).toEqual(['c', 'd']);
    expect(network.edges.filter(({ isBridge }) => isBridge).map(({ between }) => between.join(''))).toEqual([
      'cd',
      'xy',
    ]);
  });

  it('finds communities and parts, the largest first', () => {
    const lighter = networkOf(
      MEMBERS,
      TIES.filter(({ kind }) => kind !== 'PROGRAMME'),
    );
    expect(lighter.communities).toEqual([['a', 'b', 'c'], ['d', 'e', 'f'], ['x', 'y'], ['z']]);
    expect([network.components, node('a')?.component, node('x')?.component, node('z')?.component]).toEqual([
      3, 0, 1, 2,
    ]);
  });

  it('counts neighbours and ties', () => {
    expect([node('c')?.degree, node('c')?.weightedDegree, node('z')?.degree]).toEqual([3, 4, 0]);
  });

  it('is empty without members, and has no measure without edges', () => {
    expect(networkOf([], [])).toMatchObject({ nodes: [], edges: [], components: 0, density: 0, modularity: null });
    expect(networkOf(['a', 'b'], []).nodes.map(({ eigenvector }) => eigenvector)).toEqual([null, null]);
  });
});

describe('the change of a network', () => {
  it('is what was gained and lost, and what grew and shrank, the greatest first', () => {
    const before = networkOf(MEMBERS, [tie('a', 'b'), tie('b', 'c'), tie('b', 'c'), tie('d', 'e')]);
    const after = networkOf(MEMBERS, [tie('b', 'c'), tie('d', 'e'), tie('d', 'e'), tie('x', 'y'), tie('x', 'y')]);
    expect(changesOf(before, after).map(({ turn, between }) => [turn, between.join('')])).toEqual([
      ['GAINED', 'xy'],
      ['LOST', 'ab'],
      ['WEAKENED', 'bc'],
      ['STRENGTHENED', 'de'],
    ]);
    expect(changesOf(before, before)).toEqual([]);
  });
});
