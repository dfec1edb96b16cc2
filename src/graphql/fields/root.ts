import type { GraphQLFieldConfig, GraphQLResolveInfo } from 'graphql';
import type { GraphStore } from '../../store/index.js';
import type { Projections } from '../projections.js';
import type { RequestContext } from '../context.js';
import { createPlanner, type Planner } from '../plan/index.js';
import type { TypeRegistry } from '../schema/type-registry.js';

/** What the root fields are made from. */
export interface RootOptions {
  readonly registry: TypeRegistry;
  readonly store: GraphStore;
  readonly projections: Projections;
  readonly apiVersion: string;
}

export type RootField = GraphQLFieldConfig<unknown, RequestContext>;

export function plannerFor({ registry }: RootOptions, info: GraphQLResolveInfo): Planner {
  return createPlanner(registry.ontology, info.schema, info);
}

/** The selection sets under a root field, however often it is asked for under its response name. */
export function rootSets(info: GraphQLResolveInfo) {
  return info.fieldNodes.map((node) => node.selectionSet);
}
