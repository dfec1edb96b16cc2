import type { EntityRecord, RelationRecord } from '../store/index.js';
import { isMap } from './shape.js';

/** How often a source is cited. */
export interface CitationCounts {
  readonly byThings: number;
  readonly byRelations: number;
  /** How many of the citations name a page, and how many lines. */
  readonly withPage: number;
  readonly withLines: number;
}

interface Records {
  readonly entities: readonly EntityRecord[];
  readonly relations: readonly RelationRecord[];
}

/** Citations by the source that they name, ordered by its id. */
export function citationsBySource({ entities, relations }: Records): ReadonlyMap<string, CitationCounts> {
  const counts = new Map<string, { -readonly [name in keyof CitationCounts]: number }>();
  const count = ({ fields }: EntityRecord | RelationRecord, by: 'byThings' | 'byRelations'): void => {
    const citations: readonly unknown[] = Array.isArray(fields['evidence']) ? fields['evidence'] : [];
    for (const citation of citations.filter(isMap)) {
      const source = String(citation['source']);
      const own = counts.get(source) ?? { byThings: 0, byRelations: 0, withPage: 0, withLines: 0 };
      counts.set(source, own);
      own[by] += 1;
      if (citation['page'] !== undefined) own.withPage += 1;
      if (citation['lines'] !== undefined) own.withLines += 1;
    }
  };
  for (const entity of entities) count(entity, 'byThings');
  for (const relation of relations) count(relation, 'byRelations');
  return new Map([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
