import { describe, expect, it } from 'vitest';
import { cellOf, traitsOf, typesIn, typesThatFit } from '../../src/analysis/index.js';
import { analysed } from '../support/analysed.js';
import { entity, putting, relation } from '../support/records.js';

const trait = (id: string, dimension: string) => entity(`trait:${id}`, { name: id, dimension });
const has = (type: string, id: string, value: boolean, degree?: string) =>
  relation(`${type}-${id}`, [`orgtype:${type}`, 'HAS_TRAIT', `trait:${id}`], 'TraitValue', {
    has: value,
    ...(degree === undefined ? {} : { degree }),
  });

const graph = analysed(
  putting(
    [
      entity('typology:one', { name: 'One', author: 'A' }),
      entity('typology:two', { name: 'Two', author: 'B' }),
      entity('orgtype:clan', { name: 'Clan', rank: 2 }),
      entity('orgtype:net', { name: 'Net', rank: 1 }),
      entity('orgtype:core', { name: 'Core' }),
      entity('orgtype:mute', { name: 'Mute' }),
      trait('violent', 'VIOLENCE'),
      trait('large', 'SIZE'),
      trait('fluid', 'STRUCTURE'),
    ],
    [
      ...['clan', 'net'].map((id) => relation(`in-${id}`, [`orgtype:${id}`, 'TYPE_IN', 'typology:one'])),
      ...['core', 'mute'].map((id) => relation(`in-${id}`, [`orgtype:${id}`, 'TYPE_IN', 'typology:two'])),
      has('clan', 'violent', true, 'very'),
      has('clan', 'fluid', false),
      has('net', 'fluid', true),
      has('core', 'violent', false),
      has('core', 'large', true),
    ],
  ),
);

const all = typesIn(graph, null);

describe('typologies compared', () => {
  it('list their types by rank, and those without one last', () => {
    expect(all).toEqual(['orgtype:net', 'orgtype:clan', 'orgtype:core', 'orgtype:mute']);
    expect(typesIn(graph, ['typology:two', 'typology:one'])[0]).toBe('orgtype:core');
  });

  it('list the traits that any of them speaks of, by dimension', () => {
    expect(traitsOf(graph, all)).toEqual(['trait:large', 'trait:fluid', 'trait:violent']);
    expect(traitsOf(graph, ['orgtype:net'])).toEqual(['trait:fluid']);
  });

  it('have, lack or are silent', () => {
    expect(cellOf(graph, 'orgtype:clan', 'trait:violent')).toMatchObject({ saying: 'HAS', degree: 'very' });
    expect(cellOf(graph, 'orgtype:clan', 'trait:fluid')).toMatchObject({ saying: 'HAS_NOT', degree: null });
    expect(cellOf(graph, 'orgtype:clan', 'trait:large')).toMatchObject({ saying: 'SILENT', relations: [] });
  });
});

describe('types that fit what was observed', () => {
  const fit = (...observed: [string, boolean][]) =>
    typesThatFit(
      graph,
      all,
      observed.map(([id, value]) => ({ trait: `trait:${id}`, has: value })),
    ).map(({ type, supported, contradicted, silent }) => [type.slice(8), supported, contradicted, silent]);

  it('come by supported less contradicted traits', () => {
    expect(fit(['violent', true], ['fluid', true])).toEqual([
      ['net', 1, 0, 1],
      ['clan', 1, 1, 0],
      ['core', 0, 1, 1],
    ]);
  });

  it('are supported by what is absent where they lack it', () => {
    expect(fit(['violent', false], ['fluid', false])).toEqual([
      ['core', 1, 0, 1],
      ['clan', 1, 1, 0],
      ['net', 0, 1, 1],
    ]);
  });

  it('are never contradicted by silence, and left out where they are silent on all', () => {
    expect(fit(['large', true])).toEqual([['core', 1, 0, 0]]);
  });
});
