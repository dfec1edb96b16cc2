import type { ValueType } from '../ontology/index.js';
import type { Scalar, ValueObject } from '../store/index.js';
import type { Reading } from './known.js';
import { listed, unknownField } from './nearest.js';
import { checkPage, readLines } from './pages.js';
import type { Place } from './place.js';
import { readSingle } from './scalars.js';
import { inWords, isMap } from './shape.js';

/** A value object, its fields in the order of its type. What is wrong goes to the findings; then undefined. */
export function readObject(reading: Reading, type: ValueType, raw: unknown, place: Place): ValueObject | undefined {
  const { findings } = reading;
  const names = [...type.fields.keys()];
  if (!isMap(raw)) {
    findings.add('WRONG_KIND', place, `wants a map of ${type.name} (${listed(names)}), and has ${inWords(raw)}`);
    return undefined;
  }
  for (const key of Object.keys(raw).filter((name) => !type.fields.has(name))) {
    findings.add('UNKNOWN_FIELD', place.at(key), unknownField(type.name, key, names));
  }
  const value: Record<string, Scalar | readonly Scalar[]> = {};
  for (const [name, field] of type.fields) {
    const member = raw[name];
    if (member === undefined) {
      if (field.required && !field.list) {
        findings.add('MISSING_FIELD', place, `${type.name} needs "${name}"`);
      }
      continue;
    }
    const at = place.at(name);
    // A page may be said to be none, which is not the same as leaving it out: see `checkPage`.
    if (name === 'page' && member === null) continue;
    const read = name === 'lines' ? readLines(reading, member, at) : readMember(reading, field, member, at);
    if (read !== undefined) value[name] = read;
  }
  if (type.fields.has('source') && type.fields.has('page')) checkPage(reading, type, raw, value, place);
  return value;
}

type ValueField = ValueType['fields'] extends ReadonlyMap<string, infer Field> ? Field : never;

function readMember(
  reading: Reading,
  field: ValueField,
  raw: unknown,
  place: Place,
): Scalar | readonly Scalar[] | undefined {
  if (!field.list) return readSingle(reading, field, raw, place);
  if (Array.isArray(raw)) {
    return raw
      .map((member: unknown, index) => readSingle(reading, field, member, place.at(index)))
      .filter((member) => member !== undefined);
  }
  reading.findings.add('WRONG_KIND', place, `"${field.name}" wants a list, and has ${inWords(raw)}`);
  return undefined;
}
