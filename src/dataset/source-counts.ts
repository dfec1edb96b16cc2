import type { EntityRecord, RelationRecord } from '../store/index.js';
import { isMap } from './shape.js';

/** Counts, by source, what cites it: `things`, `relations`, and things by their type. A record counts once for each source. */
export class SourceCounts {
  readonly #counts = new Map<string, Map<string, number>>();

  addEntity({ type, fields }: EntityRecord): void {
    this.#add(fields, ['things', type]);
  }

  addRelation({ fields }: RelationRecord): void {
    this.#add(fields, ['relations']);
  }

  of(source: string, counted: string): number {
    return this.#counts.get(source)?.get(counted) ?? 0;
  }

  /** Sorted. */
  get sources(): readonly string[] {
    return [...this.#counts.keys()].sort();
  }

  #add({ evidence }: EntityRecord['fields'], kinds: readonly string[]): void {
    for (const source of sourcesOf(evidence)) {
      const of = this.#counts.get(source) ?? new Map<string, number>();
      for (const kind of kinds) of.set(kind, (of.get(kind) ?? 0) + 1);
      this.#counts.set(source, of);
    }
  }
}

function sourcesOf(evidence: unknown): ReadonlySet<string> {
  const citations: readonly unknown[] = Array.isArray(evidence) ? evidence : [];
  return new Set(citations.filter(isMap).flatMap(({ source }) => (typeof source === 'string' ? [source] : [])));
}
