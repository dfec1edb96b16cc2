import { typeSet } from '../../ontology/index.js';
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
import type { Graph, MemoryEdge, MemoryNode } from './graph.js';
import { compileRelation, type EdgeReader, type NodeReader } from './relation.js';

type Kept = Pick<MemoryNode | MemoryEdge, 'record'>;
type References = NodeAnswer['references'];

/** Makes a selection into a function that answers it for one thing. */
export function compileSelection(graph: Graph, selection: Selection): NodeReader {
  const { fields, validity } = selection;
  const relations = selection.relations.map((plan) => ({
    key: plan.key,
    owners: typeSet(plan.ownerTypes),
    read: compileRelation(graph, plan, compileEdgeSelection(graph, plan.edge), compileSelection(graph, plan.selection)),
  }));
  const readReferences = compileReferences(graph, selection.references);
  const readFields = compilePick(fields);
  return (node) => {
    const pages: Record<string, RelationPage> = {};
    for (const { key, owners, read } of relations) {
      if (owners.has(node.type)) pages[key] = read(node);
    }
    const answer = {
      id: node.id,
      type: node.type,
      fields: readFields(node),
      relations: pages,
      references: readReferences(node),
    };
    return validity ? { ...answer, validity: node.record.validity } : answer;
  };
}

/** Makes a selection of a relation into a function that answers it. */
export function compileEdgeSelection(graph: Graph, selection: EdgeSelection): EdgeReader {
  const { fields, validity } = selection;
  const readReferences = compileReferences(graph, selection.references);
  const readFields = compilePick(fields);
  return (edge) => {
    const answer = { fields: readFields(edge), references: readReferences(edge) };
    return validity ? { ...answer, validity: edge.record.validity } : answer;
  };
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

/** Makes fields wanted into a function. Where none are, the record is not looked at. */
function compilePick(wanted: readonly string[]): (kept: Kept) => Fields {
  return wanted.length === 0 ? () => ({}) : ({ record }) => pick(record.fields, wanted);
}

function compileReferences(graph: Graph, plans: readonly ReferencePlan[]): (kept: Kept) => References {
  if (plans.length === 0) return () => ({});
  const readers = plans.map((plan) => ({ ...plan, read: compileSelection(graph, plan.selection) }));
  return ({ record: { fields } }) => {
    const references: Record<string, Record<string, NodeAnswer>> = {};
    for (const { key, field, reference, read } of readers) {
      const named: Record<string, NodeAnswer> = {};
      for (const id of namedIn(fields[field], reference)) {
        const node = graph.node(id);
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
