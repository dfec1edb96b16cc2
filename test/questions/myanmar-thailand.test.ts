import { describe, expect, it } from 'vitest';
import {
  CaseFlowDocument,
  CommitSecretariatAndPartnersDocument,
  InstrumentsBetweenDocument,
  PoliceCooperationDocument,
} from './generated/documents.js';
import { BUCKLEY, pages } from './pages.js';
import { shippedServers } from './servers.js';

const { ask } = shippedServers();
const MYANMAR_AND_THAILAND = { one: 'country:MMR', other: 'country:THA' };

describe('the instruments between Myanmar and Thailand', () => {
  it('are all found, with year, subject, parties and page', async () => {
    const { instruments } = await ask(InstrumentsBetweenDocument, MYANMAR_AND_THAILAND);
    expect(instruments.nodes.map(({ id }) => id)).toEqual([
      'agreement:commit-mou-2004',
      'agreement:mmr-tha-labour-2003',
      'agreement:mmr-tha-trafficking-2009',
      'programme:commit-process',
      'programme:mmr-tha-case-conferences',
      'programme:mmr-tha-case-management-meetings',
      'programme:mmr-tha-labour-meetings',
      'programme:mmr-tha-plan-of-action',
      'programme:mmr-tha-plan-of-action-phase-1',
      'programme:mmr-tha-plan-of-action-phase-2',
      'programme:mmr-tha-police-quarterly-meetings',
      'programme:mmr-tha-return',
      'programme:mmr-tha-return-ad-hoc',
      'programme:mmr-tha-return-systematic',
      'programme:tha-one-stop-service-centres',
      'treaty:palermo-protocol',
    ]);
    expect(instruments.totalCount).toBe(instruments.nodes.length);
    const memorandum = instruments.nodes.find(({ id }) => id === 'agreement:mmr-tha-trafficking-2009');
    expect(memorandum).toMatchObject({ __typename: 'Agreement', signedOn: '2009' });
    expect(memorandum?.subject.nodes).toEqual([
      { id: 'subject:trafficking-in-persons', name: 'Trafficking in persons' },
    ]);
    expect(memorandum?.parties.edges.map(({ role, node }) => [role, node.name])).toEqual([
      ['PARTY', 'Myanmar'],
      ['PARTY', 'Thailand'],
    ]);
    expect(pages(memorandum?.evidence)).toContainEqual([BUCKLEY, 82]);
    const labour = instruments.nodes.find(({ id }) => id === 'agreement:mmr-tha-labour-2003');
    expect(labour).toMatchObject({ signedOn: '2003' });
    expect(pages(labour?.evidence)).toContainEqual([BUCKLEY, 84]);
    for (const { evidence, parties } of instruments.nodes) {
      expect(evidence.length).toBeGreaterThan(0);
      for (const edge of parties.edges) expect(edge.evidence.length).toBeGreaterThan(0);
    }
  });

  it('are fewer as of 2005: what was signed later is gone, and Thailand had not ratified the Palermo Protocol', async () => {
    const { instruments } = await ask(InstrumentsBetweenDocument, { ...MYANMAR_AND_THAILAND, asOf: '2005' });
    const byHolding = (held: string) => instruments.nodes.filter((node) => node.held === held).map(({ id }) => id);
    expect(byHolding('HELD')).toEqual([
      'agreement:commit-mou-2004',
      'agreement:mmr-tha-labour-2003',
      'programme:commit-process',
      'programme:mmr-tha-return',
      'programme:mmr-tha-return-ad-hoc',
    ]);
    expect(byHolding('MAY_HAVE_HELD')).toEqual([]);
    expect(byHolding('UNDATED')).toEqual([
      'programme:mmr-tha-case-conferences',
      'programme:mmr-tha-case-management-meetings',
      'programme:mmr-tha-labour-meetings',
    ]);
  });
});

