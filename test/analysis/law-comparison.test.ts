import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lawOfCountry } from '../../src/analysis/law-comparison.js';
import { lawsOf, lawViewOf } from '../../src/analysis/law.js';
import type { Clocks } from '../../src/ontology/index.js';
import type { Fields } from '../../src/store/index.js';
import { asOf, lawGraph, type Stated } from './law-graph.js';

const A = 'country:AAA';

function lawOf(things: Record<string, Fields>, stated: readonly Stated[], clocks: Clocks = {}, form?: string) {
  return lawOfCountry(lawViewOf(lawGraph(things, stated), clocks), A, form);
}

describe('the laws of a country', () => {
  const things = {
    'law:old': { kind: 'ACT', adoptedOn: '1990' },
    'law:new': { kind: 'ACT', adoptedOn: '2005' },
    'law:bill': { kind: 'BILL' },
    'law:failed': { kind: 'ACT', status: 'FAILED' },
  };
  const stated: Stated[] = [
    ...Object.keys(things).map((id): Stated => [id, 'LAW_OF', A]),
    ['law:new', 'REPLACES', 'law:old'],
    ['law:bill', 'REPEALS', 'law:new'],
    ['law:other', 'LAW_OF', 'country:BBB'],
  ];
  const ids = (clocks?: Clocks) => lawOf(things, stated, clocks).laws.map(({ id }) => id);

  it('are all that are law, and end where another takes their place', () => {
    const { laws } = lawOf(things, stated);
    expect(laws.map(({ id, since, until }) => [id, since, until])).toEqual([
      ['law:new', '2005', null],
      ['law:old', '1990', '2005'],
    ]);
    expect(laws[1]?.endedBy.map(({ id }) => id)).toEqual(['REPLACES|law:new|law:old']);
  });

  it('are as of a date those that may have been in force', () => {
    expect(ids(asOf('2000'))).toEqual(['law:old']);
    expect(ids(asOf('2005'))).toEqual(['law:new', 'law:old']);
    expect(ids(asOf('2006'))).toEqual(['law:new']);
  });

  it('changed by date, and later changes are not told of an earlier time', () => {
    const changes = (clocks?: Clocks) =>
      lawOf(
        { ...things, 'law:older': { kind: 'ACT', adoptedOn: '1995' } },
        [...stated, ['law:older', 'AMENDS', 'law:old'], ['law:undated', 'AMENDS', 'law:new']],
        clocks,
      ).amendments.map(({ on, relation }) => [on, relation.id]);
    expect(changes()).toEqual([
      ['1995', 'AMENDS|law:older|law:old'],
      ['2005', 'REPLACES|law:new|law:old'],
      [null, 'AMENDS|law:undated|law:new'],
      [null, 'REPEALS|law:bill|law:new'],
    ]);
    expect(changes(asOf('2000')).map(([on]) => on)).toEqual(['1995', null, null]);
  });

  it('are those that years alone would tell, whatever the years', () => {
    const year = fc.option(fc.integer({ min: 2000, max: 2009 }), { nil: undefined });
    const laws = fc.array(fc.record({ adopted: year, ended: year, replaces: fc.nat(5) }), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(laws, fc.integer({ min: 1999, max: 2011 }), (all, now) => {
        const things = Object.fromEntries(
          all.map(({ adopted, ended }, index) => [
            `law:l${index}`,
            {
              kind: 'ACT',
              ...(adopted === undefined ? {} : { adoptedOn: `${adopted}` }),
              ...(ended === undefined ? {} : { endedOn: `${ended}` }),
            },
          ]),
        );
        const replaced = (index: number) => all.filter((law, other) => law.replaces === index && other !== index);
        const stated = all.flatMap(({ replaces }, index): Stated[] => [
          [`law:l${index}`, 'LAW_OF', A],
          ...(replaces < all.length && replaces !== index
            ? [[`law:l${index}`, 'REPLACES', `law:l${replaces}`] as const]
            : []),
        ]);
        const expected = all.flatMap(({ adopted, ended }, index) => {
          const replacing = replaced(index).flatMap((law) => law.adopted ?? []);
          const until = ended ?? (replacing.length === 0 ? Infinity : Math.min(...replacing));
          return (adopted ?? -Infinity) <= now && now <= until ? [`law:l${index}`] : [];
        });
        const view = lawViewOf(lawGraph(things, stated), asOf(`${now}`));
        expect(lawsOf(view, A).map(({ id }) => id)).toEqual(expected);
      }),
    );
  });
});

