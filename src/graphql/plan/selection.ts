import type { SelectionSetNode } from 'graphql';
import type { DayRange, EntityType, RelationField } from '../../ontology/index.js';
import type { EdgeSelection, ReferencePlan, RelationPlan, Selection } from '../../store/index.js';
import { collectFields, collectPlain, setsUnder, type CollectedField } from './collect.js';
import type { Planner } from './planner.js';
import { planRelation } from './relation.js';

/** Where in a question a selection stands. */
export interface Place {
  readonly asOf: DayRange | undefined;
  /** How many things there may be at this place. */
  readonly things: number;
  /** How many relations lead to it. */
  readonly depth: number;
}

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
      relations.push(planRelation(planner, { key, ...group }, place));
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

/** One relation that is asked of some concrete types by some field nodes. */
export interface RelationGroup {
  readonly field: RelationField;
  readonly ownerTypes: readonly string[];
  readonly asked: readonly CollectedField[];
}

/**
 * Under one response name, fragments may ask different relations of different types. Types for which the same nodes ask the
 * same relation form a group, which becomes one relation plan.
 */
function groupByField(planner: Planner, types: readonly string[], asked: readonly CollectedField[]): RelationGroup[] {
  const groups = new Map<string, { field: RelationField; ownerTypes: string[]; asked: readonly CollectedField[] }>();
  for (const name of types) {
    const applicable = asked.filter((entry) => entry.types.has(name));
    const [first] = applicable;
    const type: EntityType | undefined = planner.ontology.entities.get(name);
    const field = first === undefined ? undefined : type?.relations.get(first.node.name.value);
    if (field === undefined) continue;
    const nodes = applicable.map((entry) => asked.indexOf(entry)).join(',');
    const key = [nodes, field.relation, field.direction, field.edge, field.sort, ...field.targetTypes].join(' ');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { field, ownerTypes: [name], asked: applicable });
    else group.ownerTypes.push(name);
  }
  return [...groups.values()];
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
