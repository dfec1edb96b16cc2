import type { EdgeType, RelationField } from '../ontology/index.js';
import type { FieldValue, ValueObject } from '../store/index.js';
import { readCitations } from './citations.js';
import { checkRequired, EVIDENCE, readField } from './fields.js';
import { readReference, type Reading } from './known.js';
import { unknownField } from './nearest.js';
import type { Place } from './place.js';
import { isMap } from './shape.js';

/** A relation as a record states it. */
export interface StatedRelation {
  /** The thing whose record states it. */
  readonly owner: string;
  readonly field: RelationField;
  readonly edge: EdgeType;
  /** The thing at the other end. */
  readonly other: string;
  /** Without evidence. */
  readonly fields: ReadonlyMap<string, FieldValue>;
  readonly evidence: readonly ValueObject[];
  readonly place: Place;
}

/**
 * Reads a relation: an id, or a map with `to` and the edge's fields.
 * What is wrong goes to the findings; then undefined.
 */
export function readRelation(
  reading: Reading,
  owner: { readonly id: string; readonly evidence: readonly ValueObject[] },
  field: RelationField,
  raw: unknown,
  place: Place,
): StatedRelation | undefined {
  const edge = reading.ontology.edges.get(field.edge);
  if (edge === undefined) return undefined;
  const entries = isMap(raw) ? raw : { to: raw };
  const fields = new Map<string, FieldValue>();
  for (const [name, entry] of Object.entries(entries)) {
    if (name === 'to' || name === EVIDENCE) continue;
    const stored = edge.fields.get(name);
    const value = stored === undefined ? undefined : readField(reading, stored, entry, place.at(name));
    if (stored === undefined) reportUnknown(reading, field, edge, name, place);
    if (value !== undefined) fields.set(name, value);
  }
  checkRequired(reading, `"${field.name}" (${edge.name})`, edge.fields, new Set(Object.keys(entries)), place);
  const own = entries[EVIDENCE];
  const evidence = own === undefined ? owner.evidence : readCitations(reading, own, place.at(EVIDENCE));
  const other = readEnd(reading, field, entries['to'], isMap(raw) ? place.at('to') : place);
  return other === undefined ? undefined : { owner: owner.id, field, edge, other, fields, evidence, place };
}

function readEnd(reading: Reading, field: RelationField, raw: unknown, place: Place): string | undefined {
  if (raw !== undefined && raw !== null) return readReference(reading, field, raw, place);
  const message = `"${field.name}" leads nowhere: write an id, or a map with \`to\``;
  reading.findings.add('MISSING_FIELD', place, message);
  return undefined;
}

function reportUnknown({ findings }: Reading, field: RelationField, edge: EdgeType, name: string, place: Place): void {
  const names = ['to', ...edge.fields.keys()];
  const message = unknownField(`"${field.name}" (${edge.name})`, name, names);
  findings.add('UNKNOWN_FIELD', place.at(name), message);
}
