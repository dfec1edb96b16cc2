import { standsAt, typeSet, type Clocks } from '../../ontology/index.js';
import type { NeighbourhoodAnswer, NeighbourhoodPlan } from '../port.js';
import { compareCodePoints, compareIds } from '../shared/index.js';
import { compareNodes } from './adjacency.js';
import type { Graph, MemoryEdge, MemoryNode } from './graph.js';
import { knownNodes } from './read.js';
import { relationAnswer } from './relations.js';
import { compileEdgeSelection, compileSelection } from './selection.js';

/** Walks outward level by level, so that the limit cuts off what is farthest. */
export function readNeighbourhood(graph: Graph, plan: NeighbourhoodPlan): NeighbourhoodAnswer {
  const takes = compileTakes(plan);
  const enters = compileEnters(plan);
  const distances = new Map<MemoryNode, number>();
  let level = knownNodes(graph, plan.ids, plan).sort(compareNodes);
  let truncated = false;
  for (let distance = 0; level.length > 0; distance++) {
    const room = plan.limit - distances.size;
    if (level.length > room) truncated = true;
    for (const node of level.slice(0, Math.max(0, room))) distances.set(node, distance);
    if (truncated || distance === plan.depth) break;
    level = nextLevel(level, distances, takes, enters);
  }
  const readNode = compileSelection(graph, plan.selection);
  const readEdge = compileEdgeSelection(graph, plan.edge);
  const nodes = [...distances].map(([node, distance]) => ({ distance, node: readNode(node) }));
  const edges = edgesAmong(distances, takes).map((edge) => relationAnswer(readEdge, edge));
  return { nodes, edges, truncated };
}

/** Whether a relation is taken. */
function compileTakes(plan: NeighbourhoodPlan): (edge: MemoryEdge) => boolean {
  const relations = plan.relations === undefined ? undefined : typeSet(plan.relations);
  return (edge) => (relations === undefined || relations.has(edge.type)) && stands(edge, plan);
}

/** Whether a thing is entered. */
function compileEnters(plan: NeighbourhoodPlan): (node: MemoryNode) => boolean {
  const types = plan.types === undefined ? undefined : typeSet(plan.types);
  return (node) => (types === undefined || types.has(node.type)) && stands(node, plan);
}

/** The record is looked at only where there is a clock. */
function stands(kept: MemoryNode | MemoryEdge, clocks: Clocks): boolean {
  return (clocks.asOf === undefined && clocks.knownAt === undefined) || standsAt(kept.record, clocks);
}

function nextLevel(
  level: readonly MemoryNode[],
  known: ReadonlyMap<MemoryNode, number>,
  takes: (edge: MemoryEdge) => boolean,
  enters: (node: MemoryNode) => boolean,
): MemoryNode[] {
  const next = new Set<MemoryNode>();
  const visit = (other: MemoryNode, edge: MemoryEdge): void => {
    if (!known.has(other) && !next.has(other) && takes(edge) && enters(other)) next.add(other);
  };
  for (const node of level) {
    for (const edge of node.allOutgoing()) visit(edge.to, edge);
    for (const edge of node.allIncoming()) visit(edge.from, edge);
  }
  return [...next].sort(compareNodes);
}

/**
 * Looked for at the end that each leads away from, so that each is found once, and sorted by id. Ids usually begin with the type and the end, so
 * that relations found in this order are sorted all but for those whose ids are made otherwise.
 */
function edgesAmong(
  nodes: ReadonlyMap<MemoryNode, number>,
  takes: (edge: MemoryEdge) => boolean,
): readonly MemoryEdge[] {
  const byType = new Map<string, MemoryEdge[]>();
  for (const node of [...nodes.keys()].sort(compareNodes)) {
    for (const edge of node.allOutgoing()) {
      if (!nodes.has(edge.to) || !takes(edge)) continue;
      const alike = byType.get(edge.type);
      if (alike === undefined) byType.set(edge.type, [edge]);
      else alike.push(edge);
    }
  }
  const found: MemoryEdge[] = [];
  for (const type of [...byType.keys()].sort(compareCodePoints)) {
    for (const edge of byType.get(type) ?? []) found.push(edge); // a loop, since `flatMap` takes as long as the walk
  }
  return found.sort((a, b) => compareIds(a.id, b.id));
}
