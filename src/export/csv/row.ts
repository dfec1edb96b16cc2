/** A cell that has no value is undefined, which a reader can tell from an empty text: only the latter stands in quotes. */
export type Cell = string | undefined;

/** A row of CSV as RFC 4180 has it, but that it ends with a line feed alone. */
export function csvRow(cells: readonly Cell[]): string {
  return `${cells.map(cellText).join(',')}\n`;
}

/** Blanks at either end stand in quotes too, since some readers trim what does not. */
const NEEDS_QUOTES = /^$|[",\r\n]|^\s|\s$/;

function cellText(cell: Cell): string {
  if (cell === undefined) return '';
  return NEEDS_QUOTES.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
