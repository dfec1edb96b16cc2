import type { EntityRecord, Fields, RelationRecord } from '../store/index.js';

/** How a field, or the ends of a relation, differ; undefined where it is not there. */
export interface FieldDifference {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

export interface RecordDifference {
  readonly id: string;
  readonly fields: readonly FieldDifference[];
}

/** How records of one kind differ, each list by id. */
export interface KindDifference {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly RecordDifference[];
}

/** How two datasets differ, thing by thing and field by field. */
export interface Difference {
  readonly entities: KindDifference;
  readonly relations: KindDifference;
}

interface Records {
  readonly entities: readonly EntityRecord[];
  readonly relations: readonly RelationRecord[];
}

/** What has to be done to the records before to make them those after. */
export function differenceOf(before: Records, after: Records): Difference {
  return {
    entities: kindDifference(before.entities, after.entities),
    relations: kindDifference(before.relations, after.relations),
  };
}

function kindDifference<R extends EntityRecord | RelationRecord>(
  before: readonly R[],
  after: readonly R[],
): KindDifference {
  const old = new Map(before.map((record) => [record.id, record]));
  const now = new Map(after.map((record) => [record.id, record]));
  const changed = after.flatMap((record) => {
    const other = old.get(record.id);
    const fields = other === undefined ? [] : fieldDifferences(other.fields, record.fields);
    return fields.length === 0 ? [] : [{ id: record.id, fields }];
  });
  return {
    added: after.filter(({ id }) => !old.has(id)).map(({ id }) => id),
    removed: before.filter(({ id }) => !now.has(id)).map(({ id }) => id),
    changed,
  };
}

function fieldDifferences(before: Fields, after: Fields): FieldDifference[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return names
    .filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]))
    .map((field) => ({ field, before: before[field], after: after[field] }));
}
