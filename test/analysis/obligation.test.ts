import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lawViewOf } from '../../src/analysis/law.js';
import { linkInWords } from '../../src/analysis/link-in-words.js';
import { chainOf, countriesOfChain, type Chain } from '../../src/analysis/obligation.js';
import { unmetIn } from '../../src/analysis/unmet.js';
import type { Clocks } from '../../src/ontology/index.js';
import type { Fields } from '../../src/store/index.js';
import { asOf, lawGraph, says, type Stated } from './law-graph.js';
import { naiveImplementations } from './naive-obligation.js';

const [A, B] = ['country:AAA', 'country:BBB'];
const TREATY = 'treaty:t';

const THINGS: Record<string, Fields> = {
  'law:code': { kind: 'CODE', adoptedOn: '1990' },
  'provision:offence': { kind: 'OFFENCE', penalties: [{ appliesTo: 'basic', maximumMonths: 60 }] },
  'provision:bare': { kind: 'OFFENCE' },
  'provision:reason': { kind: 'RECITAL' },
};

const STATED: readonly Stated[] = [
  [A, 'PARTY_TO', TREATY, { role: 'SIGNATORY', signedOn: '2000' }],
  [A, 'PARTY_TO', TREATY, { role: 'PARTY', ratifiedOn: '2002' }],
  ['law:code', 'LAW_OF', A],
  ['law:code', 'IMPLEMENTS', TREATY, { extent: 'PARTIAL' }],
  ['provision:offence', 'PROVISION_OF', 'law:code'],
  ['provision:bare', 'PROVISION_OF', 'law:code'],
  ['provision:reason', 'PROVISION_OF', 'law:code'],
  ['decision:d', 'APPLIES', 'provision:offence'],
  ['decision:d', 'DECIDES', 'case:c'],
];

function chain(stated: readonly Stated[], from = TREATY, country = A, clocks: Clocks = {}, things = THINGS) {
  const graph = lawGraph(things, stated);
  const view = lawViewOf(graph, clocks);
  const found = chainOf(view, from, country);
  return {
    ...found,
    steps: found.links.map(({ level, above, below, extent }) => [level, above, below, extent]),
    words: found.links.map((link) => linkInWords(graph, says, link)),
    unmet: unmetIn(view, says, found),
  };
}

