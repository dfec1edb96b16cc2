import { describe, expect, it } from 'vitest';
import {
  CapariniConvictionsDocument,
  CapariniDefinitionDocument,
  CapariniForcedLabourDocument,
  CapariniFormsOverTimeDocument,
  CapariniOpenGapsDocument,
  CapariniTypesWithoutDocument,
} from './generated/documents.js';
import { CAPARINI, pages } from './pages.js';
import { shippedServers } from './servers.js';

const { ask } = shippedServers();

describe('the 20.9 million people in forced labour', () => {
  it('are broken down twice, by movement and by who exploits them, and one part again', async () => {
    const { whole } = await ask(CapariniForcedLabourDocument, { whole: 'statistic:world-forced-labourers-2002-2011' });
    if (whole?.__typename !== 'Statistic') throw new TypeError('no figure of that id');
    expect(whole.value).toBe(20_900_000);
    expect(whole.parts.nodes.map(({ value, parts }) => [value, parts.nodes.map((part) => part.value)])).toEqual([
      [18_700_000, [14_200_000, 4_500_000]],
      [11_800_000, []],
      [9_100_000, []],
    ]);
    for (const { evidence } of whole.parts.nodes) {
      expect(pages(evidence)).toEqual([[CAPARINI, 14]]);
      expect(evidence[0]?.confidence).toBe('ESTIMATED');
    }
  });
});

describe('the share of forced labour among reported cases', () => {
  it('doubled from one report of the United Nations to the next, on page 14', async () => {
    const { statistics } = await ask(CapariniFormsOverTimeDocument, { form: 'form:forced-labour' });
    const told = statistics.nodes.filter(({ evidence }) => pages(evidence).some(([source]) => source === CAPARINI));
    expect(told.map(({ period, value }) => [period, value])).toEqual([
      ['2009', 18],
      ['2012', 36],
    ]);
    expect(told.map(({ evidence }) => evidence[0]?.quotedSource?.id)).toEqual([
      'source:unodc-2009-global-report',
      'source:unodc-2012-global-report',
    ]);
    expect(told[1]?.caveat).toContain('three years');
  });
});

describe('convictions for trafficking in the European Union', () => {
  it('fell by an eighth from 2008 to 2010, on page 20', async () => {
    const { statistics } = await ask(CapariniConvictionsDocument, { place: 'region:european-union' });
    const told = statistics.nodes.filter(({ evidence }) =>
      pages(evidence).some(([source, page]) => source === CAPARINI && page === 20),
    );
    expect(told.map(({ period, value }) => [period, value])).toEqual([
      ['2008', 1534],
      ['2010', 1339],
    ]);
  });
});

describe('the definition of trafficking in the Palermo Protocol', () => {
  it('has an act, a means and a purpose, names six forms, and stands in Polish law', async () => {
    const { treaty } = await ask(CapariniDefinitionDocument, { treaty: 'treaty:palermo-protocol' });
    if (treaty?.__typename !== 'Treaty') throw new TypeError('no treaty of that id');
    const definition = treaty.provisions.nodes.find(({ id }) => id === 'provision:palermo-definition');
    expect(definition?.elements).toHaveLength(3);
    expect(definition?.forms.nodes.map(({ id }) => id)).toContain('form:organ-removal');
    expect(definition?.forms.nodes).toHaveLength(6);
    expect(pages(definition?.evidence)).toContainEqual([CAPARINI, 12]);
    const polish = definition?.transposedBy.edges.find(({ node }) => node.id === 'provision:pol-penal-code-115-22');
    expect(polish?.extent).toBe('UNSPECIFIED');
    expect(polish?.evidence[0]?.page).toBe(139);
    expect(treaty.supplements.nodes).toEqual([{ id: 'treaty:untoc' }]);
  });
});

describe('the types that are said to lack a hierarchy', () => {
  it('are told from those of which nothing is said', async () => {
    const { organisationTypes } = await ask(CapariniTypesWithoutDocument, { trait: 'trait:hierarchical-structure' });
    expect(organisationTypes.nodes.map(({ id }) => id)).toContain('orgtype:unodc-core-group');
    expect(organisationTypes.nodes.map(({ id }) => id)).not.toContain('orgtype:shelley-pimp');
    for (const { evidence } of organisationTypes.nodes) expect(pages(evidence)[0]?.[0]).toBe(CAPARINI);
  });
});

describe('the gaps in what is known of traffickers', () => {
  it('are answered by a recommendation in one case of three', async () => {
    const { gaps } = await ask(CapariniOpenGapsDocument, {});
    expect(gaps.nodes.map(({ id, kind, closedBy }) => [id, kind, closedBy.nodes.map((closing) => closing.id)])).toEqual(
      [
        ['gap:palermo-victim-provisions', 'LEGAL', []],
        ['gap:thb-data-unreliable', 'DATA', []],
        ['gap:thb-offender-research', 'RESEARCH', ['recommendation:research-on-traffickers']],
      ],
    );
    expect(gaps.nodes.map(({ evidence }) => pages(evidence)[0]?.[1])).toEqual([15, 11, 16]);
  });
});
