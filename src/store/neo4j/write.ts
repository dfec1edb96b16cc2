import type { EntityRecord } from '../port.js';
import type { ChangesAtHand } from '../shared/index.js';
import { checkEntities, checkRelations, planRelations, type HeldRelation } from './changes.js';
import { DIGEST, property, quoted, TYPE, versionNode } from './names.js';
import {
  counting,
  createRelations,
  encoded,
  entityRow,
  inBatches,
  mergeEntities,
  type Count,
  type Target,
} from './put.js';
import { textOf } from './raw.js';

/** Applies a change set in the transaction of `run`. Throws where it cannot be applied; the transaction must then be given up. */
export async function applyChanges(target: Target, changes: ChangesAtHand): Promise<void> {
  // Taking the version's node first makes writers wait for each other: each sees what the one before it left.
  await nameVersion(target, changes.version);
  checkEntities(target.catalog, changes);
  checkRelations(target.catalog, changes, await heldEnds(target, changes));
  const { deleted, updated, created } = planRelations(changes, await heldRelations(target, changes));
  const count = counting(target, changes.put.entities.length + changes.put.relations.length);
  const byElement = 'MATCH ()-[edge]->() WHERE elementId(edge)';
  await inBatches(target.run, deleted, `UNWIND $rows AS row ${byElement} = row DELETE edge`);
  await removeEntities(target, changes.remove.entities);
  await replaceEntities(target, changes.put.entities, count);
  const updates = updated
    .map(({ elementId, digest, record }) => ({ elementId, digest, properties: encoded(target, record) }))
    .filter(({ digest, properties }) => digest !== properties[DIGEST]);
  count(changes.put.relations.length - created.length - updates.length);
  const update = `UNWIND $rows AS row ${byElement} = row.elementId SET edge = row.properties`;
  await inBatches(target.run, updates, update, { count });
  await createRelations(target, created, count);
}

async function nameVersion({ place, run }: Target, version: string): Promise<void> {
  const { pattern, graph } = versionNode(place);
  await run({ text: `MERGE ${pattern} SET node.version = $version`, parameters: { graph, version } });
}

/** Which ends of the relations put the graph holds, without those that are put with them. */
async function heldEnds({ place, run }: Target, { put }: ChangesAtHand): Promise<ReadonlySet<string>> {
  const asked = new Set(put.relations.flatMap(({ from, to }) => [from, to]));
  for (const { id } of put.entities) asked.delete(id);
  if (asked.size === 0) return asked;
  const id = property('node', 'id');
  const text = `MATCH (node:${quoted(place.label)}) WHERE ${id} IN $ids RETURN ${id} AS id`;
  const rows = await run({ text, parameters: { ids: [...asked] } });
  return new Set(rows.map((row) => textOf(row['id'])));
}

/** Relations held that are put or removed. They have no index over all names, so they are found in one pass. */
async function heldRelations({ place, run }: Target, { put, remove }: ChangesAtHand): Promise<readonly HeldRelation[]> {
  const ids = [...new Set([...put.relations.map(({ id }) => id), ...remove.relations])];
  if (ids.length === 0) return [];
  const text = `MATCH (start:${quoted(place.label)})-[edge]->(end) WHERE edge.id IN $ids
RETURN elementId(edge) AS elementId, edge.id AS id, type(edge) AS type, start.id AS from, end.id AS to,
  coalesce(edge.${DIGEST}, '') AS digest`;
  const rows = await run({ text, parameters: { ids } });
  return rows.map((row) => ({
    elementId: textOf(row['elementId']),
    id: textOf(row['id']),
    type: textOf(row['type']),
    from: textOf(row['from']),
    to: textOf(row['to']),
    digest: textOf(row['digest']),
  }));
}

async function removeEntities({ place, run }: Target, ids: readonly string[]): Promise<void> {
  const match = `MATCH (node:${quoted(place.label)}) WHERE ${property('node', 'id')} IN $rows`;
  await inBatches(run, ids, `${match} DETACH DELETE node`);
}

/** What is there already is not written again; what has changed its type loses the labels of the old one. */
async function replaceEntities(target: Target, records: readonly EntityRecord[], count: Count): Promise<void> {
  const { catalog, place, run } = target;
  const held = await heldThings(target, records);
  const rows = records
    .map((record) => entityRow(catalog, record))
    .filter(({ id, properties }) => held.get(id)?.digest !== properties[DIGEST]);
  const types = rows.filter(({ id, type }) => (held.get(id)?.type ?? type) !== type).map(({ id }) => ({ id }));
  const changed = `UNWIND $rows AS row MATCH (node:${quoted(place.label)} { id: row.id })
REMOVE node:$([name IN labels(node) WHERE name <> $label])`;
  await inBatches(run, types, changed, { parameters: { label: place.label } });
  count(records.length - rows.length);
  await mergeEntities(target, rows, count);
}

/** By id, the type of the things that are there, and what names all that stands on them. */
async function heldThings(
  { place, run }: Pick<Target, 'place' | 'run'>,
  records: readonly EntityRecord[],
): Promise<ReadonlyMap<string, { readonly type: string; readonly digest: string }>> {
  const id = property('node', 'id');
  const text = `MATCH (node:${quoted(place.label)}) WHERE ${id} IN $ids
RETURN ${id} AS id, ${property('node', TYPE)} AS type, coalesce(${property('node', DIGEST)}, '') AS digest`;
  const rows = await run({ text, parameters: { ids: records.map((record) => record.id) } });
  return new Map(rows.map((row) => [textOf(row['id']), { type: textOf(row['type']), digest: textOf(row['digest']) }]));
}
