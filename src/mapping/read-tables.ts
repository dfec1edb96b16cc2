import { statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { MappedTable } from './apply-mapping.js';
import type { Mapping } from './mapping.js';
import { readTable, TableError, type Table } from './table/index.js';

/** The tables of a mapping: its file, or the files of a folder that it names. Throws `TableError`. */
export function readTables({ table, source, files }: Mapping, path: string): MappedTable[] {
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  if (files.length === 0) return [{ file: basename(path), table: readTable(path, table), source, cells: {} }];
  if (!isFolder) {
    const names = files.map(({ name }) => name).join(', ');
    throw new TableError(path, null, `the mapping reads several files: give the folder with ${names}`);
  }
  return files.map(({ name, source: own, columns, cells }) => ({
    file: name,
    table: renamed(readTable(join(path, name), table), columns),
    source: own,
    cells,
  }));
}

/** A table with other names for its columns, in their order. */
function renamed(table: Table, columns: readonly string[] | undefined): Table {
  if (columns === undefined) return table;
  const rows = [...table.rows].map(({ number, cells }) => ({
    number,
    cells: Object.fromEntries(columns.map((column, index) => [column, cells[table.columns[index] ?? ''] ?? ''])),
  }));
  return { columns, rows };
}
