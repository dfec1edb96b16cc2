import type { Filter, RelatedFilter, SequenceFilter } from '../port.js';
import { all, where, type Compilation } from './compilation.js';
import { compileFieldFilter } from './compile-field-filter.js';
import { standsAt, ofTypes, stepPattern } from './compile-step.js';
import { compileWithin } from './compile-within.js';
import { property } from './names.js';

/** The condition that a thing passes a filter. It is true or false, never null. */
export function compileFilter(compilation: Compilation, filter: Filter, variable: string): string {
  switch (filter.kind) {
    case 'and':
    case 'or':
      return joined(
        filter.kind,
        filter.of.map((inner) => compileFilter(compilation, inner, variable)),
      );
    case 'not':
      return `NOT (${compileFilter(compilation, filter.of, variable)})`;
    case 'ids':
      return `${property(variable, 'id')} IN ${compilation.parameter(filter.ids)}`;
    case 'types':
      return ofTypes(compilation, variable, filter.types) ?? 'true';
    case 'related':
      return compileRelated(compilation, filter, variable);
    case 'sequence':
      return compileSequence(compilation, filter, variable);
    case 'within':
      return compileWithin(compilation, filter, variable, (of, end) => compileFilter(compilation, of, end));
    default:
      return compileFieldFilter(compilation, filter, { variable, fields: compilation.catalog.nodeFields });
  }
}

/** The same of a relation. Throws a `TypeError` where the filter asks what a relation cannot be asked. */
export function compileEdgeFilter(compilation: Compilation, filter: Filter, variable: string): string {
  switch (filter.kind) {
    case 'and':
    case 'or':
      return joined(
        filter.kind,
        filter.of.map((inner) => compileEdgeFilter(compilation, inner, variable)),
      );
    case 'not':
      return `NOT (${compileEdgeFilter(compilation, filter.of, variable)})`;
    case 'ids':
    case 'types':
    case 'related':
    case 'sequence':
    case 'within':
      throw new TypeError(`A relation cannot be filtered by "${filter.kind}"`);
    default:
      return compileFieldFilter(compilation, filter, { variable, fields: compilation.catalog.edgeFields });
  }
}

function joined(kind: 'and' | 'or', conditions: readonly string[]): string {
  if (conditions.length === 0) return kind === 'and' ? 'true' : 'false';
  return `(${conditions.join(kind === 'and' ? ' AND ' : ' OR ')})`;
}

type Conditions = readonly (string | null)[];

/** The conditions under which a relation to a node is looked at, and those under which it is what is looked for. */
export function relatedConditions(
  compilation: Compilation,
  filter: RelatedFilter,
  [edge, node]: readonly [edge: string, node: string],
): { readonly lookedAt: Conditions; readonly matches: Conditions } {
  const lookedAt = [
    ofTypes(compilation, node, filter.step.targetTypes),
    standsAt(compilation, edge, filter),
    standsAt(compilation, node, filter),
  ];
  const matches = [
    filter.edge === undefined ? null : compileEdgeFilter(compilation, filter.edge, edge),
    filter.node === undefined ? null : compileFilter(compilation, filter.node, node),
  ];
  return { lookedAt, matches };
}

function compileRelated(compilation: Compilation, filter: RelatedFilter, owner: string): string {
  const { step, quantifier } = filter;
  const edge = compilation.variable('edge');
  const node = compilation.variable('node');
  const { lookedAt, matches } = relatedConditions(compilation, filter, [edge, node]);
  const conditions = quantifier === 'every' ? [...lookedAt, `NOT (${all(matches)})`] : [...lookedAt, ...matches];
  const pattern = stepPattern(compilation, step, [owner, edge, node]);
  const exists = `EXISTS { MATCH ${pattern} ${where(conditions)} }`;
  return quantifier === 'some' ? exists : `NOT ${exists}`;
}

function compileSequence(compilation: Compilation, filter: SequenceFilter, owner: string): string {
  const { step, order, of } = filter;
  if (of.length === 0) return 'true';
  const members = of.map((match) => ({
    match,
    edge: compilation.variable('edge'),
    node: compilation.variable('node'),
  }));
  const conditions = members.flatMap(({ match, edge, node }, index) => {
    const before = members[index - 1];
    const place = property(edge, order);
    return [
      before === undefined ? `${place} IS NOT NULL` : `${property(before.edge, order)} < ${place}`,
      ofTypes(compilation, node, step.targetTypes),
      standsAt(compilation, edge, filter),
      standsAt(compilation, node, filter),
      match.edge === undefined ? null : compileEdgeFilter(compilation, match.edge, edge),
      match.node === undefined ? null : compileFilter(compilation, match.node, node),
    ];
  });
  const patterns = members.map(({ edge, node }) => stepPattern(compilation, step, [owner, edge, node]));
  return `EXISTS { MATCH ${patterns.join(', ')} ${where(conditions)} }`;
}
