import { madeOnce } from '../../keeping/index.js';
import type { EntityType, Ontology, RelationField } from '../../ontology/index.js';
import type { CollectedField } from './collect.js';
import type { Planner } from './planner.js';

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
export function groupByField(
  planner: Planner,
  types: readonly string[],
  asked: readonly CollectedField[],
): RelationGroup[] {
  const known = relationNames(planner.ontology);
  if (!asked.some(({ node }) => known.has(node.name.value))) return [];
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

/** The names of the relations of any type. Most fields are none of them, and what they ask is known without a look at every type. */
const relationNames = madeOnce(
  ({ entities }: Ontology): ReadonlySet<string> =>
    new Set([...entities.values()].flatMap(({ relations }) => [...relations.keys()])),
);
