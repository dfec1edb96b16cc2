import { describe, expect, it } from 'vitest';
import { yearsOf } from '../../../../src/explorer/views/assessments/years-of.js';

const EXACT = { openFrom: false, openTo: false, vague: false };

describe('the years of a date', () => {
  it.each([
    ['2013', { ...EXACT, from: 2013, to: 2013 }],
    ['2012-05-31', { ...EXACT, from: 2012, to: 2012 }],
    ['2001/2004', { ...EXACT, from: 2001, to: 2004 }],
    ['2005/..', { ...EXACT, from: 2005, to: 2005, openTo: true }],
    ['../2012', { ...EXACT, from: 2012, to: 2012, openFrom: true }],
    ['2001~', { ...EXACT, from: 2001, to: 2001, vague: true }],
    ['200X', { ...EXACT, from: 2000, to: 2009, vague: true }],
  ])('%s are those that it touches', (edtf, years) => {
    expect(yearsOf(edtf)).toEqual(years);
  });

  it('are none where it names none', () => {
    expect([yearsOf(null), yearsOf('../..'), yearsOf('')]).toEqual([null, null, null]);
  });
});
