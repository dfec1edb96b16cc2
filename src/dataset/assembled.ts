import type { EntityRecord, RelationRecord } from '../store/index.js';
import type { Place } from './place.js';

/** A valid dataset, and where its things are written. */
export interface Assembled {
  readonly entities: readonly EntityRecord[];
  readonly relations: readonly RelationRecord[];
  /** By id of the entity. */
  readonly places: ReadonlyMap<string, Place>;
}
