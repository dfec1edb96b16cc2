import { standsAt, type Clocks } from '../../ontology/index.js';
import type { ReadAnswer, ReadPlan } from '../port.js';
import { totalOrder } from '../shared/index.js';
import { typeSet, type MemoryNode } from './adjacency.js';
import { candidatesFor } from './candidates.js';
import { compileFilter, type NodeTest } from './filter.js';
import type { MemoryGraph } from './memory-graph.js';
import { cutPage } from './page.js';
import type { SortedRoots } from './roots.js';
import { compileSelection } from './selection.js';

type TypesMatch = Extract<ReadPlan['match'], { readonly kind: 'types' }>;

/** Walks a plan. */
export function readPlan(graph: MemoryGraph, roots: SortedRoots, plan: ReadPlan): ReadAnswer {
  const { match } = plan;
  const read = compileSelection(graph, plan.selection);
  if (match.kind === 'ids') {
    const nodes = knownNodes(graph, match.ids, plan).map((node) => ({ ...read(node), position: [node.record.id] }));
    return { nodes, hasNext: false, hasPrevious: false };
  }
  const order = totalOrder(match.order);
  const position = (node: MemoryNode) => order.position(node.record);
  const rows = matchedRows(graph, roots, match);
  const cut = cutPage(
    { rows, position, compare: order.compare },
    compileRoot(graph, match, plan),
    match.page,
    match.wantsTotal,
  );
  const { hasNext, hasPrevious, total } = cut;
  const nodes = cut.rows.map((node) => ({ ...read(node), position: position(node) }));
  return { nodes, hasNext, hasPrevious, ...(total === undefined ? {} : { total }) };
}

/** The things that exist and stand at the clocks, each once, in the order asked for. */
export function knownNodes(graph: MemoryGraph, ids: readonly string[], clocks: Clocks): MemoryNode[] {
  return [...new Set(ids)]
    .map((id) => graph.nodes.get(id))
    .filter((node) => node !== undefined)
    .filter((node) => standsAt(node.record, clocks));
}

/** All things of the types in order, or fewer where the filter names things to start from. */
function matchedRows(graph: MemoryGraph, roots: SortedRoots, match: TypesMatch): readonly MemoryNode[] {
  const candidates = candidatesFor(graph, match.where);
  if (candidates === null) return roots.of(match.types, match.order);
  const types = typeSet(match.types);
  return roots.sort(
    [...candidates].filter(({ record }) => types.has(record.type)),
    match.order,
  );
}

function compileRoot(graph: MemoryGraph, match: TypesMatch, clocks: Clocks): NodeTest {
  const undated = clocks.asOf === undefined && clocks.knownAt === undefined;
  if (match.where === undefined && undated) return () => true;
  const test = compileFilter(graph, match.where);
  if (undated) return test;
  return (node) => standsAt(node.record, clocks) && test(node);
}
