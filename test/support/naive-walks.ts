import type {
  ContentsPlan,
  EdgeSelection,
  EntityRecord,
  KeptThing,
  NeighbourhoodAnswer,
  NeighbourhoodPlan,
  ProjectionAnswer,
  ProjectionPlan,
  RelationAnswer,
  RelationRecord,
  RelationsPlan,
  SearchAnswer,
  SearchPlan,
} from '../../src/store/index.js';
import { fold, proseFields, rankText, searchedTexts } from '../../src/store/shared/index.js';
import type { Graph } from './arbitrary-graph.js';
import { compareValues, held } from './naive-filter.js';
import { naiveEdge, naiveNode } from './naive-read.js';
import { smallOntology } from './small-ontology.js';

/** Every thing is looked at, and every relation for each. */
export function naiveContents(graph: Graph, { ids, after, size, outgoing, incoming }: ContentsPlan): KeptThing[] {
  const kept = <R extends EntityRecord | RelationRecord>({ dates: _, ...record }: R): Omit<R, 'dates'> => record;
  return graph.entities
    .filter(({ id }) => (ids?.includes(id) ?? true) && (after === undefined || compareValues(id, after) > 0))
    .sort((a, b) => compareValues(a.id, b.id))
    .slice(0, size)
    .map((entity) => ({
      ...kept(entity),
      relations: graph.relations
        .filter(
          ({ type, from, to }) =>
            (from === entity.id && outgoing.includes(type)) || (to === entity.id && incoming.includes(type)),
        )
        .sort((a, b) => compareValues(a.id, b.id))
        .map(kept),
    }));
}

/** The distance of everything is the fewest steps in which it is reached; the answer is the first `limit` of that order. */
export function naiveNeighbourhood(graph: Graph, plan: NeighbourhoodPlan): NeighbourhoodAnswer {
  const { depth, limit, types, relations } = plan;
  const allowed = graph.relations.filter((edge) => (relations?.includes(edge.type) ?? true) && held(edge, plan));
  const distances = new Map<string, number>();
  for (const { id } of graph.entities.filter((one) => plan.ids.includes(one.id) && held(one, plan)))
    distances.set(id, 0);
  for (let distance = 1; distance <= depth; distance++) {
    const before = [...distances.keys()];
    for (const entity of graph.entities) {
      const touches = allowed.some(
        ({ from, to }) => (from === entity.id && before.includes(to)) || (to === entity.id && before.includes(from)),
      );
      const enters = (types?.includes(entity.type) ?? true) && held(entity, plan);
      if (touches && enters && !distances.has(entity.id)) distances.set(entity.id, distance);
    }
  }
  const all = graph.entities
    .filter(({ id }) => distances.has(id))
    .map((entity) => ({ entity, distance: distances.get(entity.id) ?? 0 }))
    .sort((a, b) => a.distance - b.distance || compareValues(a.entity.id, b.entity.id));
  const kept = all.slice(0, limit);
  const ids = kept.map(({ entity }) => entity.id);
  return {
    nodes: kept.map(({ entity, distance }) => ({ distance, node: naiveNode(graph, plan.selection, entity) })),
    edges: allowed
      .filter(({ from, to }) => ids.includes(from) && ids.includes(to))
      .sort((a, b) => compareValues(a.id, b.id))
      .map((edge) => naiveRelation(graph, plan.edge, edge)),
    truncated: all.length > limit,
  };
}

/** Every thing and every relation is tried. */
export function naiveProjection(graph: Graph, plan: ProjectionPlan): ProjectionAnswer {
  const things = graph.entities.filter(({ type }) => plan.types.includes(type));
  const isIn = (id: string): boolean => things.some((thing) => thing.id === id);
  const relations = graph.relations.filter(
    ({ type, from, to }) => plan.relations.includes(type) && isIn(from) && isIn(to),
  );
  const shown = (
    { id, type, fields, validity, knownFrom }: EntityRecord | RelationRecord,
    wanted: readonly string[],
  ) => ({
    id,
    type,
    fields: Object.fromEntries(Object.entries(fields).filter(([name]) => wanted.includes(name))),
    validity,
    ...(knownFrom === undefined ? {} : { knownFrom }),
  });
  return {
    things: things.map((thing) => shown(thing, plan.fields)).sort((a, b) => compareValues(a.id, b.id)),
    relations: relations
      .map((one) => ({ ...shown(one, plan.edgeFields), from: one.from, to: one.to }))
      .sort((a, b) => compareValues(a.id, b.id)),
  };
}

/** Every id asked for is looked for among all relations. */
export function naiveRelations(graph: Graph, plan: RelationsPlan): RelationAnswer[] {
  const wanted = plan.relations.flatMap(({ id, from }) =>
    graph.relations.filter((relation) => relation.id === id && relation.from === from),
  );
  return [...new Set(wanted)].map((relation) => naiveRelation(graph, plan.edge, relation));
}

function naiveRelation(graph: Graph, selection: EdgeSelection, relation: RelationRecord): RelationAnswer {
  const { id, type, from, to } = relation;
  return { ...naiveEdge(graph, selection, relation), id, type, from, to };
}

/** Ranks every thing there is. The ranking itself is what all stores share and is tested by its own examples. */
export function naiveSearch(graph: Graph, plan: SearchPlan): SearchAnswer {
  const query = fold(plan.text);
  const all = graph.entities.flatMap((entity) => {
    const rank = held(entity, plan) ? rankText(query, searchedTexts(entity.fields, proseFields(smallOntology))) : null;
    return rank === null ? [] : [{ ...rank, entity }];
  });
  const wanted = all
    .filter(({ entity }) => plan.types?.includes(entity.type) ?? true)
    .sort((a, b) => b.score - a.score || compareNames(a.entity, b.entity) || compareValues(a.entity.id, b.entity.id));
  const types = [...new Set(all.map(({ entity }) => entity.type))];
  const facets = types.map((type) => ({ type, count: all.filter(({ entity }) => entity.type === type).length }));
  return {
    hits: wanted.slice(plan.offset, plan.offset + plan.size).map(({ score, matched, entity }) => ({
      score,
      matched,
      node: naiveNode(graph, plan.selection, entity),
    })),
    total: wanted.length,
    facets: facets.sort((a, b) => b.count - a.count || compareValues(a.type, b.type)),
  };
}

function compareNames(a: EntityRecord, b: EntityRecord): number {
  return compareValues(String(a.fields['name'] ?? ''), String(b.fields['name'] ?? ''));
}