describe('the COMMIT process', () => {
  it('has one secretariat and six partners, named on page 81', async () => {
    const { node } = await ask(CommitSecretariatAndPartnersDocument, {});
    if (node?.__typename !== 'Programme') throw new TypeError('COMMIT is no programme');
    // Other chapters name parties too; these are the ones of page 81.
    const named = [node.secretariat, node.partners].map(({ edges }) =>
      edges.filter(({ evidence }) => pages(evidence).some(([source]) => source === BUCKLEY)),
    );
    const [secretariat = [], partners = []] = named;
    expect(secretariat.map((edge) => edge.node.id)).toEqual(['igo:uniap']);
    expect(partners.map((edge) => edge.node.id)).toEqual([
      'igo:artip',
      'igo:ilo',
      'igo:iom',
      'igo:unicef',
      'ngo:save-the-children',
      'ngo:world-vision',
    ]);
    for (const edge of named.flat()) {
      expect(pages(edge.evidence)).toContainEqual([BUCKLEY, 81]);
    }
  });
});

describe('the police units of Myanmar and Thailand', () => {
  it('cooperate since 2009, and the unit of Myanmar had another name until 2013', async () => {
    const { governmentAgencies } = await ask(PoliceCooperationDocument, MYANMAR_AND_THAILAND);
    const cooperation = governmentAgencies.nodes.map(({ id, cooperatesWith }) => [
      id,
      ...cooperatesWith.edges.map(({ node, since, until, status }) => [node.id, since, until, status]),
    ]);
    expect(cooperation).toEqual([
      ['agency:mmr-atipd', ['agency:tha-dsi-ahtc', '2009', null, 'ACTIVE']],
      ['agency:mmr-atu', ['agency:tha-dsi-ahtc', '2009', '2013', 'ACTIVE']],
      ['agency:mmr-mpf', ['agency:tha-ahtd', null, null, 'SOUGHT'], ['agency:tha-dsi', null, null, 'ACTIVE']],
    ]);
    const [division] = governmentAgencies.nodes;
    expect(pages(division?.cooperatesWith.edges[0]?.evidence)).toContainEqual([BUCKLEY, 82]);
    expect(division?.succeeds.edges).toMatchObject([
      { on: '2013', node: { id: 'agency:mmr-atu', establishedOn: '2004', dissolvedOn: '2013' } },
    ]);
    expect(pages(division?.succeeds.edges[0]?.evidence)).toContainEqual([BUCKLEY, 80]);
  });
});

describe('the way from identified victims to prosecutions in Thailand in 2012', () => {
  it('leads over four figures, two of them with their denominators', async () => {
    const { statistics } = await ask(CaseFlowDocument, { country: 'country:THA', year: '2012' });
    const counted = statistics.nodes.filter(({ reporting }) => reporting === 'REPORTED');
    expect(
      counted.map(({ stage, value, unit, partOf }) => [stage, value, unit, partOf.nodes.map((whole) => whole.value)]),
    ).toEqual([
      ['IDENTIFIED', 594, 'persons', []],
      ['IDENTIFIED', 145, 'persons', [594]],
      ['INVESTIGATED', 305, 'cases', []],
      ['PROSECUTED', 27, 'cases', [305]],
    ]);
    expect(counted.map(({ evidence }) => pages(evidence))).toEqual([
      [[BUCKLEY, 78]],
      [[BUCKLEY, 78]],
      [[BUCKLEY, 83]],
      [[BUCKLEY, 83]],
    ]);
    for (const { evidence } of counted) expect(evidence[0]?.quotedSource?.id).toBe('source:rtg-2013');
  });

  it('keeps silence apart from zero', async () => {
    const { statistics } = await ask(CaseFlowDocument, { country: 'country:THA', year: '2012' });
    const silent = statistics.nodes.filter(({ reporting }) => reporting === 'NOT_REPORTED');
    expect(silent.map(({ id, value }) => [id, value])).toEqual([
      ['statistic:tha-victims-identified-sexual-exploitation-2012', null],
    ]);
  });
});
