import { describe, expect, it } from 'vitest';
import { TypologiesDocument } from './generated/documents.js';
import { CAPARINI, pages } from './pages.js';
import { shippedServers } from './servers.js';

const { ask } = shippedServers();

describe('the typologies of criminal organisation', () => {
  it('are all there, the types of each in the order of their author, with page', async () => {
    const { organisationTypologies } = await ask(TypologiesDocument, {});
    const types = Object.fromEntries(
      organisationTypologies.nodes.map((typology) => [typology.id, typology.types.nodes.map(({ id }) => id)]),
    );
    expect(types).toEqual({
      'typology:unodc-2002': [
        'orgtype:unodc-standard-hierarchy',
        'orgtype:unodc-regional-hierarchy',
        'orgtype:unodc-clustered-hierarchy',
        'orgtype:unodc-core-group',
        'orgtype:unodc-criminal-network',
      ],
      'typology:zhang-chin-2003': ['orgtype:zhang-chin-network', 'orgtype:zhang-chin-triad'],
      'typology:picarelli-2009': [
        'orgtype:picarelli-small-group',
        'orgtype:picarelli-cooperative',
        'orgtype:picarelli-single-organisation',
      ],
      'typology:shelley-2010': [
        'orgtype:shelley-trade-and-development',
        'orgtype:shelley-natural-resource',
        'orgtype:shelley-violent-entrepreneur',
        'orgtype:shelley-pimp',
        'orgtype:shelley-supermarket',
        'orgtype:shelley-traditional-slavery',
      ],
      'typology:aronowitz-2012': ['orgtype:aronowitz-small-group', 'orgtype:aronowitz-large-group'],
      'typology:caparini-2014': [
        'orgtype:caparini-individual',
        'orgtype:caparini-small-group',
        'orgtype:caparini-large-organisation',
        'orgtype:caparini-network',
      ],
      'typology:organised-crime-paradigms': ['orgtype:paradigm-traditional', 'orgtype:paradigm-network'],
    });
    for (const typology of organisationTypologies.nodes) {
      for (const type of typology.types.nodes) {
        expect(
          pages(type.evidence).every(([source, page]) => source === CAPARINI && (page === 17 || page === 18)),
        ).toBe(true);
        expect(type.evidence.length).toBeGreaterThan(0);
        for (const trait of type.traits.edges) expect(trait.evidence.length).toBeGreaterThan(0);
      }
    }
  });

  it('say of a type what it is like and what it is not', async () => {
    const { organisationTypologies } = await ask(TypologiesDocument, {});
    const types = organisationTypologies.nodes.flatMap((typology) => typology.types.nodes);
    const traits = (id: string) =>
      types.find((type) => type.id === id)?.traits.edges.map(({ has, node }) => [node.id, has]) ?? [];
    expect(traits('orgtype:unodc-regional-hierarchy')).toEqual([
      ['trait:autonomous-regional-units', true],
      ['trait:hierarchical-structure', true],
    ]);
    expect(traits('orgtype:unodc-core-group')).toContainEqual(['trait:hierarchical-structure', false]);
    expect(traits('orgtype:shelley-trade-and-development')).toContainEqual(['trait:long-term-profit', true]);
  });

  it('hold three types that are hierarchies', async () => {
    const { hierarchical } = await ask(TypologiesDocument, {});
    expect(hierarchical.nodes.map(({ id, typology }) => [id, typology?.node.id])).toEqual([
      ['orgtype:paradigm-traditional', 'typology:organised-crime-paradigms'],
      ['orgtype:unodc-regional-hierarchy', 'typology:unodc-2002'],
      ['orgtype:unodc-standard-hierarchy', 'typology:unodc-2002'],
    ]);
    for (const { evidence } of hierarchical.nodes) expect(pages(evidence)).toContainEqual([CAPARINI, 17]);
  });
});
