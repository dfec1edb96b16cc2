import type { Filter, RelatedFilter } from '../port.js';
import { where, type Compilation } from './compilation.js';
import { compileFilter, relatedConditions } from './compile-filter.js';
import { BACK, stepPattern } from './compile-step.js';
import { reaching } from './compile-within.js';
import { property, quoted } from './names.js';

/** Clauses that find things among which everything that passes a filter is. */
export interface Start {
  readonly clauses: readonly string[];
  /** How many steps they take. */
  readonly steps: number;
  /** What is left of the filter for what is found to pass; null where it has passed. */
  readonly rest: Filter | null;
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
      return {
        clauses: [`MATCH ${pattern} WHERE ${id} IN ${compilation.parameter(filter.ids)}`],
        steps: 0,
        rest: null,
      };
    case 'within': {
      if (filter.of.kind !== 'ids') return null;
      const ids = `${reaching(compilation, filter, (of, end) => compileFilter(compilation, of, end))} + ${compilation.parameter(filter.of.ids)}`;
      return { clauses: [`MATCH ${pattern} WHERE ${id} IN ${ids}`], steps: 1, rest: null };
    }
    case 'related':
      return relatedStart(compilation, filter, node);
    case 'and':
      return shortest(compilation, filter.of, node);
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
  const edge = compilation.variable('edge');
  const pattern = stepPattern(compilation, { relation, direction: BACK[direction] }, [end, edge, node]);
  const { node: _found, ...others } = filter;
  const left = start.rest === null ? others : { ...others, node: start.rest };
  const { lookedAt, matches } = relatedConditions(compilation, left, [edge, end]);
  const clause = `MATCH ${pattern} ${where([...lookedAt, ...matches])}`;
  return { clauses: [...start.clauses, clause], steps: start.steps + 1, rest: null };
}

/** The start that takes the fewest steps of those that the filters give, of which all have to be passed. */
function shortest(compilation: Compilation, filters: readonly Filter[], node: string): Start | null {
  const starts = filters.flatMap((filter) => {
    const start = compileStart(compilation, filter, node);
    return start === null ? [] : [{ ...start, filter }];
  });
  const [first, ...others] = starts;
  if (first === undefined) return null;
  const { filter, rest, ...best } = others.reduce((a, b) => (b.steps < a.steps ? b : a), first);
  const left = [...(rest === null ? [] : [rest]), ...filters.filter((one) => one !== filter)];
  return { ...best, rest: left.length === 0 ? null : { kind: 'and', of: left } };
}
