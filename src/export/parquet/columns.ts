import type { StoredField } from '../../ontology/index.js';
import type { Scalar } from '../../store/index.js';

/** A column of a table and what its cells hold. */
export interface Column {
  readonly name: string;
  readonly type: 'STRING' | 'INT32' | 'DOUBLE' | 'BOOLEAN';
  readonly nullable: boolean;
}

/** A row by the names of columns; what is absent is null. */
export type Row = Readonly<Record<string, Scalar>>;

/** A column of texts that no row lacks. */
export function key(name: string): Column {
  return { name, type: 'STRING', nullable: false };
}

/**
 * A column for each field of any of the types, in the order in which they first occur. Numbers and booleans are typed, dates are EDTF
 * texts and enums their names; lists and value objects are JSON texts. What is of one kind here and of another there is text.
 */
export function columnsOf(types: Iterable<{ readonly fields: ReadonlyMap<string, StoredField> }>): Column[] {
  const found = new Map<string, Column['type']>();
  for (const { fields } of types) {
    for (const field of fields.values()) {
      const type = typeOf(field);
      found.set(field.name, (found.get(field.name) ?? type) === type ? type : 'STRING');
    }
  }
  return [...found].map(([name, type]) => ({ name, type, nullable: true }));
}

function typeOf({ kind, list }: StoredField): Column['type'] {
  if (list) return 'STRING';
  if (kind === 'int') return 'INT32';
  if (kind === 'float') return 'DOUBLE';
  return kind === 'boolean' ? 'BOOLEAN' : 'STRING';
}

/** The cells of a row, each as its column holds it. */
export function cellsOf(columns: readonly Column[], row: Readonly<Record<string, unknown>>): Row {
  const cells: Record<string, Scalar> = {};
  for (const { name, type } of columns) {
    const value = row[name];
    if (value === undefined) continue;
    cells[name] = isScalar(value) && (type !== 'STRING' || typeof value === 'string') ? value : JSON.stringify(value);
  }
  return cells;
}

function isScalar(value: unknown): value is Scalar {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