describe('a chain of obligation', () => {
  it('leads from the treaty through law, provision and penalty to the case', () => {
    const { steps, words, bond, since, laws } = chain(STATED);
    expect({ bond, since, laws }).toEqual({ bond: 'PARTY', since: '2002', laws: ['law:code'] });
    expect(steps).toEqual([
      ['IMPLEMENTATION', TREATY, 'law:code', 'PARTIAL'],
      ['PROVISION', 'law:code', 'provision:bare', null],
      ['PROVISION', 'law:code', 'provision:offence', null],
      ['PROVISION', 'law:code', 'provision:reason', null],
      ['PENALTY', 'provision:offence', null, null],
      ['DECISION', 'provision:offence', 'decision:d', null],
      ['CASE', 'decision:d', 'case:c', null],
    ]);
    expect(words[0]).toBe('code implements t.');
    expect(words[4]).toBe('offence: basic, imprisonment of at most 60 months.');
  });

  it('breaks where nothing is known', () => {
    expect(chain(STATED).unmet.map(({ kind, sentence, things }) => [kind, sentence, things])).toEqual([
      ['IN_PART', 'code implements t, and only in part.', ['law:code', TREATY]],
      ['NO_PENALTY', 'bare: it makes something an offence, and no penalty is known.', ['provision:bare', 'law:code']],
      ['NEVER_APPLIED', 'bare: no decision is known that applies it.', ['provision:bare', 'law:code']],
    ]);
  });

  it('ends at a law without provisions, and at provisions without an offence', () => {
    const law: Stated[] = [
      ['law:code', 'LAW_OF', A],
      ['law:code', 'IMPLEMENTS', TREATY, { extent: 'FULL' }],
    ];
    expect(chain(law).unmet.map(({ kind }) => kind)).toEqual(['NO_PROVISION']);
    const provision: Stated = ['provision:reason', 'PROVISION_OF', 'law:code'];
    expect(chain([...law, provision]).unmet).toMatchObject([{ kind: 'NO_OFFENCE', things: ['law:code'] }]);
  });

  it('does not begin where no law is known, whether the country joined or not', () => {
    const sentences = (role: string | null) =>
      chain(
        role === null ? [['law:other', 'LAW_OF', A]] : [[A, 'PARTY_TO', TREATY, { role }]],
        TREATY,
        A,
        {},
        { [TREATY]: {} },
      ).unmet.map(({ kind, sentence }) => [kind, sentence]);
    expect(sentences('PARTY')).toEqual([['NO_LAW', 'AAA has joined t; no law of it is known here.']]);
    expect(sentences('SIGNATORY')).toEqual([['NO_LAW', 'AAA has signed t; no law of it is known here.']]);
    expect(sentences(null)).toEqual([
      [
        'NO_LAW',
        'AAA is not known to have joined t; the one law of it known here is not said to transpose it or put it into effect.',
      ],
    ]);
  });

  it('starts at a law itself, and is no matter of other countries', () => {
    const own = chain(STATED, 'law:code');
    expect(own).toMatchObject({ bond: 'OWN', since: '1990', laws: ['law:code'] });
    expect(own.steps.map(([level]) => level)).not.toContain('IMPLEMENTATION');
    expect(chain(STATED, 'law:code', B)).toMatchObject({ bond: 'NONE', links: [], unmet: [] });
  });

  it('leads through what lies between, and leaves out what is of other countries', () => {
    const stated: Stated[] = [
      ['act:between', 'IMPLEMENTS', TREATY],
      ['act:nowhere', 'IMPLEMENTS', TREATY],
      ['law:ours', 'TRANSPOSES', 'act:between'],
      ['law:theirs', 'TRANSPOSES', 'act:between'],
      ['programme:ours', 'IMPLEMENTS', 'law:ours'],
      ['agency:body', 'PARTY_TO', 'programme:ours'],
      ['agency:body', 'OF_COUNTRY', A],
      ['law:ours', 'LAW_OF', A],
      ['law:theirs', 'LAW_OF', B],
    ];
    expect(chain(stated).steps).toEqual([
      ['IMPLEMENTATION', 'act:between', 'law:ours', 'UNSPECIFIED'],
      ['IMPLEMENTATION', 'law:ours', 'programme:ours', 'UNSPECIFIED'],
      ['IMPLEMENTATION', TREATY, 'act:between', 'UNSPECIFIED'],
    ]);
    expect(countriesOfChain(lawViewOf(lawGraph({}, stated), {}), TREATY)).toEqual([A, B]);
  });

  it('tells of decisions that apply the instrument itself, of the courts of the country alone', () => {
    const stated: Stated[] = [
      ['provision:p', 'PROVISION_OF', TREATY],
      ['decision:ours', 'APPLIES', 'provision:p'],
      ['decision:ours', 'DECIDED_BY', 'agency:court'],
      ['agency:court', 'OF_COUNTRY', A],
      ['decision:theirs', 'APPLIES', 'provision:p'],
    ];
    expect(chain(stated).steps).toEqual([
      ['PROVISION', TREATY, 'provision:p', null],
      ['DECISION', 'provision:p', 'decision:ours', null],
    ]);
    expect(chain(stated, TREATY, B).steps).toEqual([]);
  });

  it('is as full as the least full that is said, what is not done at all aside', () => {
    const extents = (...said: readonly [string, string]) =>
      chain([
        ['law:code', 'LAW_OF', A],
        ['law:code', 'IMPLEMENTS', TREATY, { extent: said[0] }],
        ['provision:ours', 'PROVISION_OF', 'law:code'],
        ['provision:theirs', 'PROVISION_OF', TREATY],
        ['provision:ours', 'TRANSPOSES', 'provision:theirs', { extent: said[1] }],
      ]).steps.flatMap(([level, , , extent]) => (level === 'IMPLEMENTATION' ? [extent] : []));
    expect(extents('FULL', 'PARTIAL')).toEqual(['PARTIAL']);
    expect(extents('UNSPECIFIED', 'FULL')).toEqual(['FULL']);
    expect(extents('NONE', 'UNSPECIFIED')).toEqual(['UNSPECIFIED']);
    expect(extents('FULL', 'NONE')).toEqual(['FULL']);
    expect(extents('NONE', 'NONE')).toEqual([]);
  });

  it('does not go through a provision before the amendment that brought it in', () => {
    const stated: Stated[] = [
      ['law:code', 'LAW_OF', A],
      ['law:amending', 'LAW_OF', A],
      ['law:amending', 'AMENDS', 'law:code'],
      ['provision:new', 'PROVISION_OF', 'law:code'],
      ['provision:new', 'PROVISION_OF', 'law:amending'],
      ['provision:theirs', 'PROVISION_OF', TREATY],
      ['provision:new', 'TRANSPOSES', 'provision:theirs'],
    ];
    const things = { ...THINGS, 'law:amending': { kind: 'ACT', inForceOn: '2010' } };
    expect(chain(stated, TREATY, A, asOf('2005'), things)).toMatchObject({ laws: [], unmet: [{ kind: 'NO_LAW' }] });
    expect(chain(stated, TREATY, A, asOf('2012'), things).laws).toEqual(['law:amending', 'law:code']);
  });
});

/** A world of a few instruments, stated at random: who puts what into effect, by itself or by a provision. */
const INSTRUMENTS = [TREATY, 'act:a', 'act:b', 'law:a', 'law:b', 'law:c', 'programme:a', 'programme:b'];
const PROVISIONS = ['a', 'b', 'c', 'd'].map((id) => `provision:${id}`);

