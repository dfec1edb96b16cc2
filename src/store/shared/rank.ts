import { distance } from 'fastest-levenshtein';
import type { SearchedText } from './text.js';

/** How well a thing answers a search. */
export interface TextRank {
  /** Whole number above 0; more is better. */
  readonly score: number;
  /** The text that matched best, as written. */
  readonly matched: string;
}

type Quality = 'equal' | 'begun' | 'exact' | 'prefix' | 'fuzzy';

/** A tier is left for no other: what is added for coverage stays below the step between two tiers. */
const TIERS: Readonly<Record<SearchedText['kind'], Readonly<Record<Quality, number>>>> = {
  name: { equal: 1100, begun: 910, exact: 900, prefix: 600, fuzzy: 400 },
  alias: { equal: 1000, begun: 710, exact: 700, prefix: 500, fuzzy: 300 },
  prose: { equal: 200, begun: 200, exact: 200, prefix: 100, fuzzy: 1 },
};
/** Where no one text has all the words, and all texts together do. */
const SCATTERED = 1;
const MOST_FOR_COVERAGE = 90;

/** How many letters may be wrong in a word typed: none below 4 letters, one from 4, two from 6, so that two may be swapped. */
export function tolerance(token: string): number {
  if (token.length < 4) return 0;
  return token.length < 6 ? 1 : 2;
}

/**
 * How well the words of a search (folded) match the texts of a thing, or null where they do not: every word must match a word
 * of its texts, and things of which one text has them all come first. Every store decides and orders its hits by this,
 * whatever index found the candidates.
 */
export function rankText(query: readonly string[], texts: readonly SearchedText[]): TextRank | null {
  let best: TextRank | null = null;
  if (query.length === 0) return best;
  for (const entry of texts) {
    const quality = qualityOf(query, entry.tokens);
    if (quality === null) continue;
    const coverage = Math.min(1, query.length / entry.tokens.length);
    const score = TIERS[entry.kind][quality] + Math.round(MOST_FOR_COVERAGE * coverage);
    if (best === null || score > best.score) best = { score, matched: entry.text };
  }
  return best ?? rankScattered(query, texts);
}

function rankScattered(query: readonly string[], texts: readonly SearchedText[]): TextRank | null {
  const [first] = texts;
  const tokens = texts.flatMap((entry) => entry.tokens);
  if (first === undefined || texts.length === 1 || qualityOf(query, tokens) === null) return null;
  return { score: SCATTERED, matched: first.text };
}

const QUALITIES = ['exact', 'prefix', 'fuzzy'] as const;

/** The quality of the worst word of the query, or null where a word matches nothing; better where the text has no other words. */
function qualityOf(query: readonly string[], tokens: readonly string[]): Quality | null {
  if (query.length === tokens.length && query.slice(0, -1).every((token, index) => token === tokens[index])) {
    const [wanted = '', last = ''] = [query.at(-1), tokens.at(-1)];
    if (wanted === last) return 'equal';
    // Who types "thai" is on the way to Thailand, though others have the very word in their names.
    if (last.startsWith(wanted)) return 'begun';
  }
  let worst = 0;
  for (const wanted of query) {
    const quality = tokenQuality(wanted, tokens);
    if (quality === null) return null;
    worst = Math.max(worst, quality);
  }
  return QUALITIES[worst] ?? null;
}

/** Index into `QUALITIES` of the best match of one word. */
function tokenQuality(wanted: string, tokens: readonly string[]): number | null {
  if (tokens.includes(wanted)) return 0;
  if (tokens.some((token) => token.startsWith(wanted))) return 1;
  const allowed = tolerance(wanted);
  return allowed > 0 && tokens.some((token) => isWithin(wanted, token, allowed)) ? 2 : null;
}

function isWithin(wanted: string, token: string, allowed: number): boolean {
  return Math.abs(wanted.length - token.length) <= allowed && distance(wanted, token) <= allowed;
}
