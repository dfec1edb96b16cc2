import type { RelationField } from '../ontology/index.js';
import type { FieldValue, ValueObject } from '../store/index.js';
import type { Block } from './blocks.js';
import { EVIDENCE, readField } from './fields.js';
import { readCitations } from './citations.js';
import type { Reading } from './known.js';
import { listed, unknownField } from './nearest.js';
import { readRelation, type StatedRelation } from './stated-relation.js';
import { inWords } from './shape.js';

/** A block whose fields have been read. What could not be read is left out, and a finding says why. */
export interface ReadRecord {
  readonly block: Block;
  /** Without evidence. */
  readonly fields: ReadonlyMap<string, FieldValue>;
  /** Names of fields that are written, readable or not. */
  readonly written: ReadonlySet<string>;
  readonly relations: readonly StatedRelation[];
  readonly evidence: readonly ValueObject[];
}

/** Reads all that a block says. */
export function readRecord(reading: Reading, block: Block): ReadRecord {
  const { type, entries, place } = block;
  const fields = new Map<string, FieldValue>();
  const relations: StatedRelation[] = [];
  const evidence = readEvidence(reading, block);
  for (const [name, raw] of Object.entries(entries)) {
    if (name === EVIDENCE) continue;
    const field = type.fields.get(name);
    const relation = type.relations.get(name);
    if (field?.derived === true) {
      const message = `"${name}" is worked out from the evidence: leave it out`;
      reading.findings.add('DERIVED_FIELD', place.at(name), message);
    } else if (field !== undefined) {
      const value = readField(reading, field, raw, place.at(name));
      if (value !== undefined) fields.set(name, value);
    } else if (relation?.stated === true) {
      relations.push(...readRelations(reading, block, relation, raw, evidence));
    } else reportUnknown(reading, block, name, relation);
  }
  return { block, fields, written: new Set(Object.keys(entries)), relations, evidence };
}

function readEvidence(reading: Reading, { entries, place }: Block): ValueObject[] {
  const raw = entries[EVIDENCE];
  if (raw !== undefined && raw !== null) return readCitations(reading, raw, place.at(EVIDENCE));
  reading.findings.add('MISSING_EVIDENCE', place, 'the record has no evidence: cite at least one source, `p82 l12-14`');
  return [];
}

function readRelations(
  reading: Reading,
  block: Block,
  field: RelationField,
  raw: unknown,
  inherited: readonly ValueObject[],
): StatedRelation[] {
  const place = block.place.at(field.name);
  const owner = { id: block.id, evidence: inherited };
  if (!field.list && !Array.isArray(raw)) {
    return [readRelation(reading, owner, field, raw, place)].filter((relation) => relation !== undefined);
  }
  if (field.list && Array.isArray(raw)) {
    return raw
      .map((member: unknown, index) => readRelation(reading, owner, field, member, place.at(index)))
      .filter((relation) => relation !== undefined);
  }
  const remedy = field.list
    ? 'leads to many: write a list, [ … ]'
    : 'leads to one thing: write one id or one map, and no list';
  reading.findings.add('WRONG_KIND', place, `"${field.name}" ${remedy}; it has ${inWords(raw)}`);
  return [];
}

function reportUnknown(
  { ontology, findings }: Reading,
  { type, place }: Block,
  name: string,
  inverse: RelationField | undefined,
): void {
  if (inverse !== undefined) {
    const one = listed(ontology.interfaces.get(inverse.target)?.implementedBy ?? [inverse.target]);
    const message =
      `"${name}" follows from "${inverse.inverse}" of ${inverse.target} and is not written: ` +
      `state it as "${inverse.inverse}" on the other record (${one})`;
    findings.add('INVERSE_FIELD', place.at(name), message);
    return;
  }
  const names = [
    ...type.fields.keys(),
    ...[...type.relations.values()].filter(({ stated }) => stated).map((relation) => relation.name),
  ];
  findings.add('UNKNOWN_FIELD', place.at(name), unknownField(type.name, name, names));
}
