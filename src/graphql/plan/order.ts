import type {
  EdgeType,
  InterfaceType,
  EntityType,
  Ontology,
  RelationField,
  StoredField,
} from '../../ontology/index.js';
import type { OrderKey } from '../../store/index.js';

/** One member of an `orderBy` argument; `field` is the field's own name. */
export interface OrderArgument {
  readonly field: string;
  readonly direction: 'ASC' | 'DESC';
}

/** The order that an `orderBy` argument asks for. */
export function orderKeys(
  ontology: Ontology,
  type: EntityType | InterfaceType,
  orderBy: readonly OrderArgument[] | null | undefined,
): OrderKey[] {
  return (orderBy ?? []).map(({ field, direction }) => {
    const descending = direction === 'DESC';
    const stored = type.fields.get(field);
    if (stored === undefined) return { field, of: 'node', kind: 'value', descending };
    return orderKey(ontology, stored, 'node', descending);
  });
}

/** The order in which a relation's things come where none is asked for: by its edge's sort field, or by id. */
export function usualOrder(ontology: Ontology, field: RelationField): OrderKey[] {
  const edge: EdgeType | undefined = ontology.edges.get(field.edge);
  const sort = field.sort === null ? undefined : edge?.fields.get(field.sort);
  return sort === undefined ? [] : [orderKey(ontology, sort, 'edge', false)];
}

/** How many values a position has under an order: two for a date, one for anything else, then the ids. */
export function positionLength(order: readonly OrderKey[], ids: number): number {
  return order.reduce((length, key) => length + (key.kind === 'date' ? 2 : 1), ids);
}

function orderKey(ontology: Ontology, field: StoredField, of: 'node' | 'edge', descending: boolean): OrderKey {
  const kind = field.kind === 'date' ? 'date' : 'value';
  if (field.kind !== 'enum') return { field: field.name, of, kind, descending };
  const ranks = (ontology.enums.get(field.enumName)?.values ?? []).map(({ name }) => name);
  return { field: field.name, of, kind, descending, ranks };
}
