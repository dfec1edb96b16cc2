import type { RelationDescription } from '../../generated/entities/entity-type.js';
import type { EntityVariables, RelatedVariables } from './entity-record.js';
import { placeIn } from './list-places.js';

/** Things on a page of a list; all of what is drawn or set side by side is asked for at once, up to a limit. */
const PAGE = 8;
const PAGES: Readonly<Record<string, number>> = { Statistic: 120, Conflict: 50 };

/** How many things of what a relation leads to are asked for at once. */
export function pageSizeOf({ target }: RelationDescription): number {
  return PAGES[target] ?? PAGE;
}

/** What is asked for a list at the place where somebody is in it. */
export function relatedVariables(
  variables: EntityVariables,
  relation: RelationDescription,
  places: readonly string[],
): RelatedVariables {
  const { after } = placeIn(places, relation.name);
  return { ...variables, first: pageSizeOf(relation), after: after === '' ? null : after };
}
