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

/** What a relation may lead to that is no type of its own. */
const INTERFACES = ['Actor', 'Entity', 'Instrument', 'LegalInstrument', 'Place'];

const ORDER: readonly Family[] = ['place', 'route', 'law', 'cooperation', 'actor', 'crime', 'measure', 'evidence'];

/**
 * The lists of a page, without those that lead to nothing: first what the thing says itself, in the order of the ontology; then what
 * leads to it, one family of things after the other.
 */
export function groupsOf(type: EntityTypeDescription, entity: Answers): Groups {
  const groups = type.relations
    .filter(({ list }) => list)
    .map((relation) => ({ relation, count: countOf(entity, relation.name) }))
    .filter(({ count }) => count > 0)
    .filter((group, _, all) => !isCoveredBy(all, group));
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

/** Whether narrower lists of the same relation hold all of a list: agencies and companies all actors of a country. */
function isCoveredBy(all: readonly Group[], { relation, count }: Group): boolean {
  if (!INTERFACES.includes(relation.target)) return false;
  const narrower = all.filter(
    ({ relation: other }) =>
      other.stored === relation.stored && other.stated === relation.stated && !INTERFACES.includes(other.target),
  );
  return narrower.reduce((sum, other) => sum + other.count, 0) === count;
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
