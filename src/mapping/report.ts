import type { FoundBy } from './known-things.js';

/** A row of which nothing, or not all, was made. */
export interface RowReport {
  readonly file: string;
  readonly row: number;
  readonly column: string | null;
  readonly message: string;
}

/** A text that a lookup does not know, or that may mean several things. */
export interface UnknownText {
  readonly lookup: string;
  readonly text: string;
  readonly rows: number;
  /** What it may mean; none where it means nothing. */
  readonly ids: readonly string[];
}

/** A term of another classification for which something stands that says less. */
export interface LostMeaning {
  readonly lookup: string;
  readonly text: string;
  readonly rows: number;
  readonly id: string;
  readonly lost: string;
}

/** A record that is kept apart from a thing of a similar name until somebody judges. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly like: readonly string[];
}

/** What a mapping made of a table. */
export interface MappedCounts {
  readonly read: number;
  readonly mapped: number;
  /** Rows that no rule of the mapping is about. */
  readonly passedOver: number;
  readonly refused: readonly RowReport[];
  readonly leftOut: readonly RowReport[];
  readonly made: number;
  /** Records that add to things which were there. */
  readonly added: number;
  /** How often a text was found to mean a thing, by what; `table`: by the mapping's own lookup; `term`: by a classification. */
  readonly matchedBy: Readonly<Record<string, number>>;
  readonly unknown: readonly UnknownText[];
  /** Terms of other classifications for which something stands that says less. */
  readonly lost: readonly LostMeaning[];
  readonly candidates: readonly Candidate[];
}

/** Gathers what a mapping does. */
export class MappingReport {
  read = 0;
  mapped = 0;
  passedOver = 0;
  readonly refused: RowReport[] = [];
  readonly leftOut: RowReport[] = [];
  readonly candidates: Candidate[] = [];
  readonly #matched = new Map<string, number>();
  readonly #unknown = new Map<string, { lookup: string; text: string; rows: number; ids: readonly string[] }>();

  readonly #lost = new Map<string, { lookup: string; text: string; rows: number; id: string; lost: string }>();

  matched(by: FoundBy | 'table' | 'term'): void {
    this.#matched.set(by, (this.#matched.get(by) ?? 0) + 1);
  }

  unknown(lookup: string, text: string): void {
    this.ambiguous(lookup, text, []);
  }

  ambiguous(lookup: string, text: string, ids: readonly string[]): void {
    const key = `${lookup} ${text}`;
    const known = this.#unknown.get(key) ?? { lookup, text, rows: 0, ids };
    known.rows += 1;
    this.#unknown.set(key, known);
  }

  lost(lookup: string, text: string, id: string, lost: string): void {
    const key = `${lookup} ${text}`;
    const known = this.#lost.get(key) ?? { lookup, text, rows: 0, id, lost };
    known.rows += 1;
    this.#lost.set(key, known);
  }

  counts(records: { readonly made: number; readonly added: number }): MappedCounts {
    const { read, mapped, passedOver, refused, leftOut, candidates } = this;
    const unknown = mostRowsFirst(this.#unknown.values());
    const lost = mostRowsFirst(this.#lost.values());
    const matchedBy = Object.fromEntries([...this.#matched].sort(([a], [b]) => (a < b ? -1 : 1)));
    return { read, mapped, passedOver, refused, leftOut, ...records, matchedBy, unknown, lost, candidates };
  }
}

function mostRowsFirst<T extends { readonly rows: number; readonly text: string }>(texts: Iterable<T>): T[] {
  return [...texts].sort((a, b) => b.rows - a.rows || (a.text < b.text ? -1 : 1));
}
