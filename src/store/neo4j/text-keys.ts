const NEEDS_KEY = /[\u{FFFE}\u{FFFF}\u{10000}-\u{10FFFF}]/u;
const REPLACED = /[\u{FFFE}\u{FFFF}\u{10000}-\u{10FFFF}]/gu;

/**
 * A text whose order in Neo4j is that of the given text by code point. Neo4j compares UTF-16 units, which puts what lies
 * beyond U+FFFF before U+E000; here it is led by U+FFFF, and the two last units of all are written in two.
 */
export function sortKey(text: string): string {
  if (!NEEDS_KEY.test(text)) return text;
  return text.replace(REPLACED, (character) => {
    if (character === '\uFFFE') return '\uFFFE\u0001';
    return character === '\uFFFF' ? '\uFFFE\u0002' : `\uFFFF${character}`;
  });
}
