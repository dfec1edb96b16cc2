import type { Condition } from './mapping.js';
import { textKey } from './text-key.js';
import { SEPARATOR, type Row } from './table/index.js';

/** Whether a row meets a condition: each column has one of its texts, or any text where it says null; of several values, any counts. */
export function meets(condition: Condition, { cells }: Row): boolean {
  for (const [column, wanted] of condition) {
    const cell = cells[column] ?? '';
    const values = cell.split(SEPARATOR).map(textKey);
    if (wanted === null ? cell === '' : !wanted.some((text) => values.includes(textKey(text)))) return false;
  }
  return true;
}

/** Whether a row meets a condition as it is written in an expression. */
export function holds(written: unknown, row: Row): boolean {
  return meets(conditionFrom(written), row);
}

/** A condition as it is written: by column a text, a list of texts, or null for any. */
export function conditionFrom(written: unknown): Condition {
  const entries = typeof written === 'object' && written !== null ? Object.entries(written) : [];
  return new Map(
    entries.map(([column, wanted]: [string, unknown]) => [
      column,
      wanted === null ? null : (Array.isArray(wanted) ? (wanted as readonly unknown[]) : [wanted]).map(String),
    ]),
  );
}
