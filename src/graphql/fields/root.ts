import type { GraphQLFieldConfig, GraphQLResolveInfo } from 'graphql';
import type { Clocks } from '../../ontology/index.js';
import type { GraphStore } from '../../store/index.js';
import type { Projections } from '../projections.js';
import type { RequestContext } from '../context.js';
import { createPlanner, type KeptPlans, type Planner } from '../plan/index.js';
import type { TypeRegistry } from '../schema/type-registry.js';

/** What the root fields are made from. */
export interface RootOptions {
  readonly registry: TypeRegistry;
  readonly store: GraphStore;
  readonly projections: Projections;
  readonly plans: KeptPlans;
  readonly apiVersion: string;
}

export type RootField = GraphQLFieldConfig<unknown, RequestContext>;

/**
 * What `plan` makes of what is asked at a place of a document: once for the same document and values of its variables. Clocks that these do not
 * settle are to be named.
 */
export function planned<Plan extends object>(
  { registry, plans }: RootOptions,
  info: GraphQLResolveInfo,
  plan: (planner: Planner) => Plan,
  clocks: Clocks = {},
): Plan {
  return plans.of(info, clocks, () => plan(createPlanner(registry.ontology, info.schema, info)));
}

/** The selection sets at a place, however often its field is asked for under its response name. */
export function setsAt(info: GraphQLResolveInfo) {
  return info.fieldNodes.map((node) => node.selectionSet);
}
