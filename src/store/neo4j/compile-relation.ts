import type { EdgeAnswer, RelationPage, RelationPlan } from '../port.js';
import type { Projection } from './compile-fields.js';
import { compileFilter } from './compile-filter.js';
import { compileOrder } from './compile-order.js';
import { compileEdgeSelection, compileSelection } from './compile-selection.js';
import { mayHold, patternOf, type Compiling } from './compiling.js';
import { cutPage, orderAndLimit } from './page.js';
import { allOf, where } from './statement.js';
import { listOf, numberOf, rowOf, type Row } from './values.js';

/** The page of one relation of a node. `suffix` makes the keys of its entries unique among those of the node. */
export function compileRelation(
  compiling: Compiling,
  plan: RelationPlan,
  owner: string,
  suffix: string,
): Projection<RelationPage> {
  const { statement } = compiling;
  const relation = statement.variable('r');
  const other = statement.variable('n');
  const pattern = patternOf(compiling, owner, relation, other, plan.step);
  const matched = compileMatched(compiling, plan, { owner, relation, other });
  const ordering = compileOrder(compiling, plan.order, { node: other, edge: relation });
  const edge = compileEdge(compiling, plan, relation, other);
  const rows = [
    `MATCH ${pattern}${where(allOf([matched, ordering.window(plan.page)]))}`,
    `WITH ${relation}, ${other} ${orderAndLimit(statement, ordering, plan.page)}`,
    `RETURN {${edge.entries.join(', ')}, at: ${ordering.values}}`,
  ];
  const edgeOf = (row: Row): EdgeAnswer => {
    const answer = edge.read(row);
    return { ...answer, position: ordering.position(row['at'], [answer.node.id, answer.id]) };
  };
  return {
    entries: [
      `rows${suffix}: COLLECT { ${rows.join(' ')} }`,
      ...(plan.wantsTotal ? [`total${suffix}: COUNT { MATCH ${pattern}${where(matched)} }`] : []),
    ],
    read(row) {
      const cut = cutPage(listOf(row[`rows${suffix}`]), plan.page);
      const edges = cut.rows.map((value) => edgeOf(rowOf(value)));
      const total = plan.wantsTotal ? { total: numberOf(row[`total${suffix}`]) } : {};
      return { edges, hasNext: cut.hasNext, hasPrevious: cut.hasPrevious, ...total };
    },
  };
}

interface Variables {
  readonly owner: string;
  readonly relation: string;
  readonly other: string;
}

/** Which relations the plan takes at all, whatever the page. */
function compileMatched(compiling: Compiling, plan: RelationPlan, { owner, relation, other }: Variables) {
  const { names } = compiling;
  return allOf([
    names.isOneOf(owner, plan.ownerTypes),
    names.isOneOf(other, plan.step.targetTypes),
    mayHold(compiling, relation, plan.asOf),
    mayHold(compiling, other, plan.asOf),
    plan.edgeWhere === undefined
      ? null
      : compileFilter(compiling, plan.edgeWhere, { variable: relation, owner: 'edge' }),
    plan.where === undefined ? null : compileFilter(compiling, plan.where, { variable: other, owner: 'node' }),
  ]);
}

function compileEdge(
  compiling: Compiling,
  plan: RelationPlan,
  relation: string,
  other: string,
): Projection<Omit<EdgeAnswer, 'position'>> {
  const edge = compileEdgeSelection(compiling, plan.edge, relation);
  const node = compileSelection(compiling, plan.selection, other);
  return {
    entries: [...edge.entries, `node: {${node.entries.join(', ')}}`],
    read: (row) => ({ ...edge.read(row), node: node.read(rowOf(row['node'])) }),
  };
}
