/**
 * Compares two strings code point by code point: negative, zero or positive. JavaScript's `<` compares UTF-16 units, which
 * puts characters beyond U+FFFF before U+E000 and so disagrees with every database.
 */
export function compareCodePoints(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  for (let index = 0; index < shorter; index++) {
    const left = a.charCodeAt(index);
    const right = b.charCodeAt(index);
    if (left !== right) return rank(left) - rank(right);
  }
  return a.length - b.length;
}

/** Half of a surrogate pair stands for something beyond U+FFFF and so ranks above every whole unit. */
function rank(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}

/** The same for ids: they hold ASCII alone, whose code points JavaScript's `<` compares, and several times as fast. */
export function compareIds(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
