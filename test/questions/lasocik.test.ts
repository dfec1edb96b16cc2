import { describe, expect, it } from 'vitest';
import {
  LasocikConflictDocument,
  LasocikConvictedCasesDocument,
  LasocikLawAsOfDocument,
  LasocikPromisedAndActualDocument,
  LasocikRemediesDocument,
  LasocikSilenceDocument,
  LasocikUnitDocument,
} from './generated/documents.js';
import { LASOCIK, pages } from './pages.js';
import { shippedServers } from './servers.js';

const { ask } = shippedServers();

describe('the nineteen men from Bangladesh', () => {
  it('were promised a fish plant, and worked in shipbuilding', async () => {
    const { case: told } = await ask(LasocikPromisedAndActualDocument, { case: 'case:pol-bangladeshi-men-2009' });
    if (told?.__typename !== 'Case') throw new TypeError('no case of that id');
    expect([told.victimsReported, told.stage]).toEqual(['19', 'REPORTED']);
    expect(told.sectors.nodes).toEqual([{ id: 'sector:shipbuilding' }]);
    expect(told.control.nodes).toEqual([{ id: 'control:wage-deduction' }]);
    expect(told.routes.nodes.map(({ id }) => id)).toEqual(['route:bgd-gdansk-promised', 'route:bgd-pol-2009']);
    expect(told.routes.nodes.map(({ status }) => status)).toContain('PLANNED');
    expect(pages(told.evidence)).toContainEqual([LASOCIK, 137]);
  });
});

describe('the cases in Poland that ended in a conviction', () => {
  it('include that of a man who was sold on, where Poland is named as a whole', async () => {
    const { cases } = await ask(LasocikConvictedCasesDocument, { country: 'country:POL' });
    const told = cases.nodes.filter(({ evidence }) => pages(evidence).some(([source]) => source === LASOCIK));
    expect(told.map(({ id, forms }) => [id, forms.nodes.map((form) => form.id)])).toEqual([
      ['case:pol-vietnamese-man-2004', ['form:forced-labour']],
    ]);
    expect(pages(told[0]?.evidence)).toEqual([[LASOCIK, 136]]);
  });
});

describe('what is not counted in Poland', () => {
  it('is none for organs and for the work of children, and unknown for children alone', async () => {
    const { none, unknown } = await ask(LasocikSilenceDocument, { country: 'country:POL' });
    expect(none.nodes.map(({ id, value }) => [id, value])).toEqual([
      ['statistic:pol-organ-trafficking-cases', 0],
      ['statistic:pol-typical-child-exploitation-cases', 0],
    ]);
    expect(unknown.nodes.map(({ id, value }) => [id, value])).toEqual([['statistic:pol-unaccompanied-children', null]]);
    expect(pages(unknown.nodes[0]?.evidence)).toEqual([[LASOCIK, 143]]);
  });
});

describe('the Polish definitions of trafficking and slavery', () => {
  it('came with the act of 2010, which was not in force before September 2011', async () => {
    const before = await ask(LasocikLawAsOfDocument, { country: 'country:POL', asOf: '2010' });
    expect(before.provisions.nodes.map(({ locator }) => locator)).toEqual(['Article 115(22)', 'Article 115(23)']);
    for (const { evidence } of before.provisions.nodes) expect(pages(evidence)[0]).toEqual([LASOCIK, 139]);
    expect(before.inForce.nodes).toEqual([]);
    const after = await ask(LasocikLawAsOfDocument, { country: 'country:POL', asOf: '2012' });
    expect(after.inForce.nodes).toEqual([
      { id: 'law:pol-act-2010-05-20', inForceOn: '2011-09-08', amends: { totalCount: 4 } },
    ]);
  });
});

describe('the central unit against trafficking', () => {
  it('stands two steps below the central bureau of investigation', async () => {
    const { unit } = await ask(LasocikUnitDocument, { unit: 'agency:pol-central-counter-trafficking-unit' });
    if (unit?.__typename !== 'GovernmentAgency') throw new TypeError('no agency of that id');
    expect(unit.partOf.nodes).toEqual([
      {
        id: 'agency:pol-counter-organised-crime-section',
        partOf: { nodes: [{ id: 'agency:pol-central-bureau-of-investigation' }] },
      },
    ]);
    expect(pages(unit.evidence).every(([source]) => source === LASOCIK)).toBe(true);
  });
});

describe('the recommendations to Poland', () => {
  it('name the gaps that each would close', async () => {
    const { recommendations } = await ask(LasocikRemediesDocument, { country: 'country:POL' });
    const told = new Map(recommendations.nodes.map(({ id, closes }) => [id, closes.nodes.map((gap) => gap.id)]));
    expect(told.get('recommendation:pol-national-rapporteur')).toEqual(['gap:pol-data', 'gap:pol-three-pillars']);
    expect(told.get('recommendation:pol-declarations-register')).toEqual(['gap:pol-declarations-unchecked']);
    const rapporteur = recommendations.nodes.find(({ id }) => id === 'recommendation:pol-national-rapporteur');
    expect(pages(rapporteur?.evidence)).toEqual([
      [LASOCIK, 142],
      [LASOCIK, 146],
    ]);
  });
});

describe('when the press wrote of Polish harvest workers', () => {
  it('is summer or October, and both stand on page 136', async () => {
    const { conflicts } = await ask(LasocikConflictDocument, { case: 'event:pol-press-terra-promesa-2006' });
    expect(conflicts.nodes.map(({ id, kind }) => [id, kind])).toEqual([['conflict:terra-promesa-press-date', 'DATE']]);
    expect(conflicts.nodes[0]?.positions.map(({ page, source }) => [source.id, page])).toEqual([
      [LASOCIK, 136],
      [LASOCIK, 136],
    ]);
  });
});
