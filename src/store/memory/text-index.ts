import MiniSearch from 'minisearch';
import { searchedTexts, tolerance, type SearchedText } from '../shared/index.js';
import type { MemoryGraph } from './memory-graph.js';

interface TextDocument {
  readonly id: string;
  /** Folded words, with a blank between two. */
  readonly words: string;
}

/**
 * Finds the things whose texts may match a search; whether they do is decided by `rankText`. What has changed is indexed at
 * the next search, so that a start or an import does not wait for it.
 */
export class TextIndex {
  readonly #changed = new Set<string>();
  readonly #texts = new Map<string, readonly SearchedText[]>();
  readonly #index = new MiniSearch<TextDocument>({
    fields: ['words'],
    tokenize: (words) => words.split(' '),
    processTerm: (word) => word,
  });

  constructor(
    private readonly graph: MemoryGraph,
    private readonly prose: readonly string[],
  ) {}

  /** Says that these entities were put or removed. */
  touch(ids: Iterable<string>): void {
    for (const id of ids) this.#changed.add(id);
  }

  /** Ids of everything in which each of the folded words occurs, begins a word or is nearly one. */
  candidates(query: readonly string[]): readonly string[] {
    this.#refresh();
    const found = this.#index.search(query.join(' '), { combineWith: 'AND', prefix: true, fuzzy: tolerance });
    return found.map(({ id }) => String(id));
  }

  textsOf(id: string): readonly SearchedText[] {
    return this.#texts.get(id) ?? [];
  }

  #refresh(): void {
    for (const id of this.#changed) {
      const old = this.#texts.get(id);
      if (old !== undefined) this.#index.remove(documentOf(id, old));
      this.#texts.delete(id);
      const node = this.graph.nodes.get(id);
      const texts = node === undefined ? [] : searchedTexts(node.record.fields, this.prose);
      if (texts.length === 0) continue;
      this.#texts.set(id, texts);
      this.#index.add(documentOf(id, texts));
    }
    this.#changed.clear();
  }
}

function documentOf(id: string, texts: readonly SearchedText[]): TextDocument {
  return { id, words: texts.flatMap(({ tokens }) => tokens).join(' ') };
}
