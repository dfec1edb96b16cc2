import { parsePartialDate, type ScalarKind, type ValueTypeField } from '../ontology/index.js';
import type { Scalar } from '../store/index.js';
import { readReference, type Reading } from './known.js';
import { didYouMean, listed } from './nearest.js';
import type { Place } from './place.js';
import { inWords } from './shape.js';

/** One value of a scalar, an enum or a reference. What is wrong goes to the findings; then undefined. */
export function readSingle(reading: Reading, field: ValueTypeField, raw: unknown, place: Place): Scalar | undefined {
  if (field.kind === 'reference') return readReference(reading, field, raw, place);
  if (field.kind === 'enum') return readEnum(reading, field, raw, place);
  if (field.kind === 'date') return readDate(reading, field.name, raw, place);
  if (field.kind === 'string') return readText(reading, field.name, raw, place);
  if (typeof raw === 'boolean' && field.kind === 'boolean') return raw;
  if (typeof raw === 'number' && isNumber(field.kind, raw)) return raw;
  const message = `"${field.name}" wants ${WANTED[field.kind]}, and has ${inWords(raw)}${leaveOut(raw)}`;
  reading.findings.add('WRONG_KIND', place, message);
  return undefined;
}

const WANTED: Readonly<Record<Exclude<ScalarKind, 'string' | 'date'>, string>> = {
  int: 'a whole number',
  float: 'a number',
  boolean: 'true or false',
};

/** GraphQL's Int has 32 bits. */
const GREATEST_INT = 2 ** 31 - 1;

function isNumber(kind: ScalarKind, value: number): boolean {
  if (kind === 'float') return Number.isFinite(value);
  return kind === 'int' && Number.isInteger(value) && Math.abs(value) <= GREATEST_INT;
}

function leaveOut(raw: unknown): string {
  return raw === null ? ': leave the field out where nothing is known' : '';
}

function readText(reading: Reading, name: string, raw: unknown, place: Place): string | undefined {
  if (typeof raw === 'string' && raw.trim() !== '') return raw.trim();
  if (typeof raw === 'string') {
    reading.findings.add('EMPTY_TEXT', place, `"${name}" is an empty text: write one, or leave the field out`);
    return undefined;
  }
  const quotes = typeof raw === 'number' || typeof raw === 'boolean' ? `: write it in quotes, "${String(raw)}"` : '';
  const message = `"${name}" wants a text, and has ${inWords(raw)}${quotes}${leaveOut(raw)}`;
  reading.findings.add('WRONG_KIND', place, message);
  return undefined;
}

function readEnum(
  { ontology, findings }: Reading,
  field: ValueTypeField & { readonly kind: 'enum' },
  raw: unknown,
  place: Place,
): string | undefined {
  const declared = ontology.enums.get(field.enumName)?.values ?? [];
  if (typeof raw === 'string' && declared.some(({ name }) => name === raw)) return raw;
  const values = declared.map(({ name }) => name);
  const near = typeof raw === 'string' ? didYouMean(raw, values) : leaveOut(raw);
  const message = `"${field.name}" wants one of ${listed(values)}, and has ${inWords(raw)}${near}`;
  findings.add('UNKNOWN_VALUE', place, message);
  return undefined;
}

function readDate({ findings }: Reading, name: string, raw: unknown, place: Place): string | undefined {
  if (typeof raw === 'string' && parsePartialDate(raw) !== null) return raw;
  const remedy =
    typeof raw === 'number'
      ? `: write dates in quotes, "${raw}"`
      : '; wanted is an EDTF date or an interval from the earlier to the later: "2004", "2004-10", "2012/2014", "2004~", "2004/..", "../2004"';
  findings.add('BAD_DATE', place, `"${name}" has ${inWords(raw)}, which is no date${remedy}`);
  return undefined;
}
