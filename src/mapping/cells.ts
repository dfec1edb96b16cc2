import { fold } from '../store/index.js';
import type { KnownThings } from './known-things.js';
import type { Lookup } from './mapping.js';
import type { MappingReport } from './report.js';
import { RowProblem } from './row-problem.js';
import { textKey } from './text-key.js';
import type { Row } from './table/index.js';

/** What reading a cell needs beside its row. */
export interface CellContext {
  readonly lookups: ReadonlyMap<string, Lookup>;
  readonly known: KnownThings;
  readonly report: MappingReport;
  /** Reports what is left out of a row while the rest of it is made. */
  leftOut(problem: RowProblem): void;
}

/** How a cell is read. `docs/mappings.md` says what each key means. */
interface CellExpression {
  readonly column: string;
  readonly match?: string;
  readonly split?: string;
  readonly lookup?: string;
  /** Of what a lookup finds: its id unless given, or its name. */
  readonly show?: 'name';
  readonly values?: Readonly<Record<string, unknown>>;
  readonly otherwise?: unknown;
  readonly as?: 'text' | 'number' | 'integer' | 'date';
  readonly format?: string;
}

export const CELL_KEYS: readonly string[] = [
  'column',
  'match',
  'split',
  'lookup',
  'show',
  'values',
  'otherwise',
  'as',
  'format',
  'when',
];

/** Whether a map of a mapping reads a cell. */
export function isCellExpression(map: Readonly<Record<string, unknown>>): boolean {
  return typeof map['column'] === 'string' && Object.keys(map).every((key) => CELL_KEYS.includes(key));
}

/** The value of a cell; undefined where it is empty, does not match, or means nothing. Throws `RowProblem`. */
export function readCell(map: Readonly<Record<string, unknown>>, { cells }: Row, context: CellContext): unknown {
  const how = map as unknown as CellExpression; // `isCellExpression` has looked
  const cell = cells[how.column] ?? '';
  if (cell === '') return undefined;
  if (how.split !== undefined) {
    const parts = cell.split(how.split).map((part) => readText(part.trim(), how, context));
    return parts.filter((part) => part !== undefined);
  }
  return readText(cell, how, context);
}

function readText(cell: string, how: CellExpression, context: CellContext): unknown {
  const text = how.match === undefined ? cell : matched(cell, how.match);
  if (text === undefined || text === '') return how.match === undefined ? undefined : how.otherwise;
  if (how.values !== undefined) return valued(text, how);
  if (how.lookup !== undefined) {
    const id = lookedUp(text, how.column, how.lookup, context);
    return how.show === 'name' ? context.known.nameOf(id) : id;
  }
  if (how.as === 'number' || how.as === 'integer') return numberIn(text, how);
  if (how.as === 'date') return dateIn(text, how);
  return text;
}

const patterns = new Map<string, RegExp>();

/** A pattern is compiled once: mappings have few, and use them for each row. */
function compiled(pattern: string): RegExp {
  const known = patterns.get(pattern) ?? new RegExp(pattern, 'u');
  patterns.set(pattern, known);
  return known;
}

/** The first group of a pattern, or all that it matches. */
function matched(text: string, pattern: string): string | undefined {
  const found = compiled(pattern).exec(text);
  return found === null ? undefined : (found[1] ?? found[0]);
}

function valued(text: string, { values = {}, otherwise }: CellExpression): unknown {
  const key = textKey(text);
  const found = Object.entries(values).find(([written]) => textKey(written) === key);
  return found === undefined ? otherwise : found[1];
}

/** What a text means by a lookup: a value of its own, or the only thing that it names. */
function lookedUp(text: string, column: string, name: string, { lookups, known, report }: CellContext): string {
  const lookup = lookups.get(name);
  if (lookup === undefined) throw new RowProblem('refused', column, `the mapping has no lookup "${name}"`);
  const written = lookup.values.get(textKey(text));
  const found = written === undefined ? known.find(text, lookup.find) : undefined;
  if (written !== undefined || found?.ids.length === 1) {
    report.matched(written === undefined ? (found?.by ?? 'name') : 'table');
    return written ?? found?.ids[0] ?? '';
  }
  const kind = lookup.otherwise === 'refuse' ? 'refused' : 'left-out';
  const among = lookup.find.length === 0 ? `the lookup "${name}"` : lookup.find.join(' or ');
  if (found === undefined) {
    report.unknown(name, text);
    throw new RowProblem(kind, column, `"${text}" means nothing among ${among}: add it to the lookup "${name}"`);
  }
  report.ambiguous(name, text, found.ids);
  const message = `"${text}" may mean ${found.ids.join(' or ')}: say which in the lookup "${name}"`;
  throw new RowProblem(kind, column, message);
}

const NUMBER = /^[+-]?(?:\d+|\d{1,3}(?:[, \u00a0\u202f]\d{3})+)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

function numberIn(text: string, { column, as }: CellExpression): number {
  const number = NUMBER.test(text) ? Number(text.replaceAll(/[, \u00a0\u202f]/g, '')) : NaN;
  if (Number.isFinite(number) && (as === 'number' || Number.isSafeInteger(number))) return number;
  const wanted = as === 'integer' ? 'a whole number' : 'a number';
  throw new RowProblem('refused', column, `wants ${wanted}, and has "${text}"`);
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const PARTS: Readonly<Record<string, string>> = {
  YYYY: String.raw`(?<year>\d{4})`,
  MMM: String.raw`(?<name>\p{L}{3,})\.?`,
  MM: String.raw`(?<month>\d{2})`,
  M: String.raw`(?<month>\d{1,2})`,
  DD: String.raw`(?<day>\d{2})`,
  D: String.raw`(?<day>\d{1,2})`,
};

/** A date in a format of the mapping, as the graph writes dates: `12 Dec 2000` by `D MMM YYYY` is `2000-12-12`. */
function dateIn(text: string, { column, format = 'YYYY-MM-DD' }: CellExpression): string {
  const pattern = format.replaceAll(/YYYY|MMM|MM|M|DD|D|[.*+?^${}()|[\]\\/]/g, (part) => PARTS[part] ?? `\\${part}`);
  const groups = new RegExp(`^${pattern}$`, 'u').exec(text)?.groups;
  const [year, day] = [groups?.['year'], groups?.['day']];
  const month = groups?.['name'] === undefined ? groups?.['month'] : String(monthOf(groups['name']));
  const parts = [year, month, day].filter((part) => part !== undefined).map((part) => part.padStart(2, '0'));
  if (year !== undefined && month !== '0') return parts.join('-');
  throw new RowProblem('refused', column, `wants a date as ${format}, and has "${text}"`);
}

function monthOf(name: string): number {
  return MONTHS.indexOf(fold(name).join('').slice(0, 3)) + 1;
}
