import { isCellExpression } from './cell-expression.js';
import { readCell, type CellContext } from './cells.js';
import { holds } from './conditions.js';
import { RowProblem } from './row-problem.js';
import { filled } from './templates.js';
import type { Row } from './table/index.js';

const WHEN = 'when';

/**
 * What an expression of a mapping makes of a row: texts with `{column}` are filled, maps with `column` read a cell, maps and lists
 * are made member by member, and anything else stands for itself. Undefined where a cell that is needed is empty; what is undefined
 * is left out of maps and lists. Throws `RowProblem`.
 */
export function evaluate(expression: unknown, row: Row, context: CellContext): unknown {
  if (typeof expression === 'string') return filled(expression, row);
  if (Array.isArray(expression)) return members(expression, row, context);
  if (typeof expression !== 'object' || expression === null) return expression ?? undefined;
  const map = expression as Written; // no list, and YAML has no other objects
  if (WHEN in map && !holds(map[WHEN], row)) return undefined;
  if (isCellExpression(map)) return readCell(map, row, context);
  return 'to' in map ? relationOf(map, row, context) : mapOf(map, row, context);
}

type Written = Readonly<Record<string, unknown>>;

function mapOf(map: Written, row: Row, context: CellContext): Written {
  return Object.fromEntries(
    Object.entries(map)
      .filter(([name]) => name !== WHEN)
      .map(([name, member]) => [name, evaluate(member, row, context)] as const)
      .filter(([, value]) => value !== undefined),
  );
}

/** A relation that leads nowhere is none; one that leads to what a lookup leaves out is left out, and the rest is made. */
function relationOf(map: Written, row: Row, context: CellContext): Written | undefined {
  try {
    const made = mapOf(map, row, context);
    return made['to'] === undefined ? undefined : made;
  } catch (error) {
    if (!(error instanceof RowProblem) || error.kind === 'refused') throw error;
    context.leftOut(error);
    return undefined;
  }
}

function members(expressions: readonly unknown[], row: Row, context: CellContext): unknown {
  const made = expressions
    .flatMap((expression) => {
      const value = evaluate(expression, row, context);
      // A cell that is split is several members.
      return Array.isArray(value) ? (value as readonly unknown[]) : [value];
    })
    .filter((value) => value !== undefined);
  return made.length === 0 ? undefined : made;
}
