import { expect, it } from 'vitest';
import { seeAlso } from '../../../../src/explorer/views/entity/see-also.js';

it('leads from a place to its routes, from a country to its law, and from anything to what is around it', () => {
  const viewsOf = (type: string) => [...new Set(seeAlso(type, 'some:id').map(({ view }) => view))];
  expect(viewsOf('Country')).toEqual(['around', 'paths', 'routes', 'network', 'coverage', 'law', 'assessments']);
  expect(viewsOf('Locality')).toEqual(['around', 'paths', 'routes']);
  expect(viewsOf('Trait')).toEqual(['around', 'paths', 'typologies']);
});
