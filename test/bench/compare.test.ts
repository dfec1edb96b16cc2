import { describe, expect, it } from 'vitest';
import neo4j from 'neo4j-driver';
import { faultsOf } from '../../bench/compare/compared.js';
import type { Running } from '../../bench/compare/contestants.js';
import { PackStream } from '../../bench/compare/packstream.js';
import { ratios } from '../../bench/compare/report.js';
import { measured } from '../../bench/compare/rounds.js';
import { median, quantile, spread } from '../../bench/shared/statistics.js';
import { difference, valuesOf } from '../../bench/compare/values.js';
import { ratioOf } from '../../bench/compare/verdict.js';
import { QUESTIONS } from '../../bench/compare/questions/index.js';

const QUESTION = { name: 'q', title: 'Q', variables: [], tipgraph: '', cypher: '', neo4jGraphql: '', stock: '' };
const MOST = 0.35;

describe('statistics', () => {
  it('finds the middle and what lies between two numbers', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 3])).toBe(2.5);
    expect(quantile([0, 10], 0.99)).toBeCloseTo(9.9);
    expect(median([])).toBeNaN();
  });

  it('measures the spread by the middle half', () => {
    expect(spread([10, 10, 10, 1000])).toBeCloseTo(24.75);
    expect(spread([5, 5, 5])).toBe(0);
  });
});

describe('ratios', () => {
  const steady = (value: number) => ({ medians: [value, value, value], rates: [value, value, value] });

  it('takes the median of the ratios of the rounds', () => {
    const one = { name: 'one', measured: { medians: [2, 3, 30], rates: [] } };
    const other = { name: 'other', measured: { medians: [1, 1, 10], rates: [] } };
    expect(ratioOf(one, other, 'medians', Infinity)).toEqual({ ratio: 3 });
  });

  it('refuses where the values differ or a contestant errs', () => {
    const fine = { name: 'fine', measured: steady(1) };
    const wrong = { name: 'wrong', measured: steady(1), fault: 'the values differ' };
    expect(ratioOf(fine, wrong, 'rates', MOST)).toEqual({ refused: 'wrong: the values differ' });
    expect(ratioOf(wrong, fine, 'rates', MOST)).toEqual({ refused: 'wrong: the values differ' });
    expect(ratioOf(fine, { name: 'absent' }, 'rates', MOST)).toEqual({ refused: 'absent was not measured' });
  });

  it('refuses where the ratios of the rounds lie too far apart, or there are none', () => {
    const wild = { name: 'wild', measured: { medians: [1, 2, 3], rates: [1, 1, 1] } };
    const fine = { name: 'fine', measured: steady(1) };
    expect(ratioOf(wild, fine, 'medians', MOST)).toEqual({ refused: 'spread 50 % about 2.00' });
    expect(ratioOf(wild, fine, 'rates', MOST)).toEqual({ ratio: 1 });
    const none = { name: 'none', measured: { medians: [], rates: [] } };
    expect(ratioOf(none, fine, 'rates', MOST)).toEqual({ refused: 'the rounds do not match' });
  });

  it('is not led astray by noise that hits both alike', () => {
    const slowed = { name: 'one', measured: { medians: [10, 40, 20], rates: [] } };
    const alike = { name: 'other', measured: { medians: [5, 20, 10], rates: [] } };
    expect(ratioOf(slowed, alike, 'medians', MOST)).toEqual({ ratio: 2 });
  });
});

describe('values', () => {
  const plain = [{ id: 'r', name: null, stops: [{ id: 'a', role: 'SOURCE', within: [{ id: 'w' }] }] }];

  it('are one, however a contestant wraps them', () => {
    const ours = {
      nodes: [{ id: 'r', stops: { edges: [{ role: 'SOURCE', node: { id: 'a', within: { nodes: [{ id: 'w' }] } } }] } }],
    };
    const theirs = [
      {
        id: 'r',
        stopsConnection: { edges: [{ properties: { role: 'SOURCE' }, node: { id: 'a', within: [{ id: 'w' }] } }] },
      },
    ];
    expect(difference(valuesOf(ours, QUESTION), valuesOf(plain, QUESTION))).toBeNull();
    expect(difference(valuesOf(theirs, QUESTION), valuesOf(plain, QUESTION))).toBeNull();
  });

  it('differ by order only where order is a part of the answer', () => {
    const [one, other] = [
      [{ id: 'a' }, { id: 'b' }],
      [{ id: 'b' }, { id: 'a' }],
    ];
    expect(difference(valuesOf(one, QUESTION), valuesOf(other, QUESTION))).toBeNull();
    const ordered = { ...QUESTION, ordered: ['answer'] };
    expect(difference(valuesOf(one, ordered), valuesOf(other, ordered))).toBe('answer[0].id is "a", and "b"');
  });

  it('differ by a member more, except in sets', () => {
    const [once, twice] = [{ parties: [{ id: 'a' }] }, { parties: [{ id: 'a' }, { id: 'a' }] }];
    expect(difference(valuesOf(once, QUESTION), valuesOf(twice, QUESTION))).toBe('answer.parties has 1 members, and 2');
    const set = { ...QUESTION, sets: ['parties'] };
    expect(difference(valuesOf(once, set), valuesOf(twice, set))).toBeNull();
  });

  it('keep the total of a list', () => {
    const list = { totalCount: 2, nodes: [{ id: 'a' }] };
    expect(valuesOf(list, QUESTION)).toEqual({ total: 2, items: [{ id: 'a' }] });
  });
});

