import type { SearchedText } from '../shared/index.js';

const KINDS = ['name', 'alias', 'prose'] as const satisfies readonly SearchedText['kind'][];

/** Texts by which a thing is found: their words, for the index, and by which of them, so that nothing has to be folded again. */
export interface StoredTexts {
  /** All words of all texts, with a blank between two. */
  readonly words: string;
  /** Of each text its kind, how many of the words are its own, a colon, and the text as written: `0 2:Viet Nam`. */
  readonly texts: readonly string[];
}

export function storedTexts(texts: readonly SearchedText[]): StoredTexts {
  return {
    words: texts.flatMap(({ tokens }) => tokens).join(' '),
    texts: texts.map(({ kind, text, tokens }) => `${KINDS.indexOf(kind)} ${tokens.length}:${text}`),
  };
}

/** The texts that were stored. */
export function searchedIn({ words, texts }: StoredTexts): readonly SearchedText[] {
  const tokens = words.split(' ');
  let begun = 0;
  return texts.map((stored) => {
    const colon = stored.indexOf(':');
    const [kind, count] = stored.slice(0, colon).split(' ').map(Number);
    const end = begun + (count ?? 0);
    const text: SearchedText = {
      kind: KINDS[kind ?? 0] ?? 'prose',
      text: stored.slice(colon + 1),
      tokens: tokens.slice(begun, end),
    };
    begun = end;
    return text;
  });
}
