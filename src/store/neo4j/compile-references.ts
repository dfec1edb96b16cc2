import type { NodeAnswer, ReferencePlan } from '../port.js';
import type { Projection } from './compile-fields.js';
import { compileSelection } from './compile-selection.js';
import { propertyOf, type Compiling, type Subject } from './compiling.js';
import { referencesOf } from './properties.js';
import { listOf, rowOf } from './values.js';

/** The things that the value objects of a node or a relation name, by the key of the plan. */
export function compileReferences(
  compiling: Compiling,
  plans: readonly ReferencePlan[],
  subject: Subject,
): Projection<NodeAnswer['references']> {
  const parts = plans.map((plan, index) => compileReference(compiling, plan, subject, `named${index}`));
  return {
    entries: parts.flatMap(({ entries }) => entries),
    read: (row) => Object.fromEntries(parts.map(({ key, read }) => [key, read(row)])),
  };
}

function compileReference(
  compiling: Compiling,
  { key, field, reference, selection }: ReferencePlan,
  { owner, variable }: Subject,
  entry: string,
): Projection<Readonly<Record<string, NodeAnswer>>> & { readonly key: string } {
  const { names, statement } = compiling;
  if (!names.field(owner, field).references.includes(reference)) return { key, entries: [], read: () => ({}) };
  const named = statement.variable('n');
  const node = compileSelection(compiling, selection, named);
  const ids = propertyOf(variable, referencesOf(field, reference));
  const found = `MATCH (${named}:${names.base}) WHERE ${named}.id IN ${ids} RETURN {${node.entries.join(', ')}}`;
  return {
    key,
    entries: [`${entry}: COLLECT { ${found} }`],
    read(row) {
      const nodes = listOf(row[entry]).map((value) => node.read(rowOf(value)));
      return Object.fromEntries(nodes.map((answer) => [answer.id, answer]));
    },
  };
}
