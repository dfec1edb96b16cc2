import type { Direction } from '../../ontology/index.js';
import type { Step } from '../port.js';
import { where, type Compilation } from './compilation.js';
import { ofTypes, stepPattern } from './compile-step.js';
import { property, quoted } from './names.js';

const BACK: Readonly<Record<Direction, Direction>> = { OUT: 'IN', IN: 'OUT', BOTH: 'BOTH' };

/**
 * The condition that a thing passes a filter or reaches one that does. All that do are found once, backwards from those: from each
 * thing asked about, paths would have to be tried one after the other, and in a graph with cycles there are too many.
 */
export function compileWithin(
  compilation: Compilation,
  step: Step,
  variable: string,
  passes: (variable: string) => string,
): string {
  const found = compilation.variable('within');
  const start = compilation.variable('start');
  const path = compilation.variable('path');
  const through = compilation.variable('through');
  const member = compilation.variable('member');
  const end = compilation.variable('end');
  const [own, matches] = [passes(variable), passes(start)];
  const back = { relation: step.relation, direction: BACK[step.direction] };
  // Every thing on the way but the last has to be of a target type, so the last is taken in a step of its own. A condition on
  // all nodes of a path lets Neo4j visit each node once.
  const typed = ofTypes(compilation, member, step.targetTypes);
  compilation.before(`CALL (*) {
MATCH (${start}:${quoted(compilation.place.label)}) WHERE ${matches}
MATCH ${path} = ${stepPattern(compilation, back, [start, '', through], '*0..')}
${where([typed === null ? null : `all(${member} IN nodes(${path}) WHERE ${typed})`])}
WITH DISTINCT ${through}
MATCH ${stepPattern(compilation, back, [through, '', end])}
RETURN collect(DISTINCT ${property(end, 'id')}) AS ${found}
}`);
  return `(${own} OR ${property(variable, 'id')} IN ${found})`;
}
