import type { EdgeAnswer, NodeAnswer, RelationPage, RelationPlan } from '../port.js';
import { compileEdgeFilter, totalOrder } from '../shared/index.js';
import { edgesAlong, otherEnd } from './adjacency.js';
import { compileFilter, compileStep, type EdgeTest } from './filter.js';
import type { Graph, MemoryEdge, MemoryNode } from './graph.js';
import { ALL, cutPage, sortRows } from './page.js';
import { rowsThat } from './rows.js';

/** Answers what a selection asks of a thing. */
export type NodeReader = (node: MemoryNode) => NodeAnswer;
/** Answers what a selection asks of a relation itself, whatever it leads to. */
export type EdgeReader = (edge: MemoryEdge) => Omit<EdgeAnswer, 'node' | 'position'>;

/** Makes a relation plan into a function that answers it for one owner. */
export function compileRelation(
  graph: Graph,
  plan: RelationPlan,
  readEdge: EdgeReader,
  readNode: NodeReader,
): (owner: MemoryNode) => RelationPage {
  const accepts = compileAccepts(graph, plan);
  const order = totalOrder(plan.order);
  return (owner) => {
    const all = edgesAlong(owner, plan.step);
    const position = (edge: MemoryEdge) => order.position(otherEnd(edge, owner).record, edge.record);
    // Without order keys the relations stand in order already and are looked at only as far as the page goes.
    const rows = plan.order.length === 0 ? all : rowsThat(all, (edge) => accepts(edge, owner));
    const ordered = { rows, position, compare: order.compare };
    const cut =
      plan.order.length === 0
        ? cutPage(ordered, (edge) => accepts(edge, owner), plan.page, plan.wantsTotal)
        : cutPage({ ...ordered, rows: sortRows(ordered) }, ALL, plan.page, plan.wantsTotal);
    const edges = cut.rows.map((edge): EdgeAnswer => {
      const { fields, validity, references } = readEdge(edge);
      const node = readNode(otherEnd(edge, owner));
      // Written out, since spreading takes as long as all the rest.
      const answer = plan.wantsPositions
        ? { fields, references, node, position: position(edge) }
        : { fields, references, node };
      return validity === undefined ? answer : { ...answer, validity };
    });
    return pageOf(cut, edges);
  };
}

function compileAccepts(graph: Graph, plan: RelationPlan): EdgeTest {
  const looksAt = compileStep(plan.step, plan);
  if (plan.where === undefined && plan.edgeWhere === undefined) return looksAt;
  const nodeTest = compileFilter(graph, plan.where);
  const edgeTest = plan.edgeWhere === undefined ? () => true : compileEdgeFilter(plan.edgeWhere);
  return (edge, owner) => looksAt(edge, owner) && edgeTest(edge.record) && nodeTest(otherEnd(edge, owner));
}

function pageOf(cut: ReturnType<typeof cutPage<MemoryEdge>>, edges: readonly EdgeAnswer[]): RelationPage {
  const { hasNext, hasPrevious, total } = cut;
  return total === undefined ? { edges, hasNext, hasPrevious } : { edges, hasNext, hasPrevious, total };
}
