import type { Fields, ValueObject } from '../store/index.js';

/** The independent sources that some things or relations rest on: a source that quotes another counts as the one it quotes. */
export function originsOf(records: readonly { readonly fields: Fields }[]): ReadonlySet<string> {
  const origins = new Set<string>();
  for (const { fields } of records) {
    // A field of citations, as the ontology says.
    for (const citation of (fields['evidence'] ?? []) as readonly ValueObject[]) {
      const origin = citation['quotedSource'] ?? citation['source'];
      if (citation['polarity'] !== 'DENIES' && typeof origin === 'string') origins.add(origin);
    }
  }
  return origins;
}
