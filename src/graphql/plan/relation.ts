import { getArgumentValues, isInterfaceType, isObjectType, type FieldNode, type SelectionSetNode } from 'graphql';
import type { RelationPlan } from '../../store/index.js';
import { asksForPositions, collectPlain, setsUnder } from './collect.js';
import { clocksOf } from './dates.js';
import { edgeFilterOf, filterOf } from './filter.js';
import { orderKeys, positionLength, usualOrder, type OrderArgument } from './order.js';
import { pageRequest, USUAL_PAGE } from './page.js';
import type { Place, Planner } from './planner.js';
import type { RelationGroup } from './relation-groups.js';

type Sets = readonly (SelectionSetNode | undefined)[];

/** What the arguments of a relation ask, and where what is asked beyond it stands. */
export interface RelationRequest {
  readonly plan: Omit<RelationPlan, 'key' | 'ownerTypes' | 'edge' | 'selection'>;
  readonly edgeSets: Sets;
  readonly nodeSets: Sets;
  readonly inner: Place;
}

/** Reads a relation's arguments and finds what is asked of the relation itself and of the things it leads to. */
export function requestRelation(planner: Planner, group: RelationGroup, place: Place): RelationRequest {
  const { field } = group;
  const nodes = group.asked.map(({ node }) => node);
  const args = argumentsOf(planner, group.ownerTypes[0] ?? '', nodes[0]);
  const clocks = clocksOf(args, place.clocks);
  const target = planner.ontology.interfaces.get(field.target) ?? planner.ontology.entities.get(field.target);
  const chosen = target === undefined ? [] : orderKeys(planner.ontology, target, orderArgument(args['orderBy']));
  const order = chosen.length > 0 ? chosen : usualOrder(planner.ontology, field);
  const where = target === undefined ? undefined : filterOf(planner.ontology, target, args['where'], clocks);
  const edgeWhere = edgeFilterOf(planner.ontology, field.edge, args['edgeWhere']);
  const page = field.list
    ? pageRequest(args, USUAL_PAGE.relation, positionLength(order, 2))
    : ({ size: 1, direction: 'forwards' } as const);
  const depth = place.depth + 1;
  const inner: Place = { clocks, things: planner.enter(place.things, page.size, depth), depth };
  const asked = collectPlain(
    planner.info,
    nodes.map((node) => node.selectionSet),
  );
  const edgeSets = field.list ? setsUnder(asked, 'edges') : nodes.map((node) => node.selectionSet);
  const underEdge = collectPlain(planner.info, edgeSets);
  const nodeSets = [...setsUnder(underEdge, 'node'), ...(field.list ? setsUnder(asked, 'nodes') : [])];
  const plan = {
    step: { relation: field.relation, direction: field.direction, targetTypes: field.targetTypes },
    ...(where === undefined ? {} : { where }),
    ...(edgeWhere === undefined ? {} : { edgeWhere }),
    order,
    page,
    wantsTotal: setsUnder(asked, 'totalCount').length > 0,
    wantsPositions: field.list && asksForPositions(planner.info, asked, underEdge),
    ...clocks,
  };
  return { plan, edgeSets, nodeSets, inner };
}

/** The arguments of a field on a type, variables and defaults filled in, as the schema defines them. */
function argumentsOf(
  planner: Planner,
  typeName: string,
  node: FieldNode | undefined,
): Readonly<Record<string, unknown>> {
  const type = planner.schema.getType(typeName);
  if (node === undefined || !(isObjectType(type) || isInterfaceType(type))) return {};
  const definition = type.getFields()[node.name.value];
  return definition === undefined ? {} : getArgumentValues(definition, node, planner.info.variableValues);
}

function orderArgument(value: unknown): readonly OrderArgument[] {
  return Array.isArray(value) ? (value as readonly OrderArgument[]) : []; // shaped by the schema's own input type
}
