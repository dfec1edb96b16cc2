import type { Ontology, StoredField } from '../ontology/index.js';
import type { Fields } from '../store/index.js';

/** What a column holds; `json` is a text of JSON, for what a format without nesting cannot hold otherwise. */
export type ColumnKind = 'string' | 'int' | 'float' | 'boolean' | 'json';

/** A stored field, told the same way for every type that has it. */
export interface Column {
  /** As the column is called: the field's name, with `_` behind it where the format has taken that name for something else. */
  readonly name: string;
  readonly field: string;
  readonly kind: ColumnKind;
  readonly list: boolean;
}

/** The fields of all entity types, each once, in the order of the ontology; citations come last. */
export function nodeColumns(ontology: Ontology, taken: readonly string[]): readonly Column[] {
  return columnsOf(ontology.entities.values(), taken);
}

/** The fields of all edge types, each once, in the order of the ontology; citations come last. */
export function edgeColumns(ontology: Ontology, taken: readonly string[]): readonly Column[] {
  return columnsOf(ontology.edges.values(), taken);
}

/** What stands in a column as the text of one cell: lists and value objects as JSON, anything else as it is; undefined for no value. */
export function textIn(column: Column, fields: Fields): string | undefined {
  const value = fields[column.field];
  if (value === undefined) return undefined;
  return column.kind === 'json' || typeof value === 'object' ? JSON.stringify(value) : String(value);
}

const CITATIONS = 'evidence';

function columnsOf(
  types: Iterable<{ readonly fields: ReadonlyMap<string, StoredField> }>,
  taken: readonly string[],
): readonly Column[] {
  const found = new Map<string, Column>();
  for (const { fields } of types) {
    for (const field of fields.values()) {
      const column = columnOf(field, taken);
      found.set(field.name, common(found.get(field.name) ?? column, column));
    }
  }
  const columns = [...found.values()];
  const areCitations = ({ field }: Column): boolean => field === CITATIONS;
  return [...columns.filter((column) => !areCitations(column)), ...columns.filter(areCitations)];
}

function columnOf(field: StoredField, taken: readonly string[]): Column {
  const name = taken.includes(field.name) ? `${field.name}_` : field.name;
  if (field.kind === 'value') return { name, field: field.name, kind: 'json', list: false };
  const kind = field.kind === 'date' || field.kind === 'enum' ? 'string' : field.kind;
  return { name, field: field.name, kind, list: field.list };
}

/** A column for what two types keep under one name. Where they keep unlike things, only JSON tells a text from a number. */
function common(one: Column, other: Column): Column {
  if (one.list === other.list && one.kind === other.kind) return one;
  const areNumbers = [one, other].every(({ kind }) => kind === 'int' || kind === 'float');
  if (one.list === other.list && areNumbers) return { ...one, kind: 'float' };
  return { ...one, kind: 'json', list: false };
}
