import type { ChangeSet, RelationRecord } from '../port.js';
import { DanglingRelationError, UnknownTypeError, type ChangesAtHand } from '../shared/index.js';
import type { Catalog } from './catalog.js';

/** Throws `UnknownTypeError` where an entity is of a type that the ontology lacks. */
export function checkEntities({ ontology }: Catalog, { put }: ChangeSet): void {
  for (const { id, type } of put.entities) if (!ontology.entities.has(type)) throw new UnknownTypeError(id, type);
}

/**
 * Counts the records that are put. Throws `UnknownTypeError` or `DanglingRelationError` for the first relation that cannot be put.
 * `held` are those of its ends that the graph holds before the change.
 */
export function checkRelations(catalog: Catalog, changes: ChangeSet, held: ReadonlySet<string>): number {
  const put = new Set<string>();
  for (const { id } of changes.put.entities) put.add(id);
  const removed = new Set(changes.remove.entities);
  const exists = (id: string): boolean => put.has(id) || (held.has(id) && !removed.has(id));
  let relations = 0;
  for (const { id, type, edge, from, to } of changes.put.relations) {
    relations += 1;
    if (!catalog.relations.has(type)) throw new UnknownTypeError(id, type);
    if (!catalog.ontology.edges.has(edge)) throw new UnknownTypeError(id, edge);
    const missing = [from, to].find((end) => !exists(end));
    if (missing !== undefined) throw new DanglingRelationError(id, missing);
  }
  return put.size + relations;
}

/** A relation that the graph holds. */
export interface HeldRelation extends Pick<RelationRecord, 'id' | 'type' | 'from' | 'to'> {
  readonly elementId: string;
  readonly digest: string;
}

/** A relation that stays where it is, and what it is to say. */
interface RelationUpdate {
  readonly elementId: string;
  /** Of what it says now. */
  readonly digest: string;
  readonly record: RelationRecord;
}

/** What becomes of the relations held and put. */
export interface RelationWork {
  /** Element ids. */
  readonly deleted: readonly string[];
  readonly updated: readonly RelationUpdate[];
  readonly created: readonly RelationRecord[];
}

/** A relation that stays where it is is updated; Neo4j cannot move one, so any other is deleted and made again. */
export function planRelations(changes: ChangesAtHand, held: readonly HeldRelation[]): RelationWork {
  const put = new Map(changes.put.relations.map((record) => [record.id, record]));
  const removed = new Set(changes.remove.relations);
  const gone = new Set(changes.remove.entities);
  const deleted: string[] = [];
  const updated = new Map<string, RelationUpdate>();
  for (const old of held) {
    const record = put.get(old.id);
    const stays =
      record?.type === old.type &&
      record.from === old.from &&
      record.to === old.to &&
      !updated.has(old.id) &&
      !removed.has(old.id) &&
      !gone.has(old.from) &&
      !gone.has(old.to);
    if (stays) updated.set(old.id, { elementId: old.elementId, digest: old.digest, record });
    else deleted.push(old.elementId);
  }
  const created = [...put.values()].filter(({ id }) => !updated.has(id));
  return { deleted, updated: [...updated.values()], created };
}
