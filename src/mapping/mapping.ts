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
  /** The files of a folder that are read, where there are several. */
  readonly files: readonly MappedFile[];
  /** Records that are there whatever the rows say: the source itself, above all. */
  readonly records: readonly GivenRecord[];
  readonly lookups: ReadonlyMap<string, Lookup>;
  readonly rows: readonly RowRule[];
}

/** One of several files of one shape. */
export interface MappedFile {
  /** Its name in the folder. */
  readonly name: string;
  /** The source that its rows cite. */
  readonly source: string;
  /** Names of its columns, instead of those that it gives; undefined: its own. */
  readonly columns: readonly string[] | undefined;
  /** Cells that every row of it has beside its own. */
  readonly cells: Readonly<Record<string, string>>;
}

/** What the texts of a category mean. */
export interface Lookup {
  /** Texts as they stand in the table, without regard to case and accents, and what each means. */
  readonly values: ReadonlyMap<string, string>;
  /** The types of things among which a text is looked for, by id, code, name or alias, where `values` has it not. */
  readonly find: readonly string[];
  /** The classification whose terms the texts are, where `values` has them not; null: none. */
  readonly classification: string | null;
  /** What becomes of the row where a text means nothing: refused, or left out and reported. */
  readonly otherwise: 'refuse' | 'leave-out';
}

/** What one sort of row becomes. */
export interface RowRule {
  readonly where: Condition;
  /** Rows that meet this are passed over; null: none. */
  readonly unless: Condition | null;
  /** Cells that are worked out first, by the names under which the records use them. */
  readonly cells: Readonly<Record<string, unknown>>;
  /** One record or several, as in a dataset, with expressions for values. */
  readonly records: readonly GivenRecord[];
  /** Why such rows are left out and reported; null where they are not. */
  readonly leaveOut: string | null;
}

/** By column: the texts that the cell may have, any of them; null: any text but none. */
export type Condition = ReadonlyMap<string, readonly string[] | null>;
