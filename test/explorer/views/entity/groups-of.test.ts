import { describe, expect, it } from 'vitest';
import type { RelationDescription } from '../../../../src/explorer/generated/entities/entity-type.js';
import { groupsOf } from '../../../../src/explorer/views/entity/groups-of.js';

function relation(name: string, target: string, stated = false, stored = name): RelationDescription {
  return { name, description: '', list: true, target, edge: 'Link', stored, stated };
}

function groupsIn(relations: readonly RelationDescription[], counts: Readonly<Record<string, number>>) {
  const entity = Object.fromEntries(Object.entries(counts).map(([name, totalCount]) => [name, { totalCount }]));
  return groupsOf({ name: 'Country', description: '', document: '', facts: [], relations }, entity);
}

const namesOf = (groups: readonly { readonly relation: RelationDescription }[]) =>
  groups.map(({ relation: { name } }) => name);

describe('the lists of a page', () => {
  it('are those that lead to something: first what the thing says, then what leads to it by kind', () => {
    const relations = [
      relation('borders', 'Country', true),
      relation('gaps', 'Gap'),
      relation('laws', 'NationalLaw'),
      relation('routes', 'Route'),
      relation('goods', 'Good'),
    ];
    const groups = groupsIn(relations, { borders: 2, gaps: 1, laws: 3, routes: 4, goods: 0 });
    expect(namesOf(groups.others)).toEqual(['borders', 'routes', 'laws', 'gaps']);
  });

  it('set figures and conflicts apart', () => {
    const groups = groupsIn([relation('figures', 'Statistic'), relation('conflicts', 'Conflict')], {
      figures: 1,
      conflicts: 1,
    });
    expect([namesOf(groups.figures), namesOf(groups.conflicts), groups.others]).toEqual([
      ['figures'],
      ['conflicts'],
      [],
    ]);
  });

  it('leave out a list of which narrower ones hold all, and keep one that holds more', () => {
    const relations = [
      relation('actors', 'Actor', false, 'OF_COUNTRY'),
      relation('agencies', 'GovernmentAgency', false, 'OF_COUNTRY'),
      relation('companies', 'Company', false, 'OF_COUNTRY'),
    ];
    expect(namesOf(groupsIn(relations, { actors: 3, agencies: 2, companies: 1 }).others)).toEqual([
      'agencies',
      'companies',
    ]);
    expect(namesOf(groupsIn(relations, { actors: 4, agencies: 2, companies: 1 }).others)).toContain('actors');
  });
});
