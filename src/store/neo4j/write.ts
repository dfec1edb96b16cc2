import type { ChangeSet, EntityRecord, RelationRecord, Written } from '../port.js';
import type { Catalog } from './catalog.js';
import { checkEntities, checkRelations, lastById, planRelations, type HeldRelation } from './changes.js';
import type { Run } from './connection.js';
import { encodeEntity, encodeRelation, withDigest } from './encode.js';
import { DIGEST, EVERYTHING, property, quoted, TYPE, type Place } from './names.js';
import { textOf } from './raw.js';

const BATCH = 2_000;

/** Is told how many more records are written. */
type Count = (records: number) => void;

/** Where and with which names a change set is written. */
interface Target {
  readonly catalog: Catalog;
  readonly place: Place;
  readonly run: Run;
  readonly onWritten: Written;
}

/** Applies a change set in the transaction of `run`. Throws where it cannot be applied; the transaction must then be given up. */
export async function applyChanges(target: Target, changes: ChangeSet): Promise<void> {
  // Taking the version's node first makes writers wait for each other: each sees what the one before it left.
  await nameVersion(target, changes.version);
  await putAndRemove(target, changes);
}

/**
 * Fills a graph that has no version yet, a transaction for each batch, so that the server need not hold all of it. Nobody reads a graph
 * without a version, which is named last: whoever was killed on the way begins again. Throws where it cannot be filled.
 */
export async function fillGraph(target: Target, changes: ChangeSet): Promise<void> {
  await putAndRemove(target, changes);
  await nameVersion(target, changes.version);
}

async function putAndRemove(target: Target, changes: ChangeSet): Promise<void> {
  checkEntities(target.catalog, changes);
  checkRelations(target.catalog, changes, await heldEnds(target, changes));
  const { deleted, updated, created } = planRelations(changes, await heldRelations(target, changes));
  const { run } = target;
  const byElement = 'MATCH ()-[edge]->() WHERE elementId(edge)';
  const total = changes.put.entities.length + changes.put.relations.length;
  let done = 0;
  const count: Count = (records) => target.onWritten((done += records), total);
  await inBatches(run, deleted, `UNWIND $rows AS row ${byElement} = row DELETE edge`);
  await removeEntities(target, changes.remove.entities);
  await putEntities(target, [...lastById(changes.put.entities).values()], count);
  const updates = updated
    .map(({ elementId, digest, record }) => ({ elementId, digest, properties: encoded(target, record) }))
    .filter(({ digest, properties }) => digest !== properties[DIGEST]);
  count(changes.put.relations.length - created.length - updates.length);
  await inBatches(run, updates, `UNWIND $rows AS row ${byElement} = row.elementId SET edge = row.properties`, {
    count,
  });
  await createRelations(target, created, count);
}

async function nameVersion({ place, run }: Target, version: string): Promise<void> {
  const text = `MERGE (node:${quoted(place.versionLabel)}) SET node.version = $version`;
  await run({ text, parameters: { version } });
}

/** Which ends of the relations put the graph holds, without those that are put with them. */
async function heldEnds({ place, run }: Target, { put }: ChangeSet): Promise<ReadonlySet<string>> {
  const asked = new Set(put.relations.flatMap(({ from, to }) => [from, to]));
  for (const { id } of put.entities) asked.delete(id);
  if (asked.size === 0) return asked;
  const id = property('node', 'id');
  const text = `MATCH (node:${quoted(place.label)}) WHERE ${id} IN $ids RETURN ${id} AS id`;
  const rows = await run({ text, parameters: { ids: [...asked] } });
  return new Set(rows.map((row) => textOf(row['id'])));
}

/** Relations held that are put or removed. They have no index over all names, so they are found in one pass. */
async function heldRelations({ place, run }: Target, { put, remove }: ChangeSet): Promise<readonly HeldRelation[]> {
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

/**
 * Merged by id, so that a thing keeps its relations; what is there already is not written again; what has changed its type loses the labels of the old one. Labels come
 * from the ontology and go in as values: a statement for each type would be planned for each type.
 */
async function putEntities(
  { catalog, place, run }: Omit<Target, 'onWritten'>,
  records: readonly EntityRecord[],
  count: Count,
): Promise<void> {
  const label = quoted(place.label);
  const held = await heldThings({ place, run }, records);
  const rows = records.flatMap((record) => {
    const { id, type } = record;
    const definition = catalog.ontology.entities.get(type);
    if (definition === undefined) return [];
    const labels = [type, ...definition.interfaces].filter((name) => name !== EVERYTHING);
    const properties = withDigest(encodeEntity(catalog, definition, record), labels);
    return held.get(id)?.digest === properties[DIGEST] ? [] : [{ id, type, labels, properties }];
  });
  const types = rows.filter(({ id, type }) => (held.get(id)?.type ?? type) !== type).map(({ id }) => ({ id }));
  const changed = `UNWIND $rows AS row MATCH (node:${label} { id: row.id })
REMOVE node:$([name IN labels(node) WHERE name <> $label])`;
  await inBatches(run, types, changed, { parameters: { label: place.label } });
  count(records.length - rows.length);
  const merge = `UNWIND $rows AS row MERGE (node:${label} { id: row.id })
SET node = row.properties SET node:$(row.labels)`;
  await inBatches(run, rows, merge, { count });
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

async function createRelations(target: Target, records: readonly RelationRecord[], count: Count): Promise<void> {
  const label = quoted(target.place.label);
  const rows = records.map((record) => {
    const { type, from, to } = record;
    return { type, from, to, properties: encoded(target, record) };
  });
  const create = `UNWIND $rows AS row MATCH (start:${label} { id: row.from }) MATCH (end:${label} { id: row.to })
CREATE (start)-[edge:$(row.type)]->(end) SET edge = row.properties`;
  await inBatches(target.run, rows, create, { count });
}

function encoded({ catalog }: Target, record: RelationRecord): Readonly<Record<string, unknown>> {
  const edge = catalog.ontology.edges.get(record.edge);
  return edge === undefined ? {} : withDigest(encodeRelation(catalog.ontology, edge, record), [record.type]);
}

async function inBatches(
  run: Run,
  rows: readonly unknown[],
  text: string,
  { parameters = {}, count }: { readonly parameters?: Readonly<Record<string, unknown>>; readonly count?: Count } = {},
): Promise<void> {
  for (let start = 0; start < rows.length; start += BATCH) {
    const batch = rows.slice(start, start + BATCH);
    await run({ text, parameters: { ...parameters, rows: batch } });
    count?.(batch.length);
  }
}
