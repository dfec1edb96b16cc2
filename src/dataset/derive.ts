import type { StoredField } from '../ontology/index.js';
import type { EntityRecord, Fields, FieldValue, RelationRecord, ValueObject } from '../store/index.js';
import { EVIDENCE, ordered } from './fields.js';
import type { Thing } from './things.js';

type Citations = readonly ValueObject[];

/** What a field marked `@derived` holds, worked out from the citations of its thing or relation. */
const DERIVATIONS: Readonly<Record<string, (citations: Citations) => FieldValue>> = {
  sourceCount: (citations) => new Set(citations.filter(affirms).map(origin)).size,
};

/** The first day on which each source may have been out, by its id. */
export type PublicationDays = ReadonlyMap<string, number>;

/**
 * Completes a thing or a relation with what follows from its evidence: the fields marked `@derived`, and since when each citation and
 * the whole may have been known.
 */
export function deriveFromEvidence<Kept extends EntityRecord | RelationRecord>(
  record: Kept,
  types: ReadonlyMap<string, StoredField> | undefined,
  published: PublicationDays,
): Kept {
  const citations = (record.fields[EVIDENCE] ?? []) as Citations; // a field of citations, as the ontology says
  const dated = citations.map((citation) => {
    return withDay(
      citation,
      earliest([citation['source'], citation['quotedSource']].map((id) => published.get(String(id)))),
    );
  });
  const days = dated.map((citation) => citation['knownFrom'] as number | undefined); // put there above
  // Where any of the sources has no date, nobody can say that it was not yet known.
  const knownFrom = days.includes(undefined) ? undefined : earliest(days);
  return {
    ...record,
    fields: completed(record.fields, types ?? NONE, dated),
    ...(knownFrom === undefined ? {} : { knownFrom }),
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

/** Of sources: each one's own day, or that of the work it is a part of. */
export function publicationDays(sources: readonly Thing[]): PublicationDays {
  const days = new Map<string, number>();
  for (const { record } of sources) {
    const day = record.dates['publishedOn']?.first;
    if (day !== undefined) days.set(record.id, day);
  }
  const wholes = sources.flatMap(({ relations }) => relations).filter(({ type }) => type === 'PART_OF');
  let found: boolean;
  do {
    found = false;
    for (const { from, to } of wholes) {
      const day = days.has(from) ? undefined : days.get(to);
      if (day === undefined) continue;
      days.set(from, day);
      found = true;
    }
  } while (found); // a section is a part of a chapter, which is a part of a book
  return days;
}
