import { fold } from '../store/index.js';
import type { CellExpression } from './cell-expression.js';
import type { MadeOfRows } from './made-of-rows.js';
import { lookedUp, type LookupContext } from './lookups.js';
import { RowProblem } from './row-problem.js';
import { textKey } from './text-key.js';
import type { Row } from './table/index.js';

/** What reading a cell needs beside its row. */
export interface CellContext extends LookupContext {
  readonly rows: MadeOfRows;
  /** Reports what is left out of a row while the rest of it is made. */
  leftOut(problem: RowProblem): void;
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
  if (how.made === true) return context.rows.thingOf(text, how.column);
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
