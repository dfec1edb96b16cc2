import { expect, it } from 'vitest';
import type { EntityType } from '../../../../src/explorer/generated/shell.js';
import { seeAlso } from '../../../../src/explorer/views/entity/see-also.js';

/** What is offered of a thing whose relations lead to so many others. */
function offered(type: EntityType, counts: Readonly<Record<string, number>> = {}) {
  const relations = Object.entries(counts).map(([name, totalCount]) => [name, { totalCount }] as const);
  return seeAlso({
    ...{ __typename: type, id: 'some:id', name: 'Some', aliases: [], localNames: [], description: null },
    ...{ held: null, sourceCount: 1, evidence: [] },
    ...Object.fromEntries(relations),
  });
}

const ALL = { routes: 1, instruments: 1, assessments: 1 };

const viewsOf = (...thing: Parameters<typeof offered>) => [...new Set(offered(...thing).map(({ view }) => view))];

it('leads from a place to its routes, from a country to its law, and from anything to what is around it', () => {
  expect(viewsOf('Country', ALL)).toEqual(['around', 'paths', 'routes', 'network', 'coverage', 'law', 'assessments']);
  expect(viewsOf('Locality', ALL)).toEqual(['around', 'paths', 'routes']);
  expect(viewsOf('Trait')).toEqual(['around', 'paths', 'typologies']);
});

it('leads nowhere where there is nothing to see of it', () => {
  expect(viewsOf('IntergovernmentalOrganisation', { members: 3 })).toEqual(['around', 'paths']);
  expect(viewsOf('IntergovernmentalOrganisation', { memberOf: 1 })).toContain('network');
  expect(viewsOf('Country', { instruments: 0, actors: 1 })).toContain('network');
  expect(viewsOf('Country')).toEqual(['around', 'paths', 'coverage', 'law']);
  expect(viewsOf('Sector', { instruments: 1 })).toEqual(['around', 'paths']);
  expect(viewsOf('Locality')).toEqual(['around', 'paths']);
});

it('opens each view with the thing in its own parameters', () => {
  const parametersOf = (type: EntityType, view: string) =>
    offered(type, ALL).find((link) => link.view === view)?.parameters;
  expect(parametersOf('Country', 'network')).toEqual({ focus: ['some:id'], chosen: ['some:id'] });
  expect(parametersOf('Company', 'network')).toEqual({ who: ['all'], focus: ['some:id'], chosen: ['some:id'] });
  expect(parametersOf('Country', 'assessments')).toEqual({ place: ['some:id'] });
  expect(parametersOf('Sector', 'routes')).toEqual({ sector: ['some:id'] });
  expect(parametersOf('VictimGroup', 'routes')).toEqual({ victims: ['some:id'] });
  expect(parametersOf('OrganisationTypology', 'typologies')).toEqual({ typology: ['some:id'] });
  expect(parametersOf('Trait', 'typologies')).toEqual({ part: ['fit'], has: ['some:id'] });
  expect(parametersOf('Conflict', 'disagreement')).toEqual({ conflict: ['some:id'] });
});
