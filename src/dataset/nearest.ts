import { distance } from 'fastest-levenshtein';

/** The name most like a text, or undefined where none is near enough to have been meant. Case does not count. */
function nearest(text: string, names: Iterable<string>): string | undefined {
  const wanted = text.toLowerCase();
  let best: string | undefined;
  let least = Math.max(1, Math.floor(text.length * 0.4)) + 1;
  for (const name of names) {
    if (Math.abs(name.length - wanted.length) >= least) continue;
    const away = distance(wanted, name.toLowerCase());
    if (away < least) [best, least] = [name, away];
  }
  return best;
}

/** ` — did you mean \`role\`?`, or nothing where no name is near. `before` is put before the name. */
export function didYouMean(text: string, names: Iterable<string>, before = ''): string {
  const name = nearest(text, names);
  return name === undefined ? '' : ` — did you mean \`${before}${name}\`?`;
}

const MOST_LISTED = 16;

/** `A, B, C`; of a long list the beginning and how many more there are. */
export function listed(names: readonly string[]): string {
  if (names.length <= MOST_LISTED) return names.join(', ');
  return `${names.slice(0, MOST_LISTED).join(', ')} and ${names.length - MOST_LISTED} more`;
}

/** Says that something has no field of that name, and which it has. */
export function unknownField(owner: string, name: string, names: readonly string[]): string {
  // In a map within braces, a comma in a text that has no quotes makes a key of what follows it.
  const quotes = name.includes(' ') ? '; inside { } a text with a comma needs quotes' : '';
  const near = quotes || didYouMean(name, names);
  return `${owner} has no field "${name}"${near === '' ? `; it has ${names.join(', ')}` : near}`;
}
