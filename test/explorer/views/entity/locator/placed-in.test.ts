import { describe, expect, it } from 'vitest';
import type { RelationDescription } from '../../../../../src/explorer/generated/entities/entity-type.js';
import { edgesIn, placedIn } from '../../../../../src/explorer/views/entity/locator/placed-in.js';

const relation = (name: string): RelationDescription => ({
  ...{ name, description: '', list: true, target: 'Place', edge: 'Link', stored: name, stated: true },
});

const country = (id: string) => ({
  __typename: 'Country' as const,
  ...{ id, name: id, latitude: 1, longitude: 2, within: { nodes: [] } },
});

const edge = (node: object, held: string | null = null) => ({ held, node });

const told = (answer: Readonly<Record<string, unknown>>, ...relations: string[]) =>
  placedIn(answer, relations.map(relation)).map(({ place, why, held }) => [place.id, why.join(', '), held]);

describe('the places of a thing', () => {
  it('are each told once, with all that they have to do with it', () => {
    const answer = {
      ofCountry: edge(country('a')),
      worksIn: { totalCount: 2, edges: [edge(country('b'), 'UNDATED'), edge(country('a'))] },
    };
    expect(told(answer, 'ofCountry', 'worksIn')).toEqual([
      ['a', 'country or area, works in', null],
      ['b', 'works in', 'UNDATED'],
    ]);
  });

  it('begin with the thing itself, where it is one', () => {
    const answer = { ...country('a'), contains: { totalCount: 1, edges: [edge(country('b'))] } };
    expect(told(answer, 'contains')).toEqual([
      ['a', 'shown on this page', null],
      ['b', 'contains', null],
    ]);
  });

  it('leave out parties that are no places, and relations that lead to nothing', () => {
    const answer = { parties: { totalCount: 2, edges: [edge({}), edge(country('a'))] }, ofCountry: null };
    expect(told(answer, 'parties', 'ofCountry')).toEqual([['a', 'parties', null]]);
    expect(edgesIn(answer, 'ofCountry').edges).toEqual([]);
  });

  it('say of a stop where in the order it stands, what for, and where nobody came so far', () => {
    const stop = { ...edge(country('a')), order: 2, role: 'TRANSIT', travelled: false };
    expect(told({ stops: { totalCount: 1, edges: [stop] } }, 'stops')).toEqual([
      ['a', 'stop 2, transit, leg not travelled', null],
    ]);
  });
});
