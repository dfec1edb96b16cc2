import { validityOf, type EntityType } from '../ontology/index.js';
import type { EntityRecord, FieldValue } from '../store/index.js';
import { checkRequired, datesOf, EVIDENCE, ordered } from './fields.js';
import type { Reading } from './known.js';
import type { Place } from './place.js';
import type { ReadRecord } from './records.js';

/** Puts a definition together with what other records add to it. */
export function mergeRecords(reading: Reading, definition: ReadRecord, additions: readonly ReadRecord[]): EntityRecord {
  const { id, type, place } = definition.block;
  const fields = new Map<string, FieldValue>();
  const written = new Map<string, Place>();
  for (const record of [definition, ...additions]) {
    for (const name of record.written) {
      const field = type.fields.get(name);
      if (field === undefined || field.list) continue;
      const at = record.block.place.at(name);
      const first = written.get(name);
      if (first === undefined) written.set(name, at);
      else reportOverwriting(reading, name, at, first);
    }
    for (const [name, value] of record.fields) fields.set(name, joined(fields.get(name), value));
  }
  checkRequired(reading, type.name, type.fields, written, place);
  const evidence = union([definition, ...additions].map((record) => record.evidence));
  return entityOf(id, type, fields.set(EVIDENCE, evidence));
}

function reportOverwriting({ findings }: Reading, name: string, place: Place, first: Place): void {
  const message = `"${name}" has a value already: leave it out here, and record a disagreement between sources as a conflict`;
  findings.add('OVERWRITTEN_VALUE', place, message, { other: first });
}

/** Lists grow; a single value stays as it was first given. */
function joined(first: FieldValue | undefined, value: FieldValue): FieldValue {
  if (first === undefined) return value;
  // Both are values of one list field, so that their members are alike.
  return Array.isArray(first) && Array.isArray(value) ? (union([first, value]) as FieldValue) : first;
}

/**
 * All members of all lists, each once. Members that are value objects have their fields in the order of their type, so
 * that those that are equal are also written alike.
 */
export function union<Member>(lists: readonly (readonly Member[])[]): readonly Member[] {
  const [only, ...others] = lists.filter((list) => list.length > 0);
  if (only?.length === 1 && others.length === 0) return only;
  const found = new Map<string, Member>();
  for (const list of lists) {
    for (const member of list) {
      const key = JSON.stringify(member);
      if (!found.has(key)) found.set(key, member);
    }
  }
  return [...found.values()];
}

function entityOf(id: string, type: EntityType, values: ReadonlyMap<string, FieldValue>): EntityRecord {
  const fields = ordered(values, type.fields);
  const dates = datesOf(fields, type.fields);
  return { id, type: type.name, fields, dates, validity: validityOf(type.validity, dates) };
}
