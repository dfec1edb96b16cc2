import type { Filter, RelatedFilter } from '../port.js';
import type { Compilation } from './compilation.js';
import { compileFilter } from './compile-filter.js';
import { BACK, stepPattern } from './compile-step.js';
import { reaching } from './compile-within.js';
import { property, quoted } from './names.js';

/** Clauses that find things among which everything that passes a filter is, and how many steps they take. */
export interface Start {
  readonly clauses: readonly string[];
  readonly steps: number;
}

/**
 * Where a filter names things, what passes it is found from those, so that a question about one place does not look at every route. Null
 * where it names none. Each may be found several times.
 */
export function compileStart(compilation: Compilation, filter: Filter | undefined, node: string): Start | null {
  const pattern = `(${node}:${quoted(compilation.place.label)})`;
  const id = property(node, 'id');
  switch (filter?.kind) {
    case 'ids':
      return { clauses: [`MATCH ${pattern} WHERE ${id} IN ${compilation.parameter(filter.ids)}`], steps: 0 };
    case 'within': {
      if (filter.of.kind !== 'ids') return null;
      const ids = `${reaching(compilation, filter, (of, end) => compileFilter(compilation, of, end))} + ${compilation.parameter(filter.of.ids)}`;
      return { clauses: [`MATCH ${pattern} WHERE ${id} IN ${ids}`], steps: 1 };
    }
    case 'related':
      return relatedStart(compilation, filter, node);
    case 'and':
      return shortest(filter.of.map((inner) => compileStart(compilation, inner, node)));
    default:
      return null;
  }
}

function relatedStart(compilation: Compilation, filter: RelatedFilter, node: string): Start | null {
  if (filter.quantifier !== 'some') return null;
  const { relation, direction } = filter.step;
  const end = compilation.variable('end');
  const start = compileStart(compilation, filter.node, end);
  if (start === null) return null;
  const pattern = stepPattern(compilation, { relation, direction: BACK[direction] }, [end, '', node]);
  return { clauses: [...start.clauses, `MATCH ${pattern}`], steps: start.steps + 1 };
}

function shortest(starts: readonly (Start | null)[]): Start | null {
  let best: Start | null = null;
  for (const start of starts) if (start !== null && (best === null || start.steps < best.steps)) best = start;
  return best;
}
