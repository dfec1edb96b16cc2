import type { Filter } from '../port.js';
import { patternOf, type Compiling } from './compiling.js';
import { where } from './statement.js';

type Within = Extract<Filter, { readonly kind: 'within' }>;

/**
 * A variable that holds everything that lies within what the filter names. It is found once for the whole statement, from the
 * inside of the hierarchy outwards: asking each thing for the ways that lead up from it would walk the same ways again and again.
 */
export function closureVariable(compiling: Compiling, filter: Within): string {
  const known = compiling.closures.get(filter);
  if (known !== undefined) return known;
  const { statement, names } = compiling;
  const variable = statement.variable('within');
  compiling.closures.set(filter, variable);
  const step = patternOf(compiling, 'inner', '', 'outer', filter.step);
  const entered = names.isOneOf('outer', filter.step.targetTypes);
  // The server walks a pattern of this form breadth first and enters each node once, so that cycles cost nothing.
  const lines = [
    `MATCH (top:${names.base}) WHERE top.id IN ${statement.parameter(filter.ids)}`,
    `MATCH (found) (${step}${where(entered)}){0,} (top)`,
    `RETURN collect(DISTINCT found) AS ${variable}`,
  ];
  statement.first(`CALL () { ${lines.join(' ')} }`);
  return variable;
}