const extent = fc.constantFrom('FULL', 'PARTIAL', 'NONE', 'UNSPECIFIED');
const randomStatement: fc.Arbitrary<Stated> = fc.oneof(
  { weight: 4, arbitrary: statement(INSTRUMENTS, ['IMPLEMENTS', 'TRANSPOSES'], INSTRUMENTS, true) },
  { weight: 5, arbitrary: statement(PROVISIONS, ['TRANSPOSES'], PROVISIONS, true) },
  { weight: 7, arbitrary: statement(PROVISIONS, ['PROVISION_OF'], INSTRUMENTS.slice(0, 6)) },
  { weight: 2, arbitrary: statement(['law:a', 'law:b', 'law:c'], ['LAW_OF'], [A, B]) },
  { weight: 1, arbitrary: statement(['programme:a', 'programme:b'], ['RUNS_IN'], [A, B]) },
  { weight: 1, arbitrary: statement([A, B, 'agency:a'], ['PARTY_TO'], INSTRUMENTS) },
  { weight: 1, arbitrary: statement(['agency:a'], ['OF_COUNTRY'], [A, B]) },
  { weight: 2, arbitrary: statement(['decision:a', 'decision:b'], ['APPLIES'], PROVISIONS) },
  { weight: 1, arbitrary: statement(['decision:a', 'decision:b'], ['DECIDES'], ['case:a', 'case:b']) },
);

function statement(from: readonly string[], names: readonly string[], to: readonly string[], isDone = false) {
  return fc
    .tuple(fc.constantFrom(...from), fc.constantFrom(...names), fc.constantFrom(...to), extent)
    .map(([a, name, b, how]): Stated => [a, name, b, isDone ? { extent: how } : {}]);
}

const randomWorld = fc.uniqueArray(randomStatement, {
  size: 'max',
  maxLength: 50,
  selector: ([from, name, to]) => `${name} ${from} ${to}`,
});

describe('chains of obligation over whatever is stated', () => {
  const things = {
    'provision:a': { kind: 'OFFENCE', penalties: [{ life: true }] },
    'provision:b': { kind: 'OFFENCE' },
    'provision:c': { kind: 'DEFINITION' },
    'provision:d': { kind: 'RECITAL' },
  };
  const all: Record<string, Fields> = Object.fromEntries([...INSTRUMENTS, A, B].map((id) => [id, {}]));
  const anywhere = [randomWorld, fc.constantFrom(TREATY, 'act:a', 'law:a'), fc.constantFrom(A, B)] as const;
  const follow = (stated: readonly Stated[], from: string, country: string) =>
    chain(stated, from, country, {}, { ...all, ...things });

  it('go by the implementations that closing a matrix finds', () => {
    fc.assert(
      fc.property(...anywhere, (stated, from, country) => {
        const found = follow(stated, from, country).links.filter(({ level }) => level === 'IMPLEMENTATION');
        const expected = naiveImplementations(stated, INSTRUMENTS, from, country);
        expect(found.map(({ above, below, extent: how }) => `${above} ${below ?? ''} ${how ?? ''}`).sort()).toEqual(
          expected.sort(),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('name no step twice, and hang together from the top', () => {
    fc.assert(
      fc.property(...anywhere, (stated, from, country) => {
        const { links } = follow(stated, from, country);
        const steps = links.map(({ level, above, below }) => [level, above, below].join(' '));
        expect(new Set(steps).size).toBe(steps.length);
        const below = new Set([from, ...links.map((link) => link.below)]);
        expect(links.filter(({ above }) => !below.has(above))).toEqual([]);
        expect(links.filter(({ level, relations }) => (relations.length === 0) !== (level === 'PENALTY'))).toEqual([]);
      }),
    );
  });

  it('break exactly where something is missing under a law of the country', () => {
    fc.assert(
      fc.property(...anywhere, (stated, from, country) => {
        const { unmet, ...found } = follow(stated, from, country);
        const missing = (kind: string) => unmet.filter((place) => place.kind === kind).map((place) => place.things[0]);
        const has = (name: string, to: string) => stated.some((one) => one[1] === name && one[2] === to);
        const held = provisionsOf(found, stated);
        expect(missing('NO_LAW')).toEqual(found.laws.length === 0 && !from.startsWith('law:') ? [country] : []);
        expect(missing('NO_PROVISION')).toEqual(found.laws.filter((law) => !has('PROVISION_OF', law)));
        expect(missing('NO_PENALTY')).toEqual(held.filter((id) => id === 'provision:b'));
        expect(missing('NEVER_APPLIED')).toEqual(held.filter((id) => id !== 'provision:d' && !has('APPLIES', id)));
        expect(missing('NO_OFFENCE').length > 0).toBe(
          held.length > 0 && !held.some((id) => ['provision:a', 'provision:b'].includes(id)),
        );
      }),
    );
  });
});

function provisionsOf({ laws }: Chain, stated: readonly Stated[]): string[] {
  const of = (id: string) =>
    stated.some(([from, name, to]) => from === id && name === 'PROVISION_OF' && laws.includes(to));
  return PROVISIONS.filter(of);
}
