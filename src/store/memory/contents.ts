import type { ContentsPlan, KeptRelation, KeptThing, RelationRecord } from '../port.js';
import { compareIds } from '../shared/index.js';
import type { Graph, MemoryNode } from './graph.js';

/** Copies out a page of things with the relations told with them. `sorted` are the ids of all things, sorted. */
export function readContents(graph: Graph, sorted: readonly string[], plan: ContentsPlan): KeptThing[] {
  const { after, size } = plan;
  const ids = plan.ids === undefined ? sorted : [...new Set(plan.ids)].sort(compareIds);
  const start = after === undefined ? 0 : firstAfter(ids, after);
  const found: KeptThing[] = [];
  for (let index = start; index < ids.length && found.length < size; index += 1) {
    const node = graph.node(ids[index] ?? '');
    if (node !== undefined) found.push(kept(node, plan));
  }
  return found;
}

function firstAfter(ids: readonly string[], after: string): number {
  let [low, high] = [0, ids.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareIds(ids[middle] ?? '', after) > 0) high = middle;
    else low = middle + 1;
  }
  return low;
}

function kept(node: MemoryNode, { outgoing, incoming }: ContentsPlan): KeptThing {
  const { id, type, fields, validity, knownFrom } = node.record;
  const relations = [
    ...outgoing.flatMap((name) => [...node.outgoing(name)]),
    ...incoming.flatMap((name) => [...node.incoming(name)]),
  ].map(({ record }) => keptRelation(record));
  relations.sort((a, b) => compareIds(a.id, b.id));
  return { id, type, fields, validity, ...(knownFrom === undefined ? {} : { knownFrom }), relations };
}

function keptRelation({ id, type, edge, from, to, fields, validity, knownFrom }: RelationRecord): KeptRelation {
  return { id, type, edge, from, to, fields, validity, ...(knownFrom === undefined ? {} : { knownFrom }) };
}
