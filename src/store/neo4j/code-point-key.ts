const LOWEST_SURROGATE = 0xd800;
/** The last code points below the surrogates, which Unicode has not assigned. */
const ESCAPE = '\uD7FF';
const OFFSET = LOWEST_SURROGATE - 1;

/**
 * A text that compares as the given one does by code point, whether the server compares by code point or by UTF-16 unit.
 * Neo4j does now one and now the other, depending on where the two texts come from; the two ways differ only in what
 * stands at U+D800 and above. Most texts have nothing there and are their own key.
 */
export function codePointKey(text: string): string {
  if (!/[\uD7FF-\uFFFF]/.test(text)) return text;
  let key = '';
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0;
    key += codePoint < OFFSET ? character : escaped(codePoint - OFFSET);
  }
  return key;
}

/** Three units that are below the surrogates each and compare as the number does. */
function escaped(number: number): string {
  return ESCAPE + String.fromCharCode((number >> 14) + 1, (number & 0x3fff) + 1);
}
