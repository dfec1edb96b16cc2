import { createHash } from 'node:crypto';
import type { EntityRecord, RelationRecord } from '../store/index.js';

/**
 * Names the content of records, which have to be sorted by id: the same for the same records, whatever files they stood in.
 * 16 hexadecimal digits.
 */
export function versionOf(entities: readonly EntityRecord[], relations: readonly RelationRecord[]): string {
  const hash = createHash('sha256');
  // Fields stand in the order of their type, whatever order they were written in. Dates and validity follow from them.
  for (const { id, fields } of entities) hash.update(`${id}\t${JSON.stringify(fields)}\n`);
  for (const { id, edge, fields } of relations) hash.update(`${id}\t${edge}\t${JSON.stringify(fields)}\n`);
  return hash.digest('hex').slice(0, 16);
}
