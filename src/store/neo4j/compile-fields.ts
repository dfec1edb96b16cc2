import type { Validity } from '../../ontology/index.js';
import type { Fields, FieldValue } from '../port.js';
import { propertyOf, type Compiling, type Subject } from './compiling.js';
import { quoted } from './names.js';
import { storedUnder, VALIDITY } from './properties.js';
import { isScalar, listOf, numberOf, rowOf, type Row } from './values.js';

/** A part of what is answered of a thing: the entries of a map in the statement, and how they are read. */
export interface Projection<Answer> {
  /** `key: expression`, each. */
  readonly entries: readonly string[];
  read(row: Row): Answer;
}

/** What one thing's own data are answered as. */
interface OwnData {
  readonly fields: Fields;
  readonly validity?: Validity | null;
}

/** The stored fields and, where it is wanted, the validity of a node or a relation. */
export function compileFields(
  { names }: Compiling,
  wanted: { readonly fields: readonly string[]; readonly validity: boolean },
  { owner, variable }: Subject,
): Projection<OwnData> {
  const shapes = wanted.fields.map((field) => names.field(owner, field));
  const properties = [...new Set(shapes.map((shape) => storedUnder(shape)))];
  const validity = Object.values(VALIDITY).map((property) => propertyOf(variable, property));
  return {
    entries: [
      `fields: ${variable} {${properties.map((property) => `.${quoted(property)}`).join(', ')}}`,
      ...(wanted.validity ? [`validity: [${validity.join(', ')}]`] : []),
    ],
    read(row) {
      const stored = rowOf(row['fields']);
      const fields: Record<string, FieldValue> = {};
      for (const shape of shapes) {
        const value = stored[storedUnder(shape)];
        if (value !== null && value !== undefined) fields[shape.name] = fieldValue(value, shape.kind === 'value');
      }
      return { fields, ...(wanted.validity ? { validity: readValidity(row['validity']) } : {}) };
    },
  };
}

/** A field from the property that holds it. */
export function fieldValue(stored: unknown, isValue: boolean): FieldValue {
  // Only `encode` writes these properties, and it writes field values.
  if (isValue) return JSON.parse(String(stored)) as FieldValue;
  return isScalar(stored) ? stored : listOf(stored).filter(isScalar);
}

function readValidity(stored: unknown): Validity | null {
  const [fromFirst, fromLast, untilFirst, untilLast] = listOf(stored);
  if (fromFirst === null) return null;
  return {
    from: { first: numberOf(fromFirst), last: numberOf(fromLast) },
    until: { first: numberOf(untilFirst), last: numberOf(untilLast) },
  };
}
