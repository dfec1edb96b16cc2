import { describe, expect, it } from 'vitest';
import neo4j from 'neo4j-driver';
import { PackStream } from '../../bench/compare/packstream.js';
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
