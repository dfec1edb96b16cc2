const NEEDS_KEY = /[\u{FFFE}\u{FFFF}\u{10000}-\u{10FFFF}]/u;
const REPLACED = /[\u{FFFE}\u{FFFF}\u{10000}-\u{10FFFF}]/gu;

/** Neo4j takes no key of an index beyond some 8 kB. */
const MOST_CHARACTERS = 200;

/** What stands for a name in the index of names: the type, and the beginning of the name in its sorted form. */
export function namedKey(type: string, name: string): string {
  const characters = Array.from(sortKey(name.slice(0, 2 * MOST_CHARACTERS)));
  return `${type}:${characters.slice(0, MOST_CHARACTERS).join('')}`;
}

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