describe('the offences of a country', () => {
  const things = {
    'law:code': { kind: 'CODE' },
    'provision:offence': {
      kind: 'OFFENCE',
      elements: ['an act', 'a means'],
      penalties: [
        { appliesTo: 'basic offence', minimumMonths: 36, maximumMonths: 60, fine: 'EUR 100' },
        { appliesTo: 'of a child', minimumMonths: 60, maximumMonths: 120, life: true },
      ],
    },
    'provision:bare': { kind: 'OFFENCE' },
    'provision:definition': { kind: 'DEFINITION' },
    'provision:fined': { kind: 'DUTY', penalties: [{ fine: 'EUR 5' }] },
  };
  const stated: Stated[] = [
    ['law:code', 'LAW_OF', A],
    ['law:second', 'LAW_OF', A],
    ['law:code', 'CRIMINALISES', 'form:slavery'],
    ['law:second', 'CRIMINALISES', 'form:begging'],
    ['provision:offence', 'COVERS_FORM', 'form:child-labour'],
    ['form:child-labour', 'BROADER', 'form:labour'],
    ...Object.keys(things).flatMap((id): Stated[] =>
      id.startsWith('provision:') ? [[id, 'PROVISION_OF', 'law:code']] : [],
    ),
    ['provision:offence', 'PROVISION_OF', 'law:second'],
  ];

  it('have the range of all their penalties', () => {
    const { offences } = lawOf(things, stated);
    expect(offences.map(({ provision }) => provision)).toEqual([
      'provision:bare',
      'provision:fined',
      'provision:offence',
    ]);
    expect(offences[2]).toMatchObject({
      laws: ['law:code', 'law:second'],
      elements: ['an act', 'a means'],
      forms: ['form:child-labour'],
      minimumMonths: 36,
      maximumMonths: 120,
      life: true,
      death: null,
      fines: ['EUR 100'],
    });
    expect(offences[0]).toMatchObject({ minimumMonths: null, maximumMonths: null, life: null, fines: [] });
  });

  it('are of a form those that cover it or a narrower one; where none is known, those whose law is against it', () => {
    const about = (form: string) => lawOf(things, stated, {}, form);
    expect(about('form:labour').offences.map(({ provision }) => provision)).toEqual(['provision:offence']);
    expect(about('form:labour').criminalised).toEqual(['form:child-labour']);
    expect(about('form:slavery').offences.map(({ provision }) => provision)).toEqual([
      'provision:bare',
      'provision:fined',
    ]);
    expect(about('form:begging')).toMatchObject({ laws: [{ id: 'law:second' }], offences: [] });
    expect(about('form:unknown')).toMatchObject({ laws: [], offences: [], criminalised: [] });
  });
});

