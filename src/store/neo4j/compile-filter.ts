import type { Filter, RelatedFilter } from '../port.js';
import { compileFieldFilter } from './compile-field-filter.js';
import { closureVariable } from './compile-within.js';
import { mayHold, patternOf, propertyOf, type Compiling, type Subject } from './compiling.js';
import { TYPE } from './properties.js';
import { allOf, where } from './statement.js';

/**
 * A predicate that is true where the filter holds, and false or null where it does not: Cypher's null is neither, so it is made
 * false wherever something is negated. Throws a `TypeError` where a relation is asked what only a node can be.
 */
export function compileFilter(compiling: Compiling, filter: Filter, subject: Subject): string {
  switch (filter.kind) {
    case 'and':
      return joined(compiling, filter.of, subject, ' AND ', 'true');
    case 'or':
      return joined(compiling, filter.of, subject, ' OR ', 'false');
    case 'not':
      return not(compileFilter(compiling, filter.of, subject));
    case 'compare':
    case 'in':
    case 'present':
    case 'date':
      return compileFieldFilter(compiling, filter, subject);
    default:
      if (subject.owner === 'edge') throw new TypeError(`A relation cannot be filtered by "${filter.kind}"`);
      return compileNodeFilter(compiling, filter, subject.variable);
  }
}

type NodeFilter = Extract<Filter, { readonly kind: 'ids' | 'types' | 'related' | 'within' }>;

function compileNodeFilter(compiling: Compiling, filter: NodeFilter, node: string): string {
  switch (filter.kind) {
    case 'ids':
      return `${node}.id IN ${compiling.statement.parameter(filter.ids)}`;
    case 'types':
      return `${propertyOf(node, TYPE)} IN ${compiling.statement.parameter(filter.types)}`;
    case 'within':
      return `${node} IN ${closureVariable(compiling, filter)}`;
    case 'related':
      return compileRelated(compiling, filter, node);
  }
}

function compileRelated(compiling: Compiling, filter: RelatedFilter, node: string): string {
  const { step, asOf, quantifier } = filter;
  const relation = compiling.statement.variable('r');
  const other = compiling.statement.variable('n');
  const looksAt = [
    compiling.names.isOneOf(other, step.targetTypes),
    mayHold(compiling, relation, asOf),
    mayHold(compiling, other, asOf),
  ];
  const matches = allOf([
    filter.edge === undefined ? null : compileFilter(compiling, filter.edge, { variable: relation, owner: 'edge' }),
    filter.node === undefined ? null : compileFilter(compiling, filter.node, { variable: other, owner: 'node' }),
  ]);
  const pattern = patternOf(compiling, node, relation, other, step);
  const exists = (predicates: readonly (string | null)[]) => `EXISTS { MATCH ${pattern}${where(allOf(predicates))} }`;
  if (quantifier === 'some') return exists([...looksAt, matches]);
  if (quantifier === 'none') return `NOT ${exists([...looksAt, matches])}`;
  return matches === null ? 'true' : `NOT ${exists([...looksAt, not(matches)])}`;
}

function not(predicate: string): string {
  return `NOT coalesce(${predicate}, false)`;
}

function joined(
  compiling: Compiling,
  filters: readonly Filter[],
  subject: Subject,
  sign: ' AND ' | ' OR ',
  none: 'true' | 'false',
): string {
  if (filters.length === 0) return none;
  return `(${filters.map((filter) => compileFilter(compiling, filter, subject)).join(sign)})`;
}
