import type { SelectionSetNode } from 'graphql';
import type { EdgeSelection, ReferencePlan, RelationPlan, Selection } from '../../store/index.js';
import { collectFields, collectPlain, setsUnder, type CollectedField } from './collect.js';
import type { Place, Planner } from './planner.js';
import { groupByField, type RelationGroup } from './relation-groups.js';
import { requestRelation } from './relation.js';

type Sets = readonly (SelectionSetNode | undefined)[];

/** Plans what the selection sets ask of things of the given concrete types. */
export function planSelection(planner: Planner, types: readonly string[], sets: Sets, place: Place): Selection {
  const collected = collectFields(planner.ontology, planner.info, types, sets);
  const fields = new Set<string>();
  const relations: RelationPlan[] = [];
  const references: ReferencePlan[] = [];
  let validity = false;
  for (const [responseName, asked] of collected) {
    const fieldName = asked[0]?.node.name.value ?? responseName;
    if (fieldName === 'held') validity = true;
    const groups = groupByField(planner, types, asked);
    for (const [index, group] of groups.entries()) {
      const key = groups.length === 1 ? responseName : `${responseName}#${index}`;
      relations.push(planRelation(planner, key, group, place));
    }
    if (groups.length > 0) continue;
    const stored = storedIn(planner, types, asked, fieldName);
    if (stored === undefined) continue;
    fields.add(fieldName);
    if (stored.kind === 'value') {
      const inner = asked.map(({ node }) => node.selectionSet);
      references.push(...planReferences(planner, stored, responseName, inner, place));
    }
  }
  return { fields: [...fields], validity, relations, references };
}

function planRelation(planner: Planner, key: string, group: RelationGroup, place: Place): RelationPlan {
  const { plan, edgeSets, nodeSets, inner } = requestRelation(planner, group, place);
  return {
    key,
    ownerTypes: group.ownerTypes,
    ...plan,
    edge: planEdge(planner, group.field.edge, edgeSets, inner),
    selection: planSelection(planner, group.field.targetTypes, nodeSets, inner),
  };
}

function storedIn(planner: Planner, types: readonly string[], asked: readonly CollectedField[], fieldName: string) {
  for (const { node, types: wanted } of asked) {
    for (const type of types) {
      if (!wanted.has(type)) continue;
      const stored = planner.ontology.entities.get(type)?.fields.get(node.name.value);
      if (stored?.name === fieldName) return stored;
    }
  }
  return undefined;
}

/** Plans the things that value objects name. The key is `evidence.source` by response names. */
export function planReferences(
  planner: Planner,
  field: { readonly name: string; readonly valueName: string },
  responseName: string,
  sets: Sets,
  place: Place,
): ReferencePlan[] {
  const value = planner.ontology.values.get(field.valueName);
  return [...collectPlain(planner.info, sets)].flatMap(([innerName, nodes]): ReferencePlan[] => {
    const reference = value?.fields.get(nodes[0]?.name.value ?? innerName);
    if (reference?.kind !== 'reference') return [];
    const inner = nodes.map((node) => node.selectionSet);
    const things = planner.enter(place.things, 1, place.depth + 1);
    const selection = planSelection(planner, reference.targetTypes, inner, {
      ...place,
      things,
      depth: place.depth + 1,
    });
    return [{ key: `${responseName}.${innerName}`, field: field.name, reference: reference.name, selection }];
  });
}

/** Plans what is asked of the relations themselves. */
export function planEdge(planner: Planner, edgeName: string, sets: Sets, place: Place): EdgeSelection {
  const edge = planner.ontology.edges.get(edgeName);
  const asked = collectPlain(planner.info, sets);
  const fields = new Set<string>();
  const references: ReferencePlan[] = [];
  for (const [responseName, nodes] of asked) {
    const field = edge?.fields.get(nodes[0]?.name.value ?? responseName);
    if (field === undefined) continue;
    fields.add(field.name);
    if (field.kind !== 'value') continue;
    const inner = nodes.map((node) => node.selectionSet);
    references.push(...planReferences(planner, field, responseName, inner, place));
  }
  return { fields: [...fields], validity: setsUnder(asked, 'held').length > 0, references };
}