describe('the transpositions of a country', () => {
  const directive = { kind: 'DIRECTIVE', transpositionDue: '2013-04-06' };
  const status = (law: Fields, act: Fields = directive, more: readonly Stated[] = []) =>
    lawOf({ 'act:d': act, 'law:l': { kind: 'ACT', ...law } }, [
      ['law:l', 'LAW_OF', A],
      ['law:l', 'TRANSPOSES', 'act:d', { extent: 'PARTIAL' }],
      [A, 'PARTY_TO', 'act:d', { role: 'PARTY' }],
      ...more,
    ]).transpositions.map((one) => [one.law, one.status, one.on, one.extent]);

  it('are late or in time only where the days leave no doubt', () => {
    expect(status({ adoptedOn: '2014-03-04' })).toEqual([['law:l', 'LATE', '2014-03-04', 'PARTIAL']]);
    expect(status({ adoptedOn: '2012' })).toEqual([['law:l', 'IN_TIME', '2012', 'PARTIAL']]);
    expect(status({ adoptedOn: '2013-04-06' })[0]?.[1]).toBe('IN_TIME');
    expect(status({ adoptedOn: '2013-04-07' })[0]?.[1]).toBe('LATE');
    expect(status({ adoptedOn: '2013' })[0]?.[1]).toBe('UNKNOWN');
    expect(status({})[0]?.[1]).toBe('UNKNOWN');
    expect(status({ adoptedOn: '2012' }, { kind: 'DIRECTIVE' })[0]?.[1]).toBe('UNKNOWN');
  });

  it('lack a law where a party has none, and not where it is no party or the act needs none', () => {
    const without = (role: string, act: Fields) =>
      lawOf({ 'act:d': act }, [[A, 'PARTY_TO', 'act:d', { role }]]).transpositions.map(({ law, status: is }) => [
        law,
        is,
      ]);
    expect(without('PARTY', directive)).toEqual([[null, 'NOT_TRANSPOSED']]);
    expect(without('ADOPTER', directive)).toEqual([]);
    expect(without('PARTY', { kind: 'DECISION' })).toEqual([]);
    expect(without('PARTY', { kind: 'DIRECTIVE', status: 'PROPOSED' })).toEqual([]);
  });

  it('are unknown where only a scheme rests on the act', () => {
    const { transpositions } = lawOf({ 'act:d': directive }, [
      ['scheme:s', 'SCHEME_OF', A],
      ['scheme:s', 'BASED_ON', 'act:d'],
    ]);
    expect(transpositions).toMatchObject([{ act: 'act:d', law: null, status: 'UNKNOWN' }]);
  });

  it('by provisions alone count from the first of them, or from the amendment that brought it in', () => {
    const of = (provision: Fields, more: readonly Stated[] = []) =>
      lawOf(
        {
          'act:d': directive,
          'law:code': { kind: 'CODE', adoptedOn: '1997' },
          'law:amending': { kind: 'ACT', adoptedOn: '2013-05' },
          'provision:ours': { kind: 'OFFENCE', ...provision },
        },
        [
          ['law:code', 'LAW_OF', A],
          ['provision:ours', 'PROVISION_OF', 'law:code'],
          ['provision:theirs', 'PROVISION_OF', 'act:d'],
          ['provision:ours', 'TRANSPOSES', 'provision:theirs', { extent: 'FULL' }],
          ...more,
        ],
      ).transpositions.map(({ law, on, status: is }) => [law, on, is]);
    expect(of({})).toEqual([['law:code', '1997', 'IN_TIME']]);
    expect(of({ period: '2012/..' })).toEqual([['law:code', '2012', 'IN_TIME']]);
    expect(
      of({}, [
        ['law:amending', 'AMENDS', 'law:code'],
        ['provision:ours', 'PROVISION_OF', 'law:amending'],
      ]),
    ).toEqual([['law:code', '2013-05', 'LATE']]);
  });

  it('that a source says were not made at all are none', () => {
    const { transpositions } = lawOf({ 'act:d': directive }, [
      ['law:l', 'LAW_OF', A],
      ['law:l', 'TRANSPOSES', 'act:d', { extent: 'NONE' }],
      [A, 'PARTY_TO', 'act:d', { role: 'PARTY' }],
    ]);
    expect(transpositions).toMatchObject([{ law: null, status: 'NOT_TRANSPOSED' }]);
  });
});

describe('the conflicts and permits of a country', () => {
  it('are of its own law first, then of what binds it', () => {
    const { conflicts } = lawOf({ 'law:l': { kind: 'ACT' } }, [
      ['law:l', 'LAW_OF', A],
      [A, 'PARTY_TO', 'act:d', { role: 'PARTY' }],
      ['provision:a', 'PROVISION_OF', 'act:d'],
      ['provision:a', 'LIMITS', 'provision:b'],
      ['provision:z', 'PROVISION_OF', 'law:l'],
      ['provision:y', 'LIMITS', 'provision:z'],
      ['law:l', 'CONTRADICTS', 'law:elsewhere'],
      ['provision:c', 'LIMITS', 'provision:d'],
    ]);
    expect(conflicts.map(({ own, relation }) => [own, relation.id])).toEqual([
      [true, 'CONTRADICTS|law:l|law:elsewhere'],
      [true, 'LIMITS|provision:y|provision:z'],
      [false, 'LIMITS|provision:a|provision:b'],
    ]);
  });

  it('are permits to stay and protection, and no other schemes', () => {
    const kinds = ['ASSISTANCE', 'LABOUR_MIGRATION', 'RESIDENCE', 'VICTIM_PROTECTION'];
    const schemes = Object.fromEntries(
      kinds.map((kind) => [`scheme:${kind.toLowerCase().replace('_', '-')}`, { kind }]),
    );
    const { permits } = lawOf(
      { ...schemes, 'scheme:residence': { kind: 'RESIDENCE', duration: 'a year', conditions: ['one'] } },
      Object.keys(schemes).map((id): Stated => [id, 'SCHEME_OF', A]),
    );
    expect(permits).toEqual([
      { scheme: 'scheme:residence', kind: 'RESIDENCE', duration: 'a year', conditions: ['one'], eligibility: [] },
      {
        scheme: 'scheme:victim-protection',
        kind: 'VICTIM_PROTECTION',
        duration: null,
        conditions: [],
        eligibility: [],
      },
    ]);
  });
});
