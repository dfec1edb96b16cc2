import type { Clocks, Direction } from '../../ontology/index.js';
import type { Step } from '../port.js';
import { all, type Compilation } from './compilation.js';
import { KNOWN, property, quoted, TYPE, VALIDITY } from './names.js';

const NEVER = 'false';

/** The direction in which a step is taken from its other end. */
export const BACK: Readonly<Record<Direction, Direction>> = { OUT: 'IN', IN: 'OUT', BOTH: 'BOTH' };

/** The pattern of a step from one variable over another to a third. `length` is that of a path: `*0..`. */
export function stepPattern(
  compilation: Compilation,
  step: Pick<Step, 'relation' | 'direction'>,
  [from, edge, to]: readonly [from: string, edge: string, to: string],
  length = '',
): string {
  const name = compilation.catalog.relations.has(step.relation) ? step.relation : '_none';
  const relation = `-[${edge}:${quoted(name)}${length}]-`;
  const left = step.direction === 'IN' ? '<' : '';
  const right = step.direction === 'OUT' ? '>' : '';
  return `(${from})${left}${relation}${right}(${to})`;
}

/** The condition that a thing is of one of the types, or null where any thing is. */
export function ofTypes(compilation: Compilation, variable: string, types: readonly string[]): string | null {
  const { entities } = compilation.catalog.ontology;
  const known = knownTypes(compilation, types);
  if (known.length === entities.size) return null;
  const [only] = known;
  if (only === undefined) return NEVER;
  if (known.length === 1) return `${variable}:${quoted(only)}`;
  return `${property(variable, TYPE)} IN ${compilation.parameter(known)}`;
}

/** The types that the ontology has, each once. */
export function knownTypes(compilation: Compilation, types: readonly string[]): readonly string[] {
  return [...new Set(types)].filter((type) => compilation.catalog.ontology.entities.has(type));
}

/** The condition that a thing or a relation stands at the clocks, or null where neither is given. */
export function standsAt(compilation: Compilation, variable: string, clocks: Clocks): string | null {
  const conditions = [heldAt(compilation, variable, clocks), knownAt(compilation, variable, clocks)];
  return conditions.every((condition) => condition === null) ? null : all(conditions);
}

function heldAt(compilation: Compilation, variable: string, { asOf }: Clocks): string | null {
  if (asOf === undefined) return null;
  const [fromFirst, , , untilLast] = VALIDITY.map((name) => property(variable, name));
  const last = compilation.parameter(asOf.last);
  const first = compilation.parameter(asOf.first);
  return `(${fromFirst} IS NULL OR (${fromFirst} <= ${last} AND ${untilLast} >= ${first}))`;
}

function knownAt(compilation: Compilation, variable: string, clocks: Clocks): string | null {
  if (clocks.knownAt === undefined) return null;
  const from = property(variable, KNOWN);
  return `(${from} IS NULL OR ${from} <= ${compilation.parameter(clocks.knownAt.last)})`;
}
