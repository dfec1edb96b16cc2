import type {
  EdgeAnswer,
  Filter,
  NodeAnswer,
  Position,
  ReadAnswer,
  ReadPlan,
  RelationPage,
  RelationPlan,
} from '../../src/store/index.js';
import { byIds, byTypes, inOrderOfIds, node, select } from '../support/plans.js';

/** A plan over the world and the whole of its answer. */
export interface ReadCase {
  readonly name: string;
  readonly plan: ReadPlan;
  readonly answer: ReadAnswer;
}

/** A case of a filter alone: which things of the types pass it, in the order of their ids, and how many they are. */
export function filtering(
  name: string,
  types: readonly string[],
  where: Filter,
  ids: readonly string[],
  more: Partial<ReadPlan> = {},
): ReadCase {
  return {
    name,
    plan: byTypes(types, { where, wantsTotal: true }, more),
    answer: inOrderOfIds(
      ids.map((id) => node(id)),
      { total: ids.length },
    ),
  };
}

type EdgeRow = readonly [edge: string, node: NodeAnswer, more?: Partial<EdgeAnswer>];

/** A page of relations, each with its position; `values` come before the ids. */
export function edgePage(rows: readonly EdgeRow[], more: Partial<RelationPage> = {}): RelationPage {
  const edges = rows.map(([id, other, edge]) => ({
    fields: {},
    references: {},
    node: other,
    position: [other.id, id],
    ...edge,
  }));
  return { edges, hasNext: false, hasPrevious: false, ...more };
}

/** A case of one relation of one thing. */
export function following(name: string, id: string, plan: RelationPlan, page: RelationPage): ReadCase {
  return {
    name,
    plan: byIds([id], select([], { relations: [plan] })),
    answer: inOrderOfIds([node(id, {}, { relations: { [plan.key]: page } })]),
  };
}

/** Says where a relation of a page stands: the values of the order keys, then the ids. */
export const at = (...position: Position) => ({ position });
