import type { Validity } from '../../ontology/index.js';
import type { FieldValue, Fields } from '../port.js';
import type { FieldShapes } from './catalog.js';
import type { Compiled } from './compilation.js';
import { beside, property, VALIDITY } from './names.js';
import { listOf, numberOf, textOf, type RawMap } from './raw.js';

/** The fields wanted of a thing or a relation. Names that the ontology lacks are left out: no record has them. */
export function compileFields(
  variable: string,
  shapes: FieldShapes,
  wanted: readonly string[],
): Compiled<Fields> | null {
  const known = [...new Set(wanted)].filter((field) => shapes.has(field));
  if (known.length === 0) return null;
  const properties = known.flatMap((field) => propertiesOf(shapes, field));
  // Values in a list: the names of a map would be sent again with each thing.
  const places = known.map((field) => ({
    field,
    plain: properties.indexOf(field),
    json: properties.indexOf(beside.json(field)),
  }));
  return {
    cypher: `[${properties.map((name) => property(variable, name)).join(', ')}]`,
    decode: (value) => {
      const values = listOf(value);
      const fields: Record<string, FieldValue> = {};
      for (const { field, plain, json } of places) {
        const found = decodeField(values[plain], values[json]);
        if (found !== undefined) fields[field] = found;
      }
      return fields;
    },
  };
}

function propertiesOf(shapes: FieldShapes, field: string): readonly string[] {
  const shape = shapes.get(field);
  return [
    ...(shape?.scalar === true || shape?.list === true ? [field] : []),
    ...(shape?.value === true ? [beside.json(field)] : []),
  ];
}

/** The fields among the properties that `encodeFields` wrote. */
export function decodeFields(raw: RawMap, wanted: readonly string[]): Fields {
  const fields: Record<string, FieldValue> = {};
  for (const field of wanted) {
    const found = decodeField(raw[field], raw[beside.json(field)]);
    if (found !== undefined) fields[field] = found;
  }
  return fields;
}

function decodeField(plain: unknown, json: unknown): FieldValue | undefined {
  const value: unknown = json === undefined || json === null ? plain : JSON.parse(textOf(json));
  return value === undefined || value === null ? undefined : (value as FieldValue); // written by `encodeFields`
}

/** When a thing or a relation holds. */
export function compileValidity(variable: string): Compiled<Validity | null> {
  return {
    cypher: `[${VALIDITY.map((name) => property(variable, name)).join(', ')}]`,
    decode: (value) => decodeValidity(listOf(value)),
  };
}

/** The validity of four bounds, all null where a thing is undated. */
export function decodeValidity(bounds: readonly unknown[]): Validity | null {
  if (bounds[0] === null) return null;
  const [fromFirst = 0, fromLast = 0, untilFirst = 0, untilLast = 0] = bounds.map(numberOf);
  return { from: { first: fromFirst, last: fromLast }, until: { first: untilFirst, last: untilLast } };
}
