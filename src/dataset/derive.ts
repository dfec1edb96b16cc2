import type { Ontology, StoredField } from '../ontology/index.js';
import type { EntityRecord, Fields, FieldValue, RelationRecord, ValueObject } from '../store/index.js';
import { EVIDENCE, ordered } from './fields.js';

interface Records {
  readonly entities: readonly EntityRecord[];
  readonly relations: readonly RelationRecord[];
}

type Citations = readonly ValueObject[];

/** What a field marked `@derived` holds, worked out from the citations of its thing or relation. */
const DERIVATIONS: Readonly<Record<string, (citations: Citations) => FieldValue>> = {
  sourceCount: (citations) => new Set(citations.filter(affirms).map(origin)).size,
};

/**
 * Completes records with what follows from their evidence: the fields marked `@derived`, and since when each citation and each
 * record may have been known.
 */
export function deriveFromEvidence(ontology: Ontology, records: Records): Records {
  const published = publicationDays(records);
  const since = (citation: ValueObject): number | undefined =>
    earliest([citation['source'], citation['quotedSource']].map((id) => published.get(String(id))));
  const complete = <R extends EntityRecord | RelationRecord>(record: R, types: ReadonlyMap<string, StoredField>): R => {
    const citations = (record.fields[EVIDENCE] ?? []) as Citations; // a field of citations, as the ontology says
    const dated = citations.map((citation) => withDay(citation, since(citation)));
    const days = dated.map((citation) => citation['knownFrom'] as number | undefined); // put there above
    // Where any of the sources has no date, nobody can say that it was not yet known.
    const knownFrom = days.includes(undefined) ? undefined : earliest(days);
    return {
      ...record,
      fields: completed(record.fields, types, dated),
      ...(knownFrom === undefined ? {} : { knownFrom }),
    };
  };
  return {
    entities: records.entities.map((record) => complete(record, ontology.entities.get(record.type)?.fields ?? NONE)),
    relations: records.relations.map((record) => complete(record, ontology.edges.get(record.edge)?.fields ?? NONE)),
  };
}

const NONE: ReadonlyMap<string, StoredField> = new Map();

function completed(fields: Fields, types: ReadonlyMap<string, StoredField>, citations: Citations): Fields {
  const values = new Map<string, FieldValue>(Object.entries(fields));
  if (citations.length > 0) values.set(EVIDENCE, citations);
  for (const { name, derived } of types.values()) {
    const derivation = derived ? DERIVATIONS[name] : undefined;
    if (derivation !== undefined) values.set(name, derivation(citations));
  }
  return ordered(values, types);
}

function affirms(citation: ValueObject): boolean {
  return citation['polarity'] !== 'DENIES';
}

/** Who said it first: a source that quotes another is no second witness. */
function origin(citation: ValueObject): unknown {
  return citation['quotedSource'] ?? citation['source'];
}

function withDay(citation: ValueObject, knownFrom: number | undefined): ValueObject {
  return knownFrom === undefined ? citation : { ...citation, knownFrom };
}

function earliest(days: readonly (number | undefined)[]): number | undefined {
  const known = days.filter((day) => day !== undefined);
  return known.length === 0 ? undefined : Math.min(...known);
}

/** The first day on which each source may have been out: its own, or that of the work it is a part of. */
function publicationDays({ entities, relations }: Records): ReadonlyMap<string, number> {
  const days = new Map<string, number>();
  for (const { id, type, dates } of entities) {
    const day = dates['publishedOn']?.first;
    if (type === 'Source' && day !== undefined) days.set(id, day);
  }
  for (const { from, to, type } of relations) {
    const day = type === 'PART_OF' && !days.has(from) ? days.get(to) : undefined;
    if (day !== undefined && from.startsWith('source:')) days.set(from, day);
  }
  return days;
}
