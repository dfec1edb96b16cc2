import { CsvError, parse } from 'csv-parse/sync';
import { decodedText } from './text.js';
import { TableError } from './errors.js';
import { checkedColumns } from './columns.js';
import type { Row, Table } from './row.js';

/** Longer records are refused: a quote that is never closed would swallow the rest of the file. */
const LONGEST_RECORD = 1024 * 1024;

/** Reads comma or tab separated values (RFC 4180). Throws `TableError`. */
export function readDelimited(file: string, bytes: Uint8Array, delimiter: ',' | '\t', header: number): Table {
  const text = decodedText(file, bytes);
  const records = parsed(file, text, delimiter);
  const head = records.find(({ number }) => number >= header);
  if (head === undefined) throw new TableError(file, null, `has no row ${header} with the names of columns`);
  const columns = checkedColumns(file, head.number, head.cells);
  const rows = records.filter(({ number }) => number > head.number);
  return { columns, rows: named(file, columns, rows) };
}

interface Numbered {
  readonly number: number;
  readonly cells: readonly string[];
}

/** The records of a text, each with the line on which it begins. */
function parsed(file: string, text: string, delimiter: string): readonly Numbered[] {
  const records: Numbered[] = [];
  let next = 1;
  try {
    parse(text, {
      delimiter,
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: LONGEST_RECORD,
      on_record: (cells: string[], { lines }) => {
        const breaks = cells.reduce((sum, cell) => sum + (cell.match(/\n/g)?.length ?? 0), 0);
        records.push({ number: lines - breaks, cells });
        next = lines + 1;
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new TableError(file, next, remedyOf(error));
  }
  return records;
}

function remedyOf({ code, message }: CsvError): string {
  if (code === 'CSV_MAX_RECORD_SIZE') {
    return `a record is longer than ${LONGEST_RECORD} characters: a quote may be missing before this line or after it`;
  }
  if (code === 'CSV_QUOTE_NOT_CLOSED')
    return 'a quote that opens here is never closed: close it, or double it within a text';
  return `${message}: quote texts that hold quotes or separators, and double the quotes in them`;
}

function* named(file: string, columns: readonly string[], records: readonly Numbered[]): Generator<Row> {
  for (const { number, cells } of records) {
    if (cells.length > columns.length && cells.slice(columns.length).some((cell) => cell.trim() !== '')) {
      const message = `has ${cells.length} cells, and there are ${columns.length} columns: quote texts that hold a separator`;
      throw new TableError(file, number, message);
    }
    yield { number, cells: Object.fromEntries(columns.map((column, index) => [column, (cells[index] ?? '').trim()])) };
  }
}
