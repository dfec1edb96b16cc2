/** Marks that turn the direction of what follows, and control characters: none of them can be seen, and names need none. */
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g; // prettier-ignore

/** The text on one line, cut at a word with an ellipsis where it is longer than so many letters. */
export function shortened(text: string, most: number): string {
  const line = text
    .slice(0, most * 4)
    .replace(UNSEEN, ' ')
    .trim();
  if (line.length <= most) return line;
  const cut = line
    .slice(0, most - 1)
    .toWellFormed()
    .replace(/\ufffd$/, ''); // not half of a letter
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > most * 0.6 ? space : cut.length).trimEnd()}…`;
}