describe('contestants', () => {
  const answering = (answer: () => unknown): Running => ({
    ask: async () => answer(),
    time: async () => answer(),
    pid: process.pid,
    stop: async () => undefined,
  });
  const broken = () => {
    throw new Error('down');
  };
  const question = { ...QUESTION, variables: [{}, {}] };

  it('are held to what the first answers, and told where they differ or err', async () => {
    const running = new Map([
      ['first', answering(() => [{ id: 'a' }])],
      ['same', answering(() => ({ nodes: [{ id: 'a' }] }))],
      ['other', answering(() => [{ id: 'b' }])],
      ['broken', answering(broken)],
    ]);
    expect([...(await faultsOf(question, running))]).toEqual([
      ['other', '{}: answer[0].id is "b", and "a" with first'],
      ['broken', 'it errs: down'],
    ]);
  });

  it('are given up for a question where they err while they are timed', async () => {
    let asked = 0;
    const tired = answering(() => (asked += 1) > 1 && broken());
    const running = new Map([
      ['a memory', answering(() => [])],
      ['e2 apollo+loader', tired],
    ]);
    const plan = { questions: [question], clients: [1], rounds: 2, milliseconds: 1, neo4jPid: 0 };
    const results = await measured(
      plan,
      running,
      () => true,
      () => undefined,
    );
    expect(results.get('q 1 a memory')).toMatchObject({ medians: [expect.any(Number), expect.any(Number)] });
    expect(results.get('q 1 e2 apollo+loader')?.fault).toBe('it errs: down');
  });
});

describe('the table of ratios', () => {
  const told = (medians: number[], rates: number[], fault?: string) => ({
    medians,
    rates,
    latencies: { count: 3, median: 1, p99: 1 },
    processor: 1,
    database: 1,
    ...(fault === undefined ? {} : { fault }),
  });
  const table = (others: ReturnType<typeof told>, faults = new Map<string, Map<string, string>>()) =>
    ratios(
      {
        questions: [{ ...QUESTION, nested: true }],
        contestants: ['a memory', 'e2 apollo+loader'].map((name) => ({ name, title: name, missing: null })),
        clients: [1],
        rounds: 3,
        mostSpread: MOST,
        results: new Map([
          ['q 1 a memory', told([1, 1, 1], [9, 9, 9])],
          ['q 1 e2 apollo+loader', others],
        ]),
        faults,
        memory: new Map(),
        efforts: new Map(),
      },
      1,
    ).join('\n');

  it('has a ratio where all is well', () => {
    expect(table(told([3, 3, 3], [3, 3, 3]))).toMatch(/\| q \* +\| +3\.00 \|$/m);
  });

  it.each([
    ['the values differ', told([3, 3, 3], [3, 3, 3]), new Map([['q', new Map([['e2 apollo+loader', 'answer is 1']])]])],
    ['it errs: down', told([], [], 'it errs: down'), undefined],
    ['spread 67 % about 3.00', told([3, 3, 3], [1.8, 3, 9]), undefined],
  ])('has none, and says so, where %s', (why, others, faults) => {
    const text = table(others, faults);
    expect(text).toMatch(/\| q \* +\| +none \|$/m);
    expect(text).toContain(`No ratio:\n\n- q, op/s a / e2: `);
    expect(text).toContain(why);
  });
});

describe('PackStream', () => {
  it('reads what a driver sends', () => {
    const bytes = Buffer.from('a2816993017fc9fed4826f6bc1400c000000000000', 'hex');
    expect(new PackStream(bytes).next()).toEqual({ i: [neo4j.int(1), neo4j.int(127), neo4j.int(-300)], ok: 3.5 });
  });
});

describe('questions', () => {
  it('are twelve, each with a name of its own', () => {
    expect(new Set(QUESTIONS.map(({ name }) => name)).size).toBe(12);
  });
});
