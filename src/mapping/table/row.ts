/** A row of a table, by the names of its columns. Cells without a value are empty texts. */
export interface Row {
  /** As a spreadsheet, an editor or a line of XML counts it, from 1. */
  readonly number: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** How a table is to be read. */
export interface TableShape {
  readonly format: TableFormat;
  /** Of a workbook: the name of the sheet; its first unless given. */
  readonly sheet?: string;
  /** The row that holds the names of the columns, from 1. */
  readonly header: number;
  /** Of XML: the elements that are rows, from the root down: `Goods/Good/Countries/Country`. */
  readonly rows?: string;
}

export type TableFormat = 'csv' | 'tsv' | 'xlsx' | 'xml';

/** A table, row by row. */
export interface Table {
  /** The names of its columns; of XML, those that were seen so far. */
  readonly columns: readonly string[];
  readonly rows: Iterable<Row>;
}
