import { describe, expect, it } from 'vitest';
import { inWorld, problemsIn } from './folder.js';

const MANIFEST = 'name: small\ntitle: A small dataset\nversion: 1.0.0\n';

function problems(expected: string): readonly (readonly [code: string, line: number, message: string])[] {
  const files = { ...inWorld({}), 'dataset.yaml': `${MANIFEST}expected:\n${expected}` };
  return problemsIn(files).map(({ code, line, message }) => [code, line, message]);
}

describe('what a manifest expects', () => {
  it('is met by the counts of things and of types that cite a source', () => {
    expect(problems('  source:book: { things: 7-7, relations: 0-0, Country: 2-3 }\n')).toEqual([]);
  });

  it('is refused on its line where records have gone missing or have come twice', () => {
    const missing = problems('  source:book:\n    things: 1-9\n    Country: 3-4\n');
    expect(missing).toEqual([
      ['COUNT_NOT_EXPECTED', 7, expect.stringContaining('2 Country cite `source:book`, and 3 to 4')],
    ]);
    expect(problems('  source:site: { things: 0-0 }\n')[0]?.[0]).toBe('COUNT_NOT_EXPECTED');
  });

  it('is refused where it cannot be understood', () => {
    expect(problems('  source:book: { things: many }\n')[0]).toEqual([
      'WRONG_KIND',
      5,
      expect.stringContaining('300-400'),
    ]);
    expect(problems('  source:book: { things: 9-1 }\n')[0]?.[0]).toBe('WRONG_KIND');
    expect(problems('  source:book: 7\n')[0]?.[0]).toBe('WRONG_KIND');
    expect(problems('  source:book: { Contry: 1-2 }\n')[0]).toEqual([
      'UNKNOWN_FIELD',
      5,
      expect.stringContaining('Country'),
    ]);
  });
});
