import { typeSet } from '../../ontology/index.js';
import type { EntityRecord, ProjectedThing, ProjectionAnswer, ProjectionPlan, RelationRecord } from '../port.js';
import { compareIds } from '../shared/index.js';
import type { Graph } from './graph.js';
import { pick } from './selection.js';

/** Copies out all things of some types and all relations of some names among them. */
export function projectGraph(graph: Graph, plan: ProjectionPlan): ProjectionAnswer {
  const types = typeSet(plan.types);
  const names = typeSet(plan.relations);
  const things = Array.from(graph.ofTypes(plan.types), ({ record }) => projected(record, plan.fields));
  const relations = [...graph.edges()]
    .filter(({ type, from, to }) => names.has(type) && types.has(from.type) && types.has(to.type))
    .map(({ record }) => ({ ...projected(record, plan.edgeFields), from: record.from, to: record.to }))
    .sort(byId);
  return { things, relations };
}

function projected(record: EntityRecord | RelationRecord, wanted: readonly string[]): ProjectedThing {
  const { id, type, fields, validity, knownFrom } = record;
  return { id, type, fields: pick(fields, wanted), validity, ...(knownFrom === undefined ? {} : { knownFrom }) };
}

function byId(a: ProjectedThing, b: ProjectedThing): number {
  return compareIds(a.id, b.id);
}
