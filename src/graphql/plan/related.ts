import type { Clocks, Ontology, RelationField } from '../../ontology/index.js';
import type { Filter, RelatedFilter, Step } from '../../store/index.js';
import { checkId } from './ids.js';

/** Where in a `where` argument a filter stands. */
export interface FilterPlace {
  readonly ontology: Ontology;
  readonly clocks: Clocks;
  /** Path of the argument, for messages: `where.stops.some`. */
  readonly path: string;
}

/** Ids as they were given. Throws `InputError` (`BAD_ID`) for the first that is none, or none of an accepted type. */
export function checkIds(
  values: readonly string[],
  { ontology, path }: FilterPlace,
  accepted?: readonly string[],
): readonly string[] {
  return values.map((id) => checkId(ontology, id, path, accepted));
}

/** The step that a relation field takes. */
export function stepOf(relation: RelationField): Step {
  return { relation: relation.relation, direction: relation.direction, targetTypes: relation.targetTypes };
}

/** What must hold of the relations of a field, at the clocks of the question. */
export function related(
  relation: RelationField,
  quantifier: RelatedFilter['quantifier'],
  clocks: Clocks,
  node: Filter | undefined,
  edge: Filter | undefined,
): RelatedFilter {
  return {
    kind: 'related',
    step: stepOf(relation),
    quantifier,
    ...(node === undefined ? {} : { node }),
    ...(edge === undefined ? {} : { edge }),
    ...clocks,
  };
}
