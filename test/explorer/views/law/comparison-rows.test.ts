import { describe, expect, it } from 'vitest';
import { comparisonRows } from '../../../../src/explorer/views/law/comparison-rows.js';
import type { Comparison, CountryLaw, Offence } from '../../../../src/explorer/views/law/types.js';

const citation = (page: number) => ({
  page,
  lines: null,
  quoted: null,
  note: null,
  confidence: 'STATED' as const,
  polarity: 'AFFIRMS' as const,
  origin: 'READING' as const,
  source: { id: 'source:one', name: 'One', title: 'One, in full', authors: [], publishedOn: null },
});
const offence: Offence = {
  elements: [],
  fines: [],
  life: null,
  death: null,
  minimumMonths: null,
  maximumMonths: 180,
  forms: [],
  laws: [],
  penalties: [{ appliesTo: '=basic', minimumMonths: null, maximumMonths: 180, life: null, death: false, fine: null }],
  provision: {
    id: 'provision:one',
    name: 'Offence',
    locator: 'Article 1',
    period: null,
    held: null,
    evidence: [citation(39), citation(43)],
  },
};
const korea: CountryLaw = {
  country: { id: 'country:KOR', name: 'Republic of Korea' },
  truncated: false,
  laws: [],
  offences: [offence],
  permits: [],
  transpositions: [],
  conflicts: [],
  amendments: [],
};
const comparison: Comparison = { limit: 200, truncated: false, forms: [], countries: [korea] };

describe('comparisonRows', () => {
  const [heading = [], ...rows] = comparisonRows(comparison);

  it('has one line for each page, under headings that fit', () => {
    expect(rows.map((row) => row.at(-1))).toEqual([39, 43]);
    expect(rows.map((row) => row.length)).toEqual([heading.length, heading.length]);
  });

  it('leaves empty what is not reported, and tells it from no', () => {
    const cell = (name: string) => rows[0]?.[heading.indexOf(name)];
    expect(cell('Least imprisonment in months')).toBeNull();
    expect(cell('Most imprisonment in months')).toBe(180);
    expect(cell('Life imprisonment')).toBeNull();
    expect(cell('Death penalty')).toBe('no');
    expect(cell('For')).toBe('=basic');
  });
});
