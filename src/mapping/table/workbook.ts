import { unzipSync, type Unzipped } from 'fflate';
import { SaxesParser } from 'saxes';
import { checkedColumns } from './columns.js';
import { TableError } from './errors.js';
import type { Row, Table } from './row.js';

/** A workbook's parts may be so large when unpacked, each and together. */
const LARGEST_PART = 400 * 1024 * 1024;
const LARGEST_WORKBOOK = 600 * 1024 * 1024;

const STRINGS = 'xl/sharedStrings.xml';
const WORKBOOK = 'xl/workbook.xml';
const LINKS = 'xl/_rels/workbook.xml.rels';
const PARTS = /^xl\/(workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|worksheets\/[^/]+\.xml)$/;

/** Reads a sheet of an Excel workbook (.xlsx). Cells with a formula have the value that was last worked out. Throws `TableError`. */
export function readWorkbook(file: string, bytes: Uint8Array, sheet: string | undefined, header: number): Table {
  const parts = unpacked(file, bytes);
  const strings = parts[STRINGS] === undefined ? [] : readStrings(file, textOf(parts, STRINGS));
  const rows = readSheet(file, textOf(parts, partOfSheet(file, parts, sheet)), strings);
  const head = rows.find(({ number }) => number >= header);
  if (head === undefined) throw new TableError(file, null, `has no row ${header} with the names of columns`);
  const columns = checkedColumns(file, head.number, head.cells);
  const named = rows
    .filter(({ number }) => number > head.number)
    .map(({ number, cells }): Row => ({
      number,
      cells: Object.fromEntries(columns.map((column, index) => [column, (cells[index] ?? '').trim()])),
    }));
  return { columns, rows: named };
}

function unpacked(file: string, bytes: Uint8Array): Unzipped {
  let total = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!PARTS.test(name)) return false;
        total += originalSize;
        if (originalSize > LARGEST_PART || total > LARGEST_WORKBOOK) {
          const message = `its part ${name} unpacks to ${originalSize} bytes, and at most ${LARGEST_PART} are read: it is no ordinary workbook; save the sheet as CSV`;
          throw new TableError(file, null, message);
        }
        return true;
      },
    });
  } catch (error) {
    if (error instanceof TableError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new TableError(
      file,
      null,
      `is no workbook, or only the beginning of one (${reason}): fetch or save it again`,
    );
  }
}

const decoder = new TextDecoder();

function textOf(parts: Unzipped, name: string): string {
  return decoder.decode(parts[name]);
}

/** The part that holds a sheet. */
function partOfSheet(file: string, parts: Unzipped, wanted: string | undefined): string {
  const sheets: { name: string; link: string }[] = [];
  const targets = new Map<string, string>();
  if (parts[WORKBOOK] === undefined) throw new TableError(file, null, 'holds no workbook: save it as .xlsx again');
  parseXml(file, textOf(parts, WORKBOOK), {
    open: (name, attributes) => {
      if (name === 'sheet') sheets.push({ name: attributes['name'] ?? '', link: attributes['r:id'] ?? '' });
    },
  });
  parseXml(file, parts[LINKS] === undefined ? '<x/>' : textOf(parts, LINKS), {
    open: (name, attributes) => {
      if (name === 'Relationship') targets.set(attributes['Id'] ?? '', attributes['Target'] ?? '');
    },
  });
  const sheet = wanted === undefined ? sheets[0] : sheets.find(({ name }) => name === wanted);
  if (sheet === undefined) {
    const names = sheets.map(({ name }) => `"${name}"`).join(', ');
    throw new TableError(file, null, `has no sheet "${wanted ?? ''}"; it has ${names}`);
  }
  const part = `xl/${(targets.get(sheet.link) ?? '').replace(/^\/?xl\/|^\//, '')}`;
  if (parts[part] === undefined) throw new TableError(file, null, `lacks the part of its sheet "${sheet.name}"`);
  return part;
}

function readStrings(file: string, xml: string): string[] {
  const strings: string[] = [];
  let own = '';
  let [isText, isPhonetic] = [false, false];
  parseXml(file, xml, {
    open: (name) => {
      if (name === 'si') own = '';
      if (name === 'rPh') isPhonetic = true;
      isText = name === 't' && !isPhonetic;
    },
    text: (text) => {
      if (isText) own += text;
    },
    close: (name) => {
      if (name === 'si') strings.push(own);
      if (name === 'rPh') isPhonetic = false;
      isText = false;
    },
  });
  return strings;
}

interface NumberedCells {
  readonly number: number;
  readonly cells: string[];
}

function readSheet(file: string, xml: string, strings: readonly string[]): NumberedCells[] {
  const rows: NumberedCells[] = [];
  let row: NumberedCells | undefined;
  let [column, kind, value, isValue] = [0, '', '', false];
  parseXml(file, xml, {
    open: (name, attributes) => {
      if (name === 'row') rows.push((row = { number: Number(attributes['r'] ?? rows.length + 1), cells: [] }));
      if (name === 'c') {
        column = attributes['r'] === undefined ? (row?.cells.length ?? 0) : columnOf(attributes['r']);
        [kind, value] = [attributes['t'] ?? 'n', ''];
      }
      isValue = name === 'v' || name === 't';
    },
    text: (text) => {
      if (isValue) value += text;
    },
    close: (name) => {
      isValue = false;
      if (name === 'c' && row !== undefined) row.cells[column] = kind === 's' ? (strings[Number(value)] ?? '') : value;
    },
  });
  return rows;
}

/** The number of a column from the name of a cell, from 0: `AB12` is 27. */
function columnOf(cell: string): number {
  let number = 0;
  for (const letter of cell.replace(/\d+$/, '')) number = number * 26 + (letter.codePointAt(0) ?? 64) - 64;
  return number - 1;
}

interface Handlers {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
}

function parseXml(file: string, xml: string, { open, text, close }: Handlers): void {
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => open(name, attributes));
  if (text !== undefined) parser.on('text', text);
  if (close !== undefined) parser.on('closetag', ({ name }) => close(name));
  parser.on('error', (error) => {
    throw new TableError(file, null, `is damaged: ${error.message}; fetch or save it again`);
  });
  parser.write(xml).close();
}
