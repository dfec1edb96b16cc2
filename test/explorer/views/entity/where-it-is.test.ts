import { describe, expect, it } from 'vitest';
import { TYPE_LOADERS } from '../../../../src/explorer/generated/entities/entity-types.js';
import { whereItIs } from '../../../../src/explorer/views/entity/where-it-is.js';

/** The relations that say where a thing of a type is, where each of its relations leads to something, or none but one does. */
async function whereOf(prefix: string, only?: string): Promise<string[] | null> {
  const type = await TYPE_LOADERS[prefix]?.();
  if (type === undefined) throw new Error(`No type has the prefix ${prefix}`);
  const names = type.relations.map(({ name }) => name);
  const entity = Object.fromEntries(names.map((name) => [name, { totalCount: (only ?? name) === name ? 1 : 0 }]));
  return whereItIs(type, entity)?.map(({ name }) => name) ?? null;
}

describe('what says where a thing is', () => {
  it.each([
    ['route', ['stops']],
    ['law', ['ofCountry', 'parties']],
    ['agreement', ['parties']],
    ['agency', ['ofCountry', 'locatedIn', 'members']],
    ['igo', ['ofCountry', 'members']],
    ['statistic', ['places', 'origins', 'about']],
    ['gap', ['about']],
    ['good', ['producedIn']],
  ])('for a %s are its own places, and those it concerns: %j', async (prefix, relations) => {
    expect((await whereOf(prefix))?.sort()).toEqual([...relations].sort());
  });

  it('for a place is the place, and for a region also what lies in it', async () => {
    expect(await whereOf('country')).toEqual([]);
    expect(await whereOf('locality')).toEqual([]);
    expect(await whereOf('region')).toEqual(['contains']);
  });

  it('is nothing where these lead nowhere, or the type is of no place', async () => {
    expect(await whereOf('igo', 'partOf')).toBeNull();
    expect(await whereOf('agency', 'members')).toEqual(['members']);
    expect(await whereOf('trait')).toBeNull();
  });
});
