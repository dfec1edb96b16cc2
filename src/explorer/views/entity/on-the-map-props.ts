import type { EntityTypeDescription, RelationDescription } from '../../generated/entities/entity-type.js';
import type { EntityRecord, EntityVariables } from './entity-record.js';

export interface OnTheMapProps {
  readonly type: EntityTypeDescription;
  readonly entity: EntityRecord;
  /** Those that say where it is. */
  readonly relations: readonly RelationDescription[];
  readonly variables: EntityVariables;
}
