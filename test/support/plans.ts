import { typeOfId } from '../../src/ontology/index.js';
import type {
  EdgeSelection,
  Filter,
  NodeAnswer,
  OrderKey,
  PageRequest,
  Position,
  ReadAnswer,
  ReadPlan,
  ReferencePlan,
  RelationPlan,
  Selection,
  Step,
} from '../../src/store/index.js';
import { ontology } from './records.js';

/** A page large enough for everything. */
export const ALL: PageRequest = { size: 100, direction: 'forwards' };

/** The selection of the given fields and no more, unless more is given. */
export function select(fields: readonly string[] = [], more: Partial<Selection> = {}): Selection {
  return { fields, validity: false, relations: [], references: [], ...more };
}

export function selectEdge(fields: readonly string[] = [], more: Partial<EdgeSelection> = {}): EdgeSelection {
  return { fields, validity: false, references: [], ...more };
}

export function references(key: string, field: string, reference: string, selection = select()): ReferencePlan {
  return { key, field, reference, selection };
}

/** The step that a relation field of a type takes: `step('Route.stops')`. */
export function step(coordinate: string): Step {
  const [typeName = '', fieldName = ''] = coordinate.split('.');
  const type = ontology.entities.get(typeName) ?? ontology.interfaces.get(typeName);
  const field = type?.relations.get(fieldName);
  if (field === undefined) throw new TypeError(`${coordinate} is no relation`);
  return { relation: field.relation, direction: field.direction, targetTypes: field.targetTypes };
}

/** A plan for a relation field, which is also its key: all of it in the order of ids unless more is given. */
export function follow(coordinate: string, more: Partial<RelationPlan> = {}): RelationPlan {
  const [owner = '', key = ''] = coordinate.split('.');
  const ownerTypes = ontology.interfaces.get(owner)?.implementedBy ?? [owner];
  const defaults = { order: [], page: ALL, wantsTotal: false, wantsPositions: true };
  const selections = { edge: selectEdge(), selection: select() };
  return { key, ownerTypes, step: step(coordinate), ...defaults, ...selections, ...more };
}

export function byIds(ids: readonly string[], selection = select(), more: Partial<ReadPlan> = {}): ReadPlan {
  return { match: { kind: 'ids', ids }, selection, ...more };
}

type TypesMatch = Extract<ReadPlan['match'], { readonly kind: 'types' }>;

export function byTypes(
  types: readonly string[],
  match: Partial<TypesMatch> = {},
  more: Partial<ReadPlan> = {},
): ReadPlan {
  return {
    match: { kind: 'types', types, order: [], page: ALL, wantsTotal: false, wantsPositions: true, ...match },
    selection: select(),
    ...more,
  };
}

export function ascending(field: string, more: Partial<OrderKey> = {}): OrderKey {
  return { field, of: 'node', kind: 'value', descending: false, ...more };
}

export function descending(field: string, more: Partial<OrderKey> = {}): OrderKey {
  return ascending(field, { descending: true, ...more });
}

export function compare(
  field: string,
  operator: Extract<Filter, { kind: 'compare' }>['operator'],
  value: Extract<Filter, { kind: 'compare' }>['value'],
): Filter {
  return { kind: 'compare', field, operator, value };
}

/** The answer for one thing. */
export function node(id: string, fields: NodeAnswer['fields'] = {}, more: Partial<NodeAnswer> = {}): NodeAnswer {
  return { id, type: typeOfId(ontology, id)?.name ?? '', fields, relations: {}, references: {}, ...more };
}

/** The answer that holds these things on one page, each with its position. */
export function answer(
  nodes: readonly (readonly [NodeAnswer, Position])[],
  more: Partial<ReadAnswer> = {},
): ReadAnswer {
  return {
    nodes: nodes.map(([thing, position]) => ({ ...thing, position })),
    hasNext: false,
    hasPrevious: false,
    ...more,
  };
}

/** The same where things are in the order of their ids. */
export function inOrderOfIds(nodes: readonly NodeAnswer[], more: Partial<ReadAnswer> = {}): ReadAnswer {
  return answer(
    nodes.map((thing) => [thing, [thing.id]]),
    more,
  );
}
