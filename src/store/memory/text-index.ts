import { LRUCache } from 'lru-cache';
import MiniSearch from 'minisearch';
import { searchedTexts, tolerance, type SearchedText } from '../shared/index.js';
import type { Graph } from './graph.js';

interface TextDocument {
  readonly id: string;
  /** Folded words, with a blank between two. */
  readonly words: string;
}

const SPELLINGS = { prefix: true, fuzzy: tolerance };

/** So many words are kept with what was found for them. */
const MOST_FOUND = 256;

/**
 * Finds the things whose texts may match a search; whether they do is decided by `rankText`. What has changed is indexed at
 * the next search, so that a start or an import does not wait for it; what there is at all, at the first.
 */
export class TextIndex {
  /** Null until everything was indexed. */
  #changed: Set<string> | null = null;
  readonly #texts = new Map<string, readonly SearchedText[]>();
  /** What was found for words that were sought: finding what is nearly a word takes longest. */
  readonly #found = new LRUCache<string, ReadonlySet<string>>({ max: MOST_FOUND });
  readonly #index = new MiniSearch<TextDocument>({
    fields: ['words'],
    tokenize: (words) => words.split(' '),
    processTerm: (word) => word,
  });

  constructor(
    private readonly graph: Graph,
    private readonly prose: readonly string[],
  ) {}

  /** Says that these entities were put or removed. */
  touch(ids: Iterable<string>): void {
    for (const id of ids) this.#changed?.add(id);
  }

  /** Ids of everything in which each of the folded words occurs, begins a word or is nearly one. */
  candidates(query: readonly string[]): readonly string[] {
    this.#refresh();
    const found = [...new Set(query)].map((word) => this.#having(word)).sort((a, b) => a.size - b.size);
    const [fewest = new Set<string>(), ...others] = found;
    return [...fewest].filter((id) => others.every((ids) => ids.has(id)));
  }

  #having(word: string): ReadonlySet<string> {
    const known = this.#found.get(word);
    if (known !== undefined) return known;
    const ids = new Set(this.#index.search(word, SPELLINGS).map(({ id }) => String(id)));
    this.#found.set(word, ids);
    return ids;
  }

  textsOf(id: string): readonly SearchedText[] {
    return this.#texts.get(id) ?? [];
  }

  #refresh(): void {
    if (this.#changed?.size !== 0) this.#found.clear();
    for (const id of this.#changed ?? Array.from(this.graph.nodes(), (node) => node.id)) {
      const old = this.#texts.get(id);
      if (old !== undefined) this.#index.remove(documentOf(id, old));
      this.#texts.delete(id);
      const node = this.graph.node(id);
      const texts = node === undefined ? [] : searchedTexts(node.record.fields, this.prose);
      if (texts.length === 0) continue;
      this.#texts.set(id, texts);
      this.#index.add(documentOf(id, texts));
    }
    this.#changed = new Set();
  }
}

function documentOf(id: string, texts: readonly SearchedText[]): TextDocument {
  return { id, words: texts.flatMap(({ tokens }) => tokens).join(' ') };
}
