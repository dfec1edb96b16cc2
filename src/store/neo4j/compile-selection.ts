import type { EdgeAnswer, EdgeSelection, NodeAnswer, RelationPage, Selection } from '../port.js';
import { compileFields, type Projection } from './compile-fields.js';
import { compileReferences } from './compile-references.js';
import { compileRelation } from './compile-relation.js';
import { propertyOf, type Compiling } from './compiling.js';
import { TYPE } from './properties.js';
import { textOf, type Row } from './values.js';

/** What a selection asks of a node, related things at any depth included. */
export function compileSelection(compiling: Compiling, selection: Selection, variable: string): Projection<NodeAnswer> {
  const own = compileFields(compiling, selection, { variable, owner: 'node' });
  const references = compileReferences(compiling, selection.references, { variable, owner: 'node' });
  const relations = selection.relations.map((plan, index) => {
    const { entries, read } = compileRelation(compiling, plan, variable, String(index));
    return { key: plan.key, owners: new Set(plan.ownerTypes), entries, read };
  });
  const pagesOf = (type: string, row: Row): Record<string, RelationPage> => {
    const wanted = relations.filter(({ owners }) => owners.has(type));
    return Object.fromEntries(wanted.map(({ key, read }) => [key, read(row)]));
  };
  return {
    entries: [
      `id: ${variable}.id`,
      `type: ${propertyOf(variable, TYPE)}`,
      ...own.entries,
      ...references.entries,
      ...relations.flatMap(({ entries }) => entries),
    ],
    read(row) {
      const type = textOf(row['type']);
      return {
        id: textOf(row['id']),
        type,
        ...own.read(row),
        relations: pagesOf(type, row),
        references: references.read(row),
      };
    },
  };
}

/** What a selection asks of a relation itself, whatever it leads to. */
export function compileEdgeSelection(
  compiling: Compiling,
  selection: EdgeSelection,
  variable: string,
): Projection<Omit<EdgeAnswer, 'node' | 'position'>> {
  const own = compileFields(compiling, selection, { variable, owner: 'edge' });
  const references = compileReferences(compiling, selection.references, { variable, owner: 'edge' });
  return {
    entries: [`id: ${variable}.id`, ...own.entries, ...references.entries],
    read: (row) => ({ id: textOf(row['id']), ...own.read(row), references: references.read(row) }),
  };
}
