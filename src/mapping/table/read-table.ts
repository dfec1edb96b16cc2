import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { readDelimited } from './delimited.js';
import { TableError } from './errors.js';
import { readFollowTheMoney } from './follow-the-money.js';
import { readWorkbook } from './workbook.js';
import { readXml } from './xml.js';
import type { Table, TableShape } from './row.js';

/** Larger files are refused: what is mapped is held in memory. */
const LARGEST_FILE = 200 * 1024 * 1024;

/** The first bytes of a ZIP file, which a workbook is. */
const ZIP = [0x50, 0x4b];

/** Reads a table from a file. Throws `TableError` where it is not what it is said to be, or damaged. */
export function readTable(path: string, { format, sheet, header, rows }: TableShape): Table {
  const file = basename(path);
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat?.isFile() !== true) throw new TableError(file, null, `there is no file at ${path}`);
  if (stat.size > LARGEST_FILE) {
    throw new TableError(file, null, `has ${stat.size} bytes, and at most ${LARGEST_FILE} are read: split it`);
  }
  const bytes = readFileSync(path);
  const isZip = ZIP.every((byte, index) => bytes[index] === byte);
  if (format === 'xlsx' && !isZip)
    throw new TableError(file, null, 'is no .xlsx workbook: say its format, or save it as one');
  if (format !== 'xlsx' && isZip)
    throw new TableError(file, null, `is a workbook or an archive and no ${format}: say \`format: xlsx\``);
  if (format === 'xlsx') return readWorkbook(file, bytes, sheet, header);
  if (format === 'ftm') return readFollowTheMoney(file, bytes);
  if (format === 'xml') return readXml(file, bytes, rows ?? '');
  return readDelimited(file, bytes, format === 'csv' ? ',' : '\t', header);
}
