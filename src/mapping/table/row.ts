/** A row of a table, by the names of its columns. Cells without a value are empty texts. */
export interface Row {
  /** As a spreadsheet, an editor or a line of XML counts it, from 1. */
  readonly number: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** Between the values of a cell that has several: no text has this character. */
export const SEPARATOR = '\u{1F}';

/** How a table is to be read. */
export interface TableShape {
  readonly format: TableFormat;
  /** Of a workbook: the name of the sheet; its first unless given. */
  readonly sheet?: string;
  /** The row that holds the names of the columns, from 1. */
  readonly header: number;
  /** The column by which rows are known, so that others may name them. */
  readonly key?: string;
  /** Of XML: the elements that are rows, from the root down: `Goods/Good/Countries/Country`. */
  readonly rows?: string;
}

export type TableFormat = 'csv' | 'tsv' | 'xlsx' | 'xml' | 'ftm';

/** A table, row by row. */
export interface Table {
  /** The names of its columns; of XML, those that were seen so far. */
  readonly columns: readonly string[];
  /** Whether rows may have columns that are not named there. */
  readonly isOpen?: boolean;
  readonly rows: Iterable<Row>;
}
