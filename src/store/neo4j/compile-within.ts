import type { Filter } from '../port.js';
import { where, type Compilation } from './compilation.js';
import { BACK, ofTypes, stepPattern } from './compile-step.js';
import { property, quoted } from './names.js';

type WithinFilter = Extract<Filter, { readonly kind: 'within' }>;
/** Compiles the condition that a variable passes a filter. */
type Passes = (filter: Filter, variable: string) => string;

/** The condition that a thing passes a filter or reaches one that does. */
export function compileWithin(
  compilation: Compilation,
  filter: WithinFilter,
  variable: string,
  passes: Passes,
): string {
  return `(${passes(filter.of, variable)} OR ${property(variable, 'id')} IN ${reaching(compilation, filter, passes)})`;
}

/**
 * The ids of all that reach one that passes in one step or more. They are found once, backwards from those: from each thing asked about,
 * paths would have to be tried one after the other, and in a graph with cycles there are too many.
 */
export function reaching(compilation: Compilation, filter: WithinFilter, passes: Passes): string {
  return compilation.once(filter, () => {
    const found = compilation.variable('within');
    compilation.before(closure(compilation, filter, found, passes), found);
    return found;
  });
}

function closure(compilation: Compilation, { step, of }: WithinFilter, found: string, passes: Passes): string {
  const start = compilation.variable('start');
  const path = compilation.variable('path');
  const through = compilation.variable('through');
  const member = compilation.variable('member');
  const end = compilation.variable('end');
  const back = { relation: step.relation, direction: BACK[step.direction] };
  // Every thing on the way but the last has to be of a target type, so the last is taken in a step of its own. A condition on
  // all nodes of a path lets Neo4j visit each node once.
  const typed = ofTypes(compilation, member, step.targetTypes);
  const isTyped = typed === null ? null : `all(${member} IN nodes(${path}) WHERE ${typed})`;
  return `CALL (*) {
MATCH (${start}:${quoted(compilation.place.label)}) WHERE ${passes(of, start)}
MATCH ${path} = ${stepPattern(compilation, back, [start, '', through], '*0..')}
${where([isTyped])}
WITH DISTINCT ${through}
MATCH ${stepPattern(compilation, back, [through, '', end])}
RETURN collect(DISTINCT ${property(end, 'id')}) AS ${found}
}`;
}
