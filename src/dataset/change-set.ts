import type { ChangeSet, EntityRecord, RelationRecord } from '../store/index.js';

/** What a store holds, by id. */
export interface Held {
  readonly entities: readonly string[];
  readonly relations: readonly string[];
}

interface Records {
  readonly entities: readonly EntityRecord[];
  readonly relations: readonly RelationRecord[];
  readonly version: string;
}

/** The change that makes a store hold a dataset and nothing else. Without `held` the store is taken to be empty. */
export function changeSetOf(dataset: Records, held: Held = { entities: [], relations: [] }): ChangeSet {
  const { entities, relations, version } = dataset;
  return { put: { entities, relations }, remove: vanished(dataset, held), version };
}

/** The ids that a store holds and a dataset no longer has, in the order of `held`. */
export function vanished(dataset: Omit<Records, 'version'>, held: Held): Held {
  const without = (ids: readonly string[], records: readonly { readonly id: string }[]): string[] => {
    const kept = new Set(records.map(({ id }) => id));
    return ids.filter((id) => !kept.has(id));
  };
  return {
    entities: without(held.entities, dataset.entities),
    relations: without(held.relations, dataset.relations),
  };
}
