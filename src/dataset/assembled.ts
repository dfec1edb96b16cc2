import type { EntityRecord, RelationRecord } from '../store/index.js';
import type { Place } from './place.js';

/** A dataset whose records are well-formed as far as they could be read, and where each of them is written. */
export interface Assembled {
  readonly entities: readonly EntityRecord[];
  readonly relations: readonly RelationRecord[];
  /** By id of the entity or the relation. */
  readonly places: ReadonlyMap<string, Place>;
}
