import type { Fields, FieldValue, Scalar } from '../../store/index.js';
import type { Column, ColumnKind } from '../columns.js';

/** A name as Cypher takes it whatever it is, a word of Cypher's own included. */
export function quotedName(name: string): string {
  return `\`${name.replaceAll('`', '``')}\``;
}

/** A map whose values are literals already. */
export function mapLiteral(entries: readonly (readonly [name: string, literal: string])[]): string {
  return `{${entries.map(([name, literal]) => `${quotedName(name)}: ${literal}`).join(', ')}}`;
}

/** The fixed properties of a thing or a relation and its fields, as a map on one line. */
export function propertiesLiteral(
  fixed: Readonly<Record<string, string>>,
  columns: readonly Column[],
  fields: Fields,
): string {
  const own = Object.entries(fixed).map(([name, text]) => [name, textLiteral(text)] as const);
  const told = columns.flatMap((column) => {
    const value = fields[column.field];
    return value === undefined ? [] : [[column.name, valueLiteral(column, value)] as const];
  });
  return mapLiteral([...own, ...told]);
}

/** A text in double quotes, on one line. What JSON escapes, Cypher reads the same way. */
export function textLiteral(text: string): string {
  return JSON.stringify(text);
}

function valueLiteral({ kind }: Column, value: FieldValue): string {
  // Nodes hold no maps, so that value objects become the text of their JSON.
  if (kind === 'json') return textLiteral(JSON.stringify(value));
  const plain = value as Scalar | readonly Scalar[]; // only columns of JSON hold value objects
  if (typeof plain !== 'object') return scalarLiteral(kind, plain);
  return `[${plain.map((member) => scalarLiteral(kind, member)).join(', ')}]`;
}

function scalarLiteral(kind: ColumnKind, value: Scalar): string {
  if (typeof value === 'string') return textLiteral(value);
  const text = String(value).replace('e+', 'e');
  // Cypher tells whole numbers from others by how they are written, and a list must be of one sort.
  return kind === 'float' && /^-?\d+$/.test(text) ? `${text}.0` : text;
}
