import type { EdgeAnswer, RelationPage, RelationPlan } from '../port.js';
import type { Compilation, Compiled } from './compilation.js';
import { compileEdgeFilter, compileFilter } from './compile-filter.js';
import { compilePage } from './compile-page.js';
import { compileEdgeSelection, compileSelection } from './compile-selection.js';
import { heldAt, ofTypes, stepPattern } from './compile-step.js';
import { mapOf } from './raw.js';

type Row = Omit<EdgeAnswer, 'position'>;

/** A page of the relations of a thing. `types` are those of which the thing may be. */
export function compileRelation(
  compilation: Compilation,
  plan: RelationPlan,
  owner: string,
  types: readonly string[],
): Compiled<RelationPage> {
  const edge = compilation.variable('edge');
  const node = compilation.variable('node');
  const { step, asOf, order, page, wantsTotal } = plan;
  const owners = new Set(plan.ownerTypes);
  const ownersOnly = types.every((type) => owners.has(type));
  const conditions = () => [
    ownersOnly ? null : ofTypes(compilation, owner, plan.ownerTypes),
    ofTypes(compilation, node, step.targetTypes),
    heldAt(compilation, edge, asOf),
    heldAt(compilation, node, asOf),
    plan.edgeWhere === undefined ? null : compileEdgeFilter(compilation, plan.edgeWhere, edge),
    plan.where === undefined ? null : compileFilter(compilation, plan.where, node),
  ];
  const pattern = stepPattern(compilation, step, [owner, edge, node]);
  const rows = { pattern, conditions, node, edge, order, page, wantsTotal };
  const cut = compilePage(compilation, rows, compileRow(compilation, plan, edge, node));
  return {
    cypher: cut.cypher,
    decode: (value) => {
      const { rows: edges, ...rest } = cut.decode(value);
      return { edges, ...rest };
    },
  };
}

function compileRow(compilation: Compilation, plan: RelationPlan, edge: string, node: string): Compiled<Row> {
  const ofEdge = compileEdgeSelection(compilation, plan.edge, edge);
  const ofNode = compileSelection(compilation, plan.selection, node, plan.step.targetTypes);
  return {
    cypher: `{ edge: ${ofEdge.cypher}, node: ${ofNode.cypher} }`,
    decode: (value) => {
      const raw = mapOf(value);
      return { ...ofEdge.decode(raw['edge']), node: ofNode.decode(raw['node']) };
    },
  };
}
