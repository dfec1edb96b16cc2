import type { EntityTypeDescription, RelationDescription } from '../../generated/entities/entity-type.js';
import { familyOf, type Family } from '../../parts/family.js';
import { countOf, type Answers } from './entity-record.js';

/** A relation that leads to something. */
export interface Group {
  readonly relation: RelationDescription;
  readonly count: number;
}

/** The lists of a page, by how they are shown. */
export interface Groups {
  readonly conflicts: readonly Group[];
  readonly figures: readonly Group[];
  readonly others: readonly Group[];
}

const ORDER: readonly Family[] = ['place', 'route', 'law', 'cooperation', 'actor', 'crime', 'measure', 'evidence'];

/**
 * The lists of a page, without those that lead to nothing: first what the thing says itself, in the order of the ontology; then what
 * leads to it, one family of things after the other.
 */
export function groupsOf(type: EntityTypeDescription, entity: Answers): Groups {
  const groups = type.relations
    .filter(({ list }) => list)
    .map((relation) => ({ relation, count: countOf(entity, relation.name) }))
    .filter(({ count }) => count > 0);
  const others = groups.filter(({ relation }) => !isFigures(relation) && !isConflicts(relation));
  return {
    conflicts: groups.filter(({ relation }) => isConflicts(relation)),
    figures: groups.filter(({ relation }) => isFigures(relation)),
    others: [
      ...others.filter(({ relation }) => relation.stated),
      ...others.filter(({ relation }) => !relation.stated).sort((one, other) => rankOf(one) - rankOf(other)),
    ],
  };
}

function isFigures({ target }: RelationDescription): boolean {
  return target === 'Statistic';
}

function isConflicts({ target }: RelationDescription): boolean {
  return target === 'Conflict';
}

function rankOf({ relation }: Group): number {
  return ORDER.indexOf(familyOf(relation.target));
}
