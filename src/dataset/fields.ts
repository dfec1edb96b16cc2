import { parsePartialDate, type DayRange, type StoredField } from '../ontology/index.js';
import type { Fields, FieldValue, Scalar, ValueObject } from '../store/index.js';
import { readCitations } from './citations.js';
import type { Reading } from './known.js';
import { readObject } from './objects.js';
import type { Place } from './place.js';
import { readSingle } from './scalars.js';
import { inWords } from './shape.js';

/** The field of records and relations that holds their citations. */
export const EVIDENCE = 'evidence';

/** The value of a field of an entity or an edge. What is wrong goes to the findings; then undefined. */
export function readField(reading: Reading, field: StoredField, raw: unknown, place: Place): FieldValue | undefined {
  if (field.kind === 'value' && field.valueName === 'Citation') return readCitations(reading, raw, place);
  if (!field.list) return readOne(reading, field, raw, place);
  if (!Array.isArray(raw)) {
    const remedy = raw === null ? '; leave the field out where there is none' : '; put it in brackets, [ … ]';
    const message = `"${field.name}" wants a list, and has ${inWords(raw)}${remedy}`;
    reading.findings.add('WRONG_KIND', place, message);
    return undefined;
  }
  if (field.kind === 'value') {
    const objects = raw.map((member: unknown, index) => readValueOf(reading, field, member, place.at(index)));
    return objects.filter((member) => member !== undefined);
  }
  const members = raw.map((member: unknown, index) => readSingle(reading, field, member, place.at(index)));
  return members.filter((member) => member !== undefined);
}

function readOne(reading: Reading, field: StoredField, raw: unknown, place: Place): Scalar | ValueObject | undefined {
  return field.kind === 'value' ? readValueOf(reading, field, raw, place) : readSingle(reading, field, raw, place);
}

function readValueOf(
  reading: Reading,
  field: StoredField & { readonly kind: 'value' },
  raw: unknown,
  place: Place,
): ValueObject | undefined {
  const type = reading.ontology.values.get(field.valueName);
  return type === undefined ? undefined : readObject(reading, type, raw, place);
}

/** The day ranges of the fields that are single dates. */
export function datesOf(fields: Fields, types: ReadonlyMap<string, StoredField>): Record<string, DayRange> {
  const dates: Record<string, DayRange> = {};
  for (const [name, value] of Object.entries(fields)) {
    const range = types.get(name)?.kind === 'date' && typeof value === 'string' ? parsePartialDate(value) : null;
    if (range !== null) dates[name] = range;
  }
  return dates;
}

/**
 * The fields that have a value, in the order of their type, so that equal records look equal.
 * Empty lists are left out.
 */
export function ordered(fields: ReadonlyMap<string, FieldValue>, types: ReadonlyMap<string, StoredField>): Fields {
  const found: Record<string, FieldValue> = {};
  for (const name of types.keys()) {
    const value = fields.get(name);
    if (value !== undefined && !(Array.isArray(value) && value.length === 0)) found[name] = value;
  }
  return found;
}

/** Reports the required fields that are not there. List fields are never missing. */
export function checkRequired(
  { findings, ontology }: Reading,
  owner: string,
  types: ReadonlyMap<string, StoredField>,
  given: { has(name: string): boolean },
  place: Place,
): void {
  for (const field of types.values()) {
    if (!field.required || field.list || field.derived || given.has(field.name)) continue;
    const values = field.kind === 'enum' ? (ontology.enums.get(field.enumName)?.values ?? []) : [];
    const choice = values.length === 0 ? '' : `: one of ${values.map(({ name }) => name).join(', ')}`;
    findings.add('MISSING_FIELD', place, `${owner} needs "${field.name}"${choice}`);
  }
}
