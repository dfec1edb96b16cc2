import { SaxesParser } from 'saxes';
import { TableError } from './errors.js';
import { decodedText } from './text.js';
import type { Row, Table } from './row.js';

interface Element {
  readonly name: string;
  text: string;
  /** The texts of the elements in it that hold nothing but text, seen so far. */
  readonly cells: Record<string, string>;
  readonly line: number;
}

/**
 * Reads the elements of a path as rows. The columns are the elements in each that hold text, `Country_Name`, deeper ones as
 * `Conventions/Palermo_Ratified`, and those that came before it in the elements around it, `Good.Good_Name`. Rows are numbered by
 * the lines on which they begin. Throws `TableError`.
 */
export function readXml(file: string, bytes: Uint8Array, path: string): Table {
  const wanted = path.split('/').filter((name) => name !== '');
  const columns = new Set<string>();
  const rows: Row[] = [];
  const open: Element[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name }) => open.push({ name, text: '', cells: {}, line: parser.line }));
  const append = (text: string): void => {
    const element = open.at(-1);
    if (element !== undefined) element.text += text;
  };
  parser.on('text', append);
  parser.on('cdata', append);
  parser.on('closetag', () => {
    const element = open.pop();
    if (element === undefined) return;
    keepText(element, open.at(-1));
    const isRow = open.length + 1 === wanted.length && [...open, element].every(({ name }, at) => name === wanted[at]);
    if (!isRow) return;
    const cells = { ...around(open), ...element.cells };
    for (const column of Object.keys(cells)) columns.add(column);
    rows.push({ number: element.line, cells });
  });
  parser.on('error', (error) => {
    throw new TableError(file, parser.line, `is no XML that can be read: ${error.message}`);
  });
  parser.write(decodedText(file, bytes)).close();
  if (rows.length === 0) throw new TableError(file, null, `has no elements at ${path}`);
  const complete = rows.map(({ number, cells }) => ({ number, cells: { ...emptied(columns), ...cells } }));
  return { columns: [...columns], rows: complete };
}

/** Hands what an element holds on to the one around it. */
function keepText(element: Element, parent: Element | undefined): void {
  if (parent === undefined) return;
  const own = Object.entries(element.cells);
  if (own.length === 0) parent.cells[element.name] = element.text.trim();
  for (const [name, text] of own) parent.cells[`${element.name}/${name}`] = text;
}

/** What came before in the elements around a row, named after them. */
function around(open: readonly Element[]): Record<string, string> {
  return Object.fromEntries(
    open.flatMap(({ name, cells }) =>
      Object.entries(cells)
        .filter(([cell]) => !cell.includes('/'))
        .map(([cell, text]) => [`${name}.${cell}`, text]),
    ),
  );
}

function emptied(columns: Iterable<string>): Record<string, string> {
  return Object.fromEntries([...columns].map((column) => [column, '']));
}
