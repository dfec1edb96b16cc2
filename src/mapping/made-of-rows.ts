import { isCellExpression } from './cell-expression.js';
import type { RowRule } from './mapping.js';
import { RowProblem } from './row-problem.js';

/** What was made of rows, by the keys under which other rows name them. */
export class MadeOfRows {
  readonly #things = new Map<string, string>();

  /** A row is known by the first thing that is made of it. */
  keep(key: string | undefined, id: unknown): void {
    if (key !== undefined && typeof id === 'string' && !this.#things.has(key)) this.#things.set(key, id);
  }

  /** The id of the thing that was made of a row. Throws `RowProblem` where none was. */
  thingOf(key: string, column: string): string {
    const id = this.#things.get(key);
    if (id === undefined) throw new RowProblem('left-out', column, `names "${key}", of which nothing was made`);
    return id;
  }
}

/** Whether a rule names things that are made of other rows, and so comes after those that make them. */
export function namesOtherRows({ records, cells }: RowRule): boolean {
  return [...records, ...Object.values(cells)].some(namesRow);
}

function namesRow(expression: unknown): boolean {
  if (Array.isArray(expression)) return expression.some(namesRow);
  if (typeof expression !== 'object' || expression === null) return false;
  const map = expression as Readonly<Record<string, unknown>>; // no list, and YAML has no other objects
  return isCellExpression(map) ? map['made'] === true : Object.values(map).some(namesRow);
}
