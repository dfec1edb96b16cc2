import { expect, it } from 'vitest';
import { seeAlso } from '../../../../src/explorer/views/entity/see-also.js';

it('leads from a place to its routes, from a country to its law, and from anything to what is around it', () => {
  const viewsOf = (type: string) => [...new Set(seeAlso(type, 'some:id').map(({ view }) => view))];
  expect(viewsOf('Country')).toEqual(['around', 'paths', 'routes', 'network', 'coverage', 'law', 'assessments']);
  expect(viewsOf('Locality')).toEqual(['around', 'paths', 'routes']);
  expect(viewsOf('Trait')).toEqual(['around', 'paths', 'typologies']);
});

it('opens each view with the thing in its own parameters', () => {
  const parametersOf = (type: string, view: string) =>
    seeAlso(type, 'some:id').find((link) => link.view === view)?.parameters;
  expect(parametersOf('Country', 'network')).toEqual({ focus: ['some:id'], chosen: ['some:id'] });
  expect(parametersOf('Company', 'network')).toEqual({ who: ['all'], focus: ['some:id'], chosen: ['some:id'] });
  expect(parametersOf('Country', 'assessments')).toEqual({ place: ['some:id'] });
  expect(parametersOf('OrganisationTypology', 'typologies')).toEqual({ typology: ['some:id'] });
  expect(parametersOf('Trait', 'typologies')).toEqual({ part: ['fit'], has: ['some:id'] });
  expect(parametersOf('Conflict', 'disagreement')).toEqual({ conflict: ['some:id'] });
});
