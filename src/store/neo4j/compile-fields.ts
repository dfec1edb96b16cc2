import type { Validity } from '../../ontology/index.js';
import type { FieldValue, Fields } from '../port.js';
import type { FieldShapes } from './catalog.js';
import type { Compiled } from './compilation.js';
import { beside, property, quoted, VALIDITY } from './names.js';
import { listOf, mapOf, numberOf, textOf, type RawMap } from './raw.js';

/** The fields wanted of a thing or a relation. Names that the ontology lacks are left out: no record has them. */
export function compileFields(
  variable: string,
  shapes: FieldShapes,
  wanted: readonly string[],
): Compiled<Fields> | null {
  const known = [...new Set(wanted)].filter((field) => shapes.has(field));
  if (known.length === 0) return null;
  const properties = known.flatMap((field) => propertiesOf(shapes, field));
  return {
    cypher: `${variable} { ${properties.map((name) => `.${quoted(name)}`).join(', ')} }`,
    decode: (value) => decodeFields(mapOf(value), known),
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
    const json = raw[beside.json(field)];
    const value: unknown = json === undefined || json === null ? raw[field] : JSON.parse(textOf(json));
    if (value !== undefined && value !== null) fields[field] = value as FieldValue; // written by `encodeFields`
  }
  return fields;
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
