/** A text as it stands between tags of XML 1.0. What XML cannot hold is written as `_x0001_`: see `legal`. */
export function xmlText(text: string): string {
  return legal(text).replace(/[&<>\r]/g, entity);
}

/** A text as it stands in an attribute, in double quotes. A reader would make blanks of line ends and tabs that are not escaped. */
export function xmlAttribute(text: string): string {
  return legal(text).replace(/[&<>"\r\n\t]/g, entity);
}

/** What XML 1.0 has no way to hold: most control characters, U+FFFE and U+FFFF, and halves of surrogate pairs. */
const ILLEGAL = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
/** A text that looks like what stands for an illegal character. */
const LOOKS_ESCAPED = /_(?=x[0-9A-F]{4}_)/g;

/**
 * Illegal characters as `_xHHHH_`, and `_` before what looks like that as `_x005F_`: Office Open XML does the same, and nothing is
 * lost by it. To read it, replace every `_xHHHH_` from left to right by the character with that number.
 */
function legal(text: string): string {
  return text.replace(LOOKS_ESCAPED, '_x005F_').replace(ILLEGAL, (character) => `_x${hexadecimal(character)}_`);
}

function hexadecimal(character: string): string {
  return character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
}

function entity(character: string): string {
  const name = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot' }[character];
  return name === undefined ? `&#${character.charCodeAt(0)};` : `&${name};`;
}
