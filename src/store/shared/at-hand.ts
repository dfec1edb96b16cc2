import type { ChangeSet, EntityRecord, RelationRecord } from '../port.js';

/** A change set, of which everything that it puts is at hand. */
export interface ChangesAtHand extends ChangeSet {
  readonly put: { readonly entities: readonly EntityRecord[]; readonly relations: readonly RelationRecord[] };
}

export function atHand({ put: { entities, relations }, ...changes }: ChangeSet): ChangesAtHand {
  return { ...changes, put: { entities: listOf(entities), relations: listOf(relations) } };
}

function listOf<Member>(members: Iterable<Member>): readonly Member[] {
  return Array.isArray(members) ? (members as readonly Member[]) : [...members];
}
