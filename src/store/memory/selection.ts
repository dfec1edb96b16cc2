import type {
  EdgeSelection,
  FieldValue,
  Fields,
  NodeAnswer,
  ReferencePlan,
  RelationPage,
  Scalar,
  Selection,
  ValueObject,
} from '../port.js';
import { isList } from '../shared/index.js';
import { typeSet } from './adjacency.js';
import type { MemoryGraph } from './memory-graph.js';
import { compileRelation, type EdgeReader, type NodeReader } from './relation.js';

type References = NodeAnswer['references'];

/** Makes a selection into a function that answers it for one thing. */
export function compileSelection(graph: MemoryGraph, selection: Selection): NodeReader {
  const { fields, validity } = selection;
  const relations = selection.relations.map((plan) => ({
    key: plan.key,
    owners: typeSet(plan.ownerTypes),
    read: compileRelation(graph, plan, compileEdgeSelection(graph, plan.edge), compileSelection(graph, plan.selection)),
  }));
  const readReferences = compileReferences(graph, selection.references);
  return (node) => {
    const { record } = node;
    const pages: Record<string, RelationPage> = {};
    for (const { key, owners, read } of relations) {
      if (owners.has(record.type)) pages[key] = read(node);
    }
    return {
      id: record.id,
      type: record.type,
      fields: pick(record.fields, fields),
      ...(validity ? { validity: record.validity } : {}),
      relations: pages,
      references: readReferences(record.fields),
    };
  };
}

/** Makes a selection of a relation into a function that answers it. */
export function compileEdgeSelection(graph: MemoryGraph, selection: EdgeSelection): EdgeReader {
  const { fields, validity } = selection;
  const readReferences = compileReferences(graph, selection.references);
  return ({ record }) => ({
    id: record.id,
    fields: pick(record.fields, fields),
    ...(validity ? { validity: record.validity } : {}),
    references: readReferences(record.fields),
  });
}

/** The fields wanted, of those that there are. */
export function pick(fields: Fields, wanted: readonly string[]): Fields {
  const picked: Record<string, FieldValue> = {};
  for (const field of wanted) {
    const value = fields[field];
    if (value !== undefined) picked[field] = value;
  }
  return picked;
}

function compileReferences(graph: MemoryGraph, plans: readonly ReferencePlan[]): (fields: Fields) => References {
  const readers = plans.map((plan) => ({ ...plan, read: compileSelection(graph, plan.selection) }));
  return (fields) => {
    const references: Record<string, Record<string, NodeAnswer>> = {};
    for (const { key, field, reference, read } of readers) {
      const named: Record<string, NodeAnswer> = {};
      for (const id of namedIn(fields[field], reference)) {
        const node = graph.nodes.get(id);
        if (node !== undefined) named[id] ??= read(node);
      }
      references[key] = named;
    }
    return references;
  };
}

/** The ids that the value objects of a field hold under a name. */
function namedIn(value: FieldValue | undefined, reference: string): readonly string[] {
  const members = isList<Scalar | ValueObject>(value) ? value : value === undefined ? [] : [value];
  const ids: string[] = [];
  for (const member of members) {
    const named = typeof member === 'object' ? member[reference] : undefined;
    for (const id of isList<Scalar>(named) ? named : [named]) if (typeof id === 'string') ids.push(id);
  }
  return ids;
}
