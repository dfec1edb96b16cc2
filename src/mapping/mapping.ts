import type { GivenRecord } from '../dataset/index.js';
import type { TableShape } from './table/index.js';

/** A mapping file: how the rows of a table become records of a dataset. The format is in `docs/mappings.md`. */
export interface Mapping {
  /** The dataset that it makes: lower-case letters, digits and hyphens. */
  readonly name: string;
  readonly title: string;
  readonly version: string;
  readonly table: TableShape;
  /** The source that each row's citation names. */
  readonly source: string;
  /** Records that are there whatever the rows say: the source itself, above all. */
  readonly records: readonly GivenRecord[];
  readonly lookups: ReadonlyMap<string, Lookup>;
  readonly rows: readonly RowRule[];
}

/** What the texts of a category mean. */
export interface Lookup {
  /** Texts as they stand in the table, without regard to case and accents, and what each means. */
  readonly values: ReadonlyMap<string, string>;
  /** The types of things among which a text is looked for, by id, code, name or alias, where `values` has it not. */
  readonly find: readonly string[];
  /** What becomes of the row where a text means nothing: refused, or left out and reported. */
  readonly otherwise: 'refuse' | 'leave-out';
}

/** What one sort of row becomes. */
export interface RowRule {
  readonly where: Condition;
  /** One record or several, as in a dataset, with expressions for values. */
  readonly records: readonly GivenRecord[];
}

/** By column: the texts that the cell may have, any of them; null: any text but none. */
export type Condition = ReadonlyMap<string, readonly string[] | null>;
