import { expect, it } from 'vitest';
import { shortened } from '../../../src/explorer/parts/shortened.js';

it('leaves a short name as it is, in any script', () => {
  for (const name of ['Myanmar', 'ميانمار', '缅甸', 'Côte d’Ivoire']) expect(shortened(name, 20)).toBe(name);
});

it('cuts a long one at a word, and never within a letter', () => {
  expect(shortened('A memorandum on cooperation against trafficking', 30)).toBe('A memorandum on cooperation…');
  expect(shortened('x'.repeat(10_000), 20)).toBe(`${'x'.repeat(19)}…`);
  expect(shortened('ab😀cd', 4)).toBe('ab…');
});

it('takes out what nobody can see and what turns the text around', () => {
  expect(shortened('safe\u202egnp.exe\u0000\n next', 60)).toBe('safe gnp.exe  next');
});
