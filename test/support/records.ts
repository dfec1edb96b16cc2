import { fileURLToPath } from 'node:url';
import {
  loadOntology,
  parsePartialDate,
  typeOfId,
  validityOf,
  type DayRange,
  type Ontology,
  type StoredField,
  type ValidityRule,
} from '../../src/ontology/index.js';
import type { EntityRecord, Fields, RelationRecord, ValueObject } from '../../src/store/index.js';
import type { ChangesAtHand } from '../../src/store/shared/index.js';

/** The ontology that ships. */
export const ontology: Ontology = loadOntology(fileURLToPath(new URL('../../schema', import.meta.url)));

/** A record as the dataset would make it: type from the id, dates and validity from the fields. */
export function entity(id: string, fields: Fields = {}): EntityRecord {
  const type = typeOfId(ontology, id);
  if (type === undefined) throw new TypeError(`No type has ids like ${id}`);
  return { id, type: type.name, fields, ...timeOf(type, fields) };
}

/** A relation as the dataset would make it. */
export function relation(
  id: string,
  [from, type, to]: readonly [from: string, type: string, to: string],
  edge = 'Link',
  fields: Fields = {},
): RelationRecord {
  const definition = ontology.edges.get(edge);
  if (definition === undefined) throw new TypeError(`No edge type is called ${edge}`);
  return { id, type, edge, from, to, fields, ...timeOf(definition, fields) };
}

interface Timed {
  readonly fields: ReadonlyMap<string, StoredField>;
  readonly validity: ValidityRule | null;
}

function timeOf(type: Timed, fields: Fields): Pick<EntityRecord, 'dates' | 'validity'> {
  const dates: Record<string, DayRange> = {};
  for (const [name, value] of Object.entries(fields)) {
    const range = type.fields.get(name)?.kind === 'date' ? parsePartialDate(String(value)) : null;
    if (range !== null) dates[name] = range;
  }
  return { dates, validity: validityOf(type.validity, dates) };
}

/** The days of a date, for plans. */
export function days(date: string): DayRange {
  const range = parsePartialDate(date);
  if (range === null) throw new TypeError(`${date} is no date`);
  return range;
}

/** A citation in the form in which it is stored. */
export function cite(source: string, page: number, more: ValueObject = {}): ValueObject {
  return { source, page, confidence: 'STATED', polarity: 'AFFIRMS', origin: 'READING', ...more };
}

/** A change set that puts the records. */
export function putting(
  entities: readonly EntityRecord[],
  relations: readonly RelationRecord[] = [],
  version = 'v1',
): ChangesAtHand {
  return { put: { entities, relations }, remove: { entities: [], relations: [] }, version };
}
