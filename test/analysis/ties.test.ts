import { describe, expect, it } from 'vitest';
import { sentencesOf, sidesOf, tiesAmong, type Tie } from '../../src/analysis/index.js';
import { analysed } from '../support/analysed.js';
import { days, entity, putting, relation } from '../support/records.js';

const [MMR, THA, LAO, ASEAN, POLICE, UNIT] = [
  'country:MMR',
  'country:THA',
  'country:LAO',
  'igo:asean',
  'agency:police',
  'agency:unit',
];

const things = [
  entity(MMR, { name: 'Myanmar' }),
  entity(THA, { name: 'Thailand' }),
  entity(LAO, { name: 'Laos' }),
  entity(ASEAN, { name: 'ASEAN' }),
  entity(POLICE, { name: 'Police' }),
  entity(UNIT, { name: 'Unit' }),
  entity('treaty:palermo', { name: 'Protocol', inForceOn: '2003-12-25' }),
  entity('agreement:mou', { name: 'Memorandum', signedOn: '2009-04' }),
  entity('event:meeting', { name: 'Meeting', kind: 'MEETING', on: '2011' }),
  entity('event:launch', { name: 'Launch', kind: 'OCCURRENCE' }),
];

const ties = [
  relation('of:police', [POLICE, 'OF_COUNTRY', THA]),
  relation('of:unit', [UNIT, 'PART_OF', POLICE], 'Tenure'),
  relation('mmr:palermo', [MMR, 'PARTY_TO', 'treaty:palermo'], 'Participation', {
    role: 'PARTY',
    accededOn: '2004-03',
  }),
  relation('tha:palermo', [THA, 'PARTY_TO', 'treaty:palermo'], 'Participation', {
    role: 'PARTY',
    ratifiedOn: '2013-10',
  }),
  relation('mmr:mou', [MMR, 'PARTY_TO', 'agreement:mou'], 'Participation', { role: 'PARTY', endedOn: '2012' }),
  relation('unit:mou', [UNIT, 'PARTY_TO', 'agreement:mou'], 'Participation', { role: 'PARTY' }),
  relation('mmr:asean', [MMR, 'MEMBER_OF', ASEAN], 'Membership', { status: 'MEMBER', since: '1997' }),
  relation('tha:asean', [THA, 'MEMBER_OF', ASEAN], 'Membership', { status: 'MEMBER', since: '1967' }),
  relation('mmr:meeting', [MMR, 'TOOK_PART_IN', 'event:meeting']),
  relation('police:meeting', [POLICE, 'TOOK_PART_IN', 'event:meeting']),
  relation('mmr:launch', [MMR, 'TOOK_PART_IN', 'event:launch']),
  relation('tha:launch', [THA, 'TOOK_PART_IN', 'event:launch']),
  relation('police:lao', [POLICE, 'COOPERATES_WITH', LAO], 'Cooperation', { status: 'ACTIVE', since: '2010' }),
  relation('lao:pays', [LAO, 'SUPPORTS', UNIT], 'Support', { kind: 'FUNDING' }),
];

const graph = analysed(putting(things, ties));

function between(a: string, b: string, withBodies = true, at = graph): readonly Tie[] {
  return tiesAmong(at, sidesOf(at, [a, b], withBodies));
}

function shown(found: readonly Tie[]): unknown[] {
  return found.map(({ kind, through, since, until }) => [kind, through, since, until]);
}

describe('ties between two actors', () => {
  it('are by kind, the most binding first, since the later of the two joined', () => {
    expect(shown(between(THA, MMR))).toEqual([
      ['TREATY', 'treaty:palermo', '2013-10', null],
      ['AGREEMENT', 'agreement:mou', '2009-04', '2012'],
      ['MEMBERSHIP', ASEAN, '1997', null],
      ['MEETING', 'event:meeting', '2011', null],
      ['EVENT', 'event:launch', null, null],
    ]);
  });

  it('leave out what only bodies have joined where bodies do not count', () => {
    expect(between(THA, MMR, false).map(({ kind }) => kind)).toEqual(['TREATY', 'MEMBERSHIP', 'EVENT']);
  });

  it('are direct where a relation leads from one side to the other', () => {
    expect(shown(between(LAO, THA))).toEqual([
      ['COOPERATION', null, '2010', null],
      ['FUNDING', null, null, null],
    ]);
    expect(shown(between(MMR, ASEAN))).toEqual([['MEMBERSHIP', null, '1997', null]]);
  });

  it('are the same whichever side is named first', () => {
    expect(between(THA, MMR)).toEqual(between(MMR, THA));
  });

  it('are none where nothing binds', () => {
    expect(between(MMR, LAO)).toEqual([]);
  });

  it('hold at a date from the day on which both are bound', () => {
    const at = (date: string) => between(THA, MMR, true, graph.at({ asOf: days(date) })).map(({ through }) => through);
    expect(at('2013-09-30')).not.toContain('treaty:palermo');
    expect(at('2013-10-31')).toContain('treaty:palermo');
    expect(at('2012')).toContain('agreement:mou');
    expect(at('2013')).not.toContain('agreement:mou');
  });

  it('are told in words, each relation once', () => {
    const [treaty] = between(THA, MMR);
    const says = (name: string) => (name === 'PARTY_TO' ? 'takes part in' : 'is related to');
    expect(sentencesOf(graph, says, [...(treaty?.relations ?? []), ...(treaty?.relations ?? [])])).toBe(
      'Myanmar takes part in Protocol; Thailand takes part in Protocol.',
    );
  });
});

describe('ties among several', () => {
  it('are those of each pair', () => {
    const ids = [MMR, THA, LAO];
    const all = tiesAmong(graph, sidesOf(graph, ids, true));
    const pairs = [
      [MMR, THA],
      [MMR, LAO],
      [THA, LAO],
    ] as const;
    const each = pairs.flatMap(([a, b]) => between(a, b));
    expect(new Set(all.map((tie) => JSON.stringify(tie)))).toEqual(new Set(each.map((tie) => JSON.stringify(tie))));
  });
});
