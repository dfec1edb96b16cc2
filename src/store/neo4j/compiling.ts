import type { DayRange } from '../../ontology/index.js';
import type { Filter, Step } from '../port.js';
import { quoted, type Names, type Owner } from './names.js';
import { VALIDITY } from './properties.js';
import type { StatementBuilder } from './statement.js';

/** What the compiling of one statement needs and gathers. */
export interface Compiling {
  readonly names: Names;
  readonly statement: StatementBuilder;
  /** Variables that hold what lies within, by the filter that asks for it. */
  readonly closures: Map<Filter, string>;
}

/** A node or a relation that has a variable. */
export interface Subject {
  readonly variable: string;
  readonly owner: Owner;
}

/** A property of a variable. The name is quoted and comes from the ontology or from `properties.ts`. */
export function propertyOf(variable: string, property: string): string {
  return `${variable}.${quoted(property)}`;
}

/** The pattern of one step from a node over a relation to a node. */
export function patternOf({ names }: Compiling, from: string, relation: string, to: string, step: Step): string {
  const along = `[${relation}:${names.relation(step.relation)}]`;
  if (step.direction === 'BOTH') return `(${from})-${along}-(${to})`;
  return step.direction === 'OUT' ? `(${from})-${along}->(${to})` : `(${from})<-${along}-(${to})`;
}

/** That something may have held; null where no time is asked for. */
export function mayHold({ statement }: Compiling, variable: string, asOf: DayRange | undefined): string | null {
  if (asOf === undefined) return null;
  const from = propertyOf(variable, VALIDITY.fromFirst);
  const until = propertyOf(variable, VALIDITY.untilLast);
  const begun = `${from} <= ${statement.integer(asOf.last)}`;
  const notEnded = `${until} >= ${statement.integer(asOf.first)}`;
  return `(${from} IS NULL OR (${begun} AND ${notEnded}))`;
}
