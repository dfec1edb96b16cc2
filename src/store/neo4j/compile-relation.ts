import type { EdgeAnswer, RelationPage, RelationPlan } from '../port.js';
import type { Compilation, Compiled } from './compilation.js';
import { compileEdgeFilter, compileFilter } from './compile-filter.js';
import { compilePage } from './compile-page.js';
import { standsAt, ofTypes, stepPattern } from './compile-step.js';

/** What is wanted of one relation and the thing at its end. */
export type RelationRow = Omit<EdgeAnswer, 'position'>;

/** A page of the relations of a thing. `types` are those of which the thing may be; `row` compiles what stands on the page. */
export function compileRelation(
  compilation: Compilation,
  plan: RelationPlan,
  owner: string,
  types: readonly string[],
  row: (edge: string, node: string) => Compiled<RelationRow>,
): Compiled<RelationPage> {
  const edge = compilation.variable('edge');
  const node = compilation.variable('node');
  const { step, order, page, wantsTotal, wantsPositions } = plan;
  const owners = new Set(plan.ownerTypes);
  const ownersOnly = types.every((type) => owners.has(type));
  const conditions = () => [
    ownersOnly ? null : ofTypes(compilation, owner, plan.ownerTypes),
    ofTypes(compilation, node, step.targetTypes),
    standsAt(compilation, edge, plan),
    standsAt(compilation, node, plan),
    plan.edgeWhere === undefined ? null : compileEdgeFilter(compilation, plan.edgeWhere, edge),
    plan.where === undefined ? null : compileFilter(compilation, plan.where, node),
  ];
  const from = `MATCH ${stepPattern(compilation, step, [owner, edge, node])}`;
  const rows = { from, conditions, node, edge, order, page, wantsTotal, wantsPositions };
  const cut = compilePage(compilation, rows, row(edge, node));
  return {
    cypher: cut.cypher,
    decode: (value) => {
      const { rows: edges, hasNext, hasPrevious, total } = cut.decode(value);
      return total === undefined ? { edges, hasNext, hasPrevious } : { edges, hasNext, hasPrevious, total };
    },
  };
}
