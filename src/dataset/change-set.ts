import type { ChangeSet, EntityRecord, RelationRecord } from '../store/index.js';

/** What a store holds, by id. */
export interface Held {
  readonly entities: readonly string[];
  readonly relations: readonly string[];
}

/** Each may be walked several times. */
interface Records {
  readonly entities: Iterable<EntityRecord>;
  readonly relations: Iterable<RelationRecord>;
  readonly version: string;
}

/** The change that makes a store hold a dataset and nothing else. Without `held` the store is taken to be empty. */
export function changeSetOf({ entities, relations, version }: Records, held?: Held): ChangeSet {
  const remove = held === undefined ? { entities: [], relations: [] } : vanished({ entities, relations }, held);
  return { put: { entities, relations }, remove, version };
}

/** The ids that a store holds and a dataset no longer has, in the order of `held`. */
export function vanished(dataset: Omit<Records, 'version'>, held: Held): Held {
  return { entities: without(held.entities, dataset.entities), relations: without(held.relations, dataset.relations) };
}

function without(ids: readonly string[], records: Iterable<{ readonly id: string }>): string[] {
  const left = new Set(ids);
  for (const { id } of records) left.delete(id);
  return [...left];
}
