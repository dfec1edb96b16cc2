import { describe, expect, it } from 'vitest';
import type { EntityRecord } from '../../src/store/index.js';
import { parsePartialDate } from '../../src/ontology/index.js';
import { inWorld, problemsIn, read } from './folder.js';

const SOURCES = `source: source:book
records:
  - { id: source:early, name: Early, kind: REPORT, title: Early, authors: [], publishedOn: 2004-03, evidence: p10 }
  - { id: source:late, name: Late, kind: REPORT, title: Late, authors: [], publishedOn: "2012", evidence: p10 }
  - { id: source:part, name: Part, kind: CHAPTER, title: Part, authors: [], partOf: source:late, evidence: p10 }
  - { id: source:undated, name: Undated, kind: REPORT, title: Undated, authors: [], evidence: p10 }
`;

function gap(evidence: string): EntityRecord | undefined {
  const record = `  - { id: gap:one, name: One, kind: DATA, evidence: ${evidence} }\n`;
  return read({ 'a.yaml': SOURCES + record }).entities.find(({ id }) => id === 'gap:one');
}

const day = (date: string): number | undefined => parsePartialDate(date)?.first;

describe('what follows from the evidence', () => {
  it.each([
    ['one source', '[source:early]', 1],
    ['two pages of one source', '[source:early p1, source:early p2]', 1],
    ['two sources', '[source:early, source:late]', 2],
    ['a source and one that quotes it', '[source:early, source:late quoting source:early]', 1],
    ['two that quote the same', '[source:late quoting source:early, source:part quoting source:early]', 1],
    ['one that affirms and one that denies', '[source:early, { source: source:late, polarity: DENIES }]', 1],
  ])('counts independent sources: %s', (_what, evidence, count) => {
    expect(gap(evidence)?.fields['sourceCount']).toBe(count);
  });

  it.each([
    ['the source', '[source:early]', '2004-03'],
    ['the earliest of several', '[source:late, source:early]', '2004-03'],
    ['who is quoted', '[source:late quoting source:early]', '2004-03'],
    ['the work that a chapter is part of', '[source:part]', '2012'],
  ])('knows it since the first day of %s', (_what, evidence, date) => {
    expect(gap(evidence)?.knownFrom).toBe(day(date));
  });

  it('does not say since when where any source has no date', () => {
    expect(gap('[source:early, source:undated]')).not.toHaveProperty('knownFrom');
  });

  it('dates each citation', () => {
    const evidence = gap('[source:late, source:undated]')?.fields['evidence'];
    expect(evidence).toEqual([
      expect.objectContaining({ source: 'source:late', knownFrom: day('2012') }),
      expect.not.objectContaining({ knownFrom: expect.anything() as unknown }),
    ]);
  });

  it('is not written in a record', () => {
    const yaml = `${SOURCES}  - { id: gap:one, name: One, kind: DATA, sourceCount: 3, evidence: p10 }\n`;
    expect(problemsIn(inWorld({ 'a.yaml': yaml }))).toEqual([
      expect.objectContaining({ code: 'DERIVED_FIELD', record: 'gap:one', line: 7 }),
    ]);
  });
});
