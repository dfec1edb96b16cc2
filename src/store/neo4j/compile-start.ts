import type { Filter } from '../port.js';
import { closureVariable } from './compile-within.js';
import { patternOf, type Compiling } from './compiling.js';
import { where } from './statement.js';

/**
 * The clauses that bind a node for a list of roots, to be followed by WHERE. Where the filter names things, they lead from
 * those to the candidates, so that a question about one place does not look at every route; else to all things.
 */
export function startOf(compiling: Compiling, filter: Filter | undefined, node: string): string {
  const candidates = filter === undefined ? null : candidatesOf(compiling, filter, node);
  return candidates === null ? `MATCH (${node}:${compiling.names.base})` : `${candidates} WITH DISTINCT ${node}`;
}

/** Clauses that bind the node to everything that can pass the filter, maybe more than once; null where none are known. */
function candidatesOf(compiling: Compiling, filter: Filter, node: string): string | null {
  const { names, statement } = compiling;
  switch (filter.kind) {
    case 'ids':
      return `MATCH (${node}:${names.base}) WHERE ${node}.id IN ${statement.parameter(filter.ids)}`;
    case 'within':
      return `UNWIND ${closureVariable(compiling, filter)} AS ${node}`;
    case 'and':
      return firstKnown(filter.of, (inner) => candidatesOf(compiling, inner, node));
    case 'related': {
      if (filter.quantifier !== 'some' || filter.node === undefined) return null;
      const other = statement.variable('n');
      const ends = candidatesOf(compiling, filter.node, other);
      if (ends === null) return null;
      const pattern = patternOf(compiling, node, '', other, filter.step);
      return `${ends} MATCH ${pattern}${where(names.isOneOf(other, filter.step.targetTypes))}`;
    }
    default:
      return null;
  }
}

function firstKnown<Value, Found>(values: readonly Value[], find: (value: Value) => Found | null): Found | null {
  for (const value of values) {
    const found = find(value);
    if (found !== null) return found;
  }
  return null;
}
