import { standsAt, typeSet, type Clocks } from '../../ontology/index.js';
import type { NodeAnswer, Position, ReadAnswer, ReadPlan } from '../port.js';
import { totalOrder } from '../shared/index.js';
import { candidatesFor } from './candidates.js';
import { compileFilter, type NodeTest } from './filter.js';
import type { Graph, MemoryNode } from './graph.js';
import { ALL, cutPage } from './page.js';
import type { SortedRoots } from './roots.js';
import type { Rows } from './rows.js';
import { compileSelection } from './selection.js';

type TypesMatch = Extract<ReadPlan['match'], { readonly kind: 'types' }>;

/** Walks a plan. */
export function readPlan(graph: Graph, roots: SortedRoots, plan: ReadPlan): ReadAnswer {
  const { match } = plan;
  const read = compileSelection(graph, plan.selection);
  if (match.kind === 'ids') {
    const nodes = knownNodes(graph, match.ids, plan).map((node) => placed(read(node), [node.id]));
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
  const nodes = cut.rows.map((node) => (match.wantsPositions ? placed(read(node), position(node)) : read(node)));
  return total === undefined ? { nodes, hasNext, hasPrevious } : { nodes, hasNext, hasPrevious, total };
}

/** Written out, since spreading takes as long as all the rest. */
function placed(answer: NodeAnswer, position: Position): ReadAnswer['nodes'][number] {
  const { id, type, fields, relations, references, validity } = answer;
  const at = { id, type, fields, relations, references, position };
  return validity === undefined ? at : { ...at, validity };
}

/** The things that exist and stand at the clocks, each once, in the order asked for. */
export function knownNodes(graph: Graph, ids: readonly string[], clocks: Clocks): MemoryNode[] {
  return [...new Set(ids)]
    .map((id) => graph.node(id))
    .filter((node) => node !== undefined)
    .filter((node) => isUndated(clocks) || standsAt(node.record, clocks));
}

/** All things of the types in order, or fewer where the filter names things to start from. */
function matchedRows(graph: Graph, roots: SortedRoots, match: TypesMatch): Rows<MemoryNode> {
  const candidates = candidatesFor(graph, match.where);
  if (candidates === null) return roots.of(match.types, match.order);
  const types = typeSet(match.types);
  return roots.sort(
    [...candidates].filter(({ type }) => types.has(type)),
    match.order,
  );
}

function compileRoot(graph: Graph, match: TypesMatch, clocks: Clocks): NodeTest {
  const undated = isUndated(clocks);
  if (match.where === undefined && undated) return ALL;
  const test = compileFilter(graph, match.where);
  if (undated) return test;
  return (node) => standsAt(node.record, clocks) && test(node);
}

function isUndated({ asOf, knownAt }: Clocks): boolean {
  return asOf === undefined && knownAt === undefined;
}
