/** What a cell may hold; null is an empty cell. */
export type CsvCell = string | number | null;

/**
 * Rows as CSV after RFC 4180. Cells are exact, also those that begin with a sign that a spreadsheet takes for a formula: it is data,
 * to be read as data.
 */
export function toCsv(rows: readonly (readonly CsvCell[])[]): string {
  return rows.map((row) => `${row.map(cellToCsv).join(',')}\r\n`).join('');
}

function cellToCsv(cell: CsvCell): string {
  const text = cell === null ? '' : String(cell);
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
