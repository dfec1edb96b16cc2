import { describe, expect, it } from 'vitest';
import {
  HolmesBetweenEuAndChinaDocument,
  HolmesConflictsDocument,
  HolmesGroupsDocument,
  HolmesMeasuresDocument,
  HolmesPalermoDocument,
  HolmesSilenceDocument,
  HolmesTableDocument,
  HolmesTiersDocument,
} from './generated/documents.js';
import { pages } from './pages.js';
import { shippedServers } from './servers.js';

const { ask } = shippedServers();

const HOLMES = 'source:thb-asia-europe-holmes';

describe('the prosecutions of a decade in Europe', () => {
  it('are ten figures of page 29, with those for labour trafficking inside from 2007 on', async () => {
    const { statistics } = await ask(HolmesTableDocument, { stage: 'PROSECUTED', place: 'region:europe-tip' });
    expect(statistics.nodes.map(({ period, value }) => [period, value])).toEqual([
      ['2003', 2231],
      ['2004', 3270],
      ['2005', 2521],
      ['2006', 2950],
      ['2007', 2820],
      ['2008', 2808],
      ['2009', 2208],
      ['2010', 2803],
      ['2011', 3162],
      ['2012', 3161],
    ]);
    expect(statistics.nodes.map(({ parts }) => parts.nodes[0]?.value ?? null)).toEqual([
      ...[null, null, null, null],
      ...[111, 83, 160, 47, 271, 361],
    ]);
    for (const { evidence } of statistics.nodes) expect(pages(evidence)).toEqual([[HOLMES, 29]]);
  });
});

describe('the convictions of a decade in Asia', () => {
  it('doubled in ten years, on page 30', async () => {
    const { statistics } = await ask(HolmesTableDocument, { stage: 'CONVICTED', place: 'region:tip-asia-holmes' });
    expect(statistics.nodes.map(({ value }) => value)).toEqual([
      1030, 1889, 2753, 1038, 949, 985, 1706, 1245, 2042, 2125,
    ]);
    for (const { evidence } of statistics.nodes) expect(pages(evidence)).toEqual([[HOLMES, 30]]);
  });
});

describe('what the tables do not report', () => {
  it('is told from zero', async () => {
    const { statistics } = await ask(HolmesSilenceDocument, {
      places: ['region:europe-tip', 'region:tip-asia-holmes'],
    });
    expect(statistics.nodes.map(({ id, period, value }) => [id, period, value])).toEqual([
      ['statistic:asia-labour-before-2007', '2003/2006', null],
      ['statistic:asia-victims-before-2008', '2003/2007', null],
      ['statistic:europe-labour-before-2007', '2003/2006', null],
      ['statistic:europe-victims-before-2008', '2003/2007', null],
    ]);
  });
});

describe('the states of ASEAN+4 and the Palermo Protocol', () => {
  it('acceded without signing, or have done neither', async () => {
    const { acceded, neither } = await ask(HolmesPalermoDocument, {
      treaty: 'treaty:palermo-protocol',
      group: 'region:asean-plus-4',
    });
    const ids = acceded.nodes.map(({ id }) => id);
    for (const id of ['country:CHN', 'country:LAO', 'country:MYS', 'country:MMR', 'country:VNM'])
      expect(ids).toContain(id);
    expect(neither.nodes.map(({ id }) => id)).toEqual(['country:BRN', 'country:SGP']);
  });
});

describe('the states in Tier 3 in 2013', () => {
  it('are three that were downgraded of themselves', async () => {
    const { assessments } = await ask(HolmesTiersDocument, { level: 'Tier 3' });
    const told = assessments.nodes.filter(({ evidence }) => pages(evidence).some(([source]) => source === HOLMES));
    expect(told.map(({ of }) => of?.node.id)).toEqual(['country:CHN', 'country:RUS', 'country:UZB']);
    for (const { reason, evidence } of told) {
      expect(reason).toContain('watch list');
      expect(pages(evidence)).toContainEqual([HOLMES, 33]);
    }
  });
});

describe('what does not fit in the chapter', () => {
  it('is kept with both sides', async () => {
    const conflicts = ['conflict:holmes-democracy-counts', 'conflict:holmes-prosecutions-trend'];
    const answer = await ask(HolmesConflictsDocument, { conflicts });
    expect(answer.conflicts.nodes.map(({ id, positions }) => [id, positions.map(({ page }) => page)])).toEqual([
      ['conflict:holmes-democracy-counts', [28, 34]],
      ['conflict:holmes-prosecutions-trend', [30, 29]],
    ]);
  });
});

describe('two of the seven measures', () => {
  it('name what they would close', async () => {
    const { recommendations } = await ask(HolmesMeasuresDocument, {});
    const told = new Map(recommendations.nodes.map(({ id, closes }) => [id, closes.nodes.map((gap) => gap.id)]));
    expect(told.get('recommendation:holmes-institutional')).toEqual([
      'gap:aseanapol-weak',
      'gap:asian-and-eurasian-rights-body',
    ]);
    expect(told.get('recommendation:holmes-cooperative')).toContain('gap:brn-sgp-not-in-palermo');
    expect(recommendations.nodes.map(({ evidence }) => pages(evidence)[0]?.[1]).sort()).toEqual([35, 36]);
  });
});

describe('the Chinese organisations in trafficking into Europe', () => {
  it('are fluid, and take part in labour and in prostitution', async () => {
    const { criminalGroups } = await ask(HolmesGroupsDocument, {});
    const group = criminalGroups.nodes.find(({ id }) => id === 'group:chinese-groups-in-europe');
    expect(group?.forms.nodes.map(({ id }) => id)).toEqual(['form:forced-labour', 'form:forced-prostitution']);
    expect(group?.traits.edges.map(({ has, node }) => [node.id, has])).toEqual([['trait:loose-fluid-structure', true]]);
    expect(pages(group?.evidence)).toContainEqual([HOLMES, 30]);
  });
});

describe('what binds the European Union and China', () => {
  it('says hardly anything of trafficking', async () => {
    const { instruments } = await ask(HolmesBetweenEuAndChinaDocument, {});
    const told = instruments.nodes.filter(({ evidence }) => pages(evidence).some(([source]) => source === HOLMES));
    const ids = told.map(({ id }) => id);
    expect(ids).toContain('agreement:eu-china-2020-agenda');
    expect(ids).toContain('agreement:eu-china-strategic-partnership-2003');
    for (const { id, evidence } of told) {
      if (id.startsWith('agreement:')) expect(pages(evidence)).toEqual([[HOLMES, 34]]);
    }
  });
});
