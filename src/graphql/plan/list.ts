import type { GraphQLResolveInfo } from 'graphql';
import type { ReadPlan } from '../../store/index.js';
import type { Clocks, EntityType, InterfaceType } from '../../ontology/index.js';
import { asksForPositions, collectPlain, setsUnder } from './collect.js';
import { filterOf } from './filter.js';
import { orderKeys, positionLength, type OrderArgument } from './order.js';
import { pageRequest, USUAL_PAGE, type PageArguments } from './page.js';
import type { Planner } from './planner.js';
import { planSelection } from './selection.js';

/** The arguments of a root list, shaped by the schema. */
export interface ListArguments extends PageArguments {
  readonly where?: unknown;
  readonly orderBy?: readonly OrderArgument[] | null;
}

/** Plans a root list: one read for everything asked below it. */
export function planList(
  planner: Planner,
  type: EntityType | InterfaceType,
  args: ListArguments,
  clocks: Clocks,
  info: Pick<GraphQLResolveInfo, 'fieldNodes'>,
): ReadPlan {
  const types = type.kind === 'interface' ? type.implementedBy : [type.name];
  const order = orderKeys(planner.ontology, type, args.orderBy);
  const page = pageRequest(args, USUAL_PAGE.root, positionLength(order, 1));
  const where = filterOf(planner.ontology, type, args.where, clocks);
  const asked = collectPlain(
    planner.info,
    info.fieldNodes.map((node) => node.selectionSet),
  );
  const underEdges = collectPlain(planner.info, setsUnder(asked, 'edges'));
  const nodeSets = [...setsUnder(underEdges, 'node'), ...setsUnder(asked, 'nodes')];
  const things = planner.enter(1, page.size, 0);
  return {
    match: {
      kind: 'types',
      types,
      ...(where === undefined ? {} : { where }),
      order,
      page,
      wantsTotal: setsUnder(asked, 'totalCount').length > 0,
      wantsPositions: asksForPositions(planner.info, asked, underEdges),
    },
    ...clocks,
    selection: planSelection(planner, types, nodeSets, { clocks, things, depth: 0 }),
  };
}
