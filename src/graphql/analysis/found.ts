import { GraphQLList, GraphQLNonNull, type GraphQLFieldConfig, type GraphQLResolveInfo } from 'graphql';
import type { Clocks } from '../../ontology/index.js';
import type { RequestContext } from '../context.js';
import { planned, setsAt, type RootOptions } from '../fields/root.js';
import { concreteTypes } from '../names.js';
import { planEdge, planSelection, type Planner } from '../plan/index.js';
import { entitySource, statedRelationSource, type EntitySource, type StatedRelationSource } from '../sources.js';
import { statedRelationType, type RelationRef } from '../schema/stated-relation.js';

/**
 * Things and relations that an analysis has found by their ids. What is asked of them is planned once for each place of the
 * answer and read in one go, however many there are.
 */

/** How many things a place of an answer is taken to have where what is asked below it is bounded. */
const FOUND = 100;

/** A field of one thing that was found, or of none. `typeName` is the type or interface that it is of. */
export function thingFound<Source extends { readonly clocks: Clocks }>(
  options: RootOptions,
  typeName: string,
  description: string,
  idOf: (source: Source) => string | null,
): GraphQLFieldConfig<Source, RequestContext> {
  return {
    type: options.registry.thing(typeName),
    description,
    resolve: (source, _args, context, info) => {
      const id = idOf(source);
      return id === null ? null : loadOne(options, typeName, id, source.clocks, context, info);
    },
  };
}

/** A field of things that were found, in their order. */
export function thingsFound<Source extends { readonly clocks: Clocks }>(
  options: RootOptions,
  typeName: string,
  description: string,
  idsOf: (source: Source) => readonly string[],
): GraphQLFieldConfig<Source, RequestContext> {
  return {
    type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(options.registry.thing(typeName)))),
    description,
    resolve: (source, _args, context, info) => load(options, typeName, idsOf(source), source.clocks, context, info),
  };
}

/** A field of relations that were found, in their order. */
export function relationsFound<Source extends { readonly clocks: Clocks }>(
  options: RootOptions,
  description: string,
  refsOf: (source: Source) => readonly RelationRef[],
): GraphQLFieldConfig<Source, RequestContext> {
  return {
    type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(statedRelationType(options.registry)))),
    description,
    resolve: (source, _args, context, info) => loadRelations(options, refsOf(source), source.clocks, context, info),
  };
}

/** A field of one relation that was found; null only where it is gone by the time it is read. */
export function relationFound<Source extends { readonly clocks: Clocks }>(
  options: RootOptions,
  description: string,
  refOf: (source: Source) => RelationRef,
): GraphQLFieldConfig<Source, RequestContext> {
  return {
    type: statedRelationType(options.registry),
    description,
    resolve: (source, _args, context, info) =>
      loadRelations(options, [refOf(source)], source.clocks, context, info).then(([one]) => one ?? null),
  };
}

async function loadRelations(
  options: RootOptions,
  refs: readonly RelationRef[],
  clocks: Clocks,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<StatedRelationSource[]> {
  const plan = (planner: Planner) => planEdge(planner, 'Link', setsAt(info), { clocks, things: FOUND, depth: 0 });
  const selection = planned(options, info, plan, clocks);
  const found = await context.relations.loadMany(refs.map(({ id, from }) => ({ id, from, selection })));
  return found.flatMap((answer) => {
    if (answer instanceof Error) throw answer;
    return answer === null ? [] : [statedRelationSource(answer, clocks)];
  });
}

async function load(
  options: RootOptions,
  typeName: string,
  ids: readonly string[],
  clocks: Clocks,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<EntitySource[]> {
  const found = await Promise.all(ids.map((id) => loadOne(options, typeName, id, clocks, context, info)));
  return found.filter((source) => source !== null);
}

async function loadOne(
  options: RootOptions,
  typeName: string,
  id: string,
  clocks: Clocks,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<EntitySource | null> {
  const plan = (planner: Planner) => {
    const types = concreteTypes(planner.ontology, typeName);
    return planSelection(planner, types, setsAt(info), { clocks, things: FOUND, depth: 0 });
  };
  const selection = planned(options, info, plan, clocks);
  // What an analysis found stands at its clocks already; the store is asked by id alone.
  const answer = await context.nodes.load({ id, selection, clocks: {} });
  return answer === null ? null : entitySource(answer, clocks);
}
