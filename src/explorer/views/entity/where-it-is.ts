import type { EntityTypeDescription, RelationDescription } from '../../generated/entities/entity-type.js';
import { countOf, type Answers } from './entity-record.js';

const PLACES = ['Country', 'Locality', 'Place', 'Region'];

/** Relations of a thing to things of several types: where the things are places, it concerns these. */
const CONCERNING = [
  'ADDRESSED_TO',
  'AFFECTS',
  'CONCEPT_OF',
  'DISPUTES',
  'EVENT_ABOUT',
  'FIGURE_ABOUT',
  'GAP_IN',
  'PARTY_TO',
  'RECOMMENDS_ABOUT',
  'USED_BY',
];

/** Whether a thing of this type is a place itself. */
export function isPlace(type: string): boolean {
  return PLACES.includes(type);
}

/**
 * The relations that say where a thing is, as far as they lead to something: those by which it says itself in which places it lies or
 * which it concerns; the members of an organisation; what lies in a region. A place needs none; null for what is nowhere.
 */
export function whereItIs(type: EntityTypeDescription, entity: Answers): RelationDescription[] | null {
  const wanted = isPlace(type.name) ? liesInIt : saysWhere;
  const found = type.relations.filter((relation) => wanted(type, relation) && countOf(entity, relation.name) > 0);
  return found.length > 0 || isPlace(type.name) ? found : null;
}

function liesInIt(type: EntityTypeDescription, { name }: RelationDescription): boolean {
  return type.name === 'Region' && name === 'contains';
}

function saysWhere(_: EntityTypeDescription, { target, stored, stated }: RelationDescription): boolean {
  if (!stated) return stored === 'MEMBER_OF';
  return PLACES.includes(target) || CONCERNING.includes(stored);
}
