import { TableError } from './errors.js';

/** The names of columns, trimmed. Throws `TableError` where one stands twice or none has a name. */
export function checkedColumns(file: string, row: number, cells: readonly string[]): readonly string[] {
  const columns = cells.map((cell) => cell.trim());
  while (columns.at(-1) === '') columns.pop();
  if (columns.length === 0) throw new TableError(file, row, 'names no columns: say which row does, `header: 3`');
  const twice = columns.find((column, index) => column !== '' && columns.indexOf(column) !== index);
  if (twice !== undefined) throw new TableError(file, row, `names the column "${twice}" twice: rename one`);
  return columns.map((column, index) => (column === '' ? `column ${index + 1}` : column));
}
