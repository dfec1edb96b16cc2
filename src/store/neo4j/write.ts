import type { ChangeSet, EntityRecord, RelationRecord, Written } from '../port.js';
import { UnknownTypeError, type ChangesAtHand } from '../shared/index.js';
import type { Catalog } from './catalog.js';
import { checkEntities, checkRelations, planRelations, type HeldRelation } from './changes.js';
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

/**
 * Fills a graph in which there is nothing, a transaction for each batch, so that neither we nor the server need hold all of it. Nobody
 * reads a graph without a version, which is named last: whoever was killed on the way begins again. Throws where it cannot be filled.
 */
export async function fillGraph(target: Target, changes: ChangeSet): Promise<void> {
  const { catalog } = target;
  const { entities, relations } = changes.put;
  checkEntities(catalog, changes);
  const count = counting(target, checkRelations(catalog, changes, new Set()));
  await mergeEntities(
    target,
    mapped(entities, (record) => entityRow(catalog, record)),
    count,
  );
  await createRelations(target, relations, count);
  await nameVersion(target, changes.version);
}

function counting({ onWritten }: Target, total: number): Count {
  let done = 0;
  return (records) => onWritten((done += records), total);
}

async function nameVersion({ place, run }: Target, version: string): Promise<void> {
  const text = `MERGE (node:${quoted(place.versionLabel)}) SET node.version = $version`;
  await run({ text, parameters: { version } });
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

/** A thing as it is put: its labels come from the ontology and go in as values, since a statement for each type would be planned for each. */
interface EntityRow {
  readonly id: string;
  readonly type: string;
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
}

function entityRow(catalog: Catalog, record: EntityRecord): EntityRow {
  const { id, type } = record;
  const definition = catalog.ontology.entities.get(type);
  if (definition === undefined) throw new UnknownTypeError(id, type);
  const labels = [type, ...definition.interfaces].filter((name) => name !== EVERYTHING);
  return { id, type, labels, properties: withDigest(encodeEntity(catalog, definition, record), labels) };
}

/** Merged by id, so that a thing keeps its relations. */
async function mergeEntities({ place, run }: Target, rows: Iterable<EntityRow>, count: Count): Promise<void> {
  const merge = `UNWIND $rows AS row MERGE (node:${quoted(place.label)} { id: row.id })
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

async function createRelations(target: Target, records: Iterable<RelationRecord>, count: Count): Promise<void> {
  const label = quoted(target.place.label);
  const rows = mapped(records, (record) => {
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
  rows: Iterable<unknown>,
  text: string,
  { parameters = {}, count }: { readonly parameters?: Readonly<Record<string, unknown>>; readonly count?: Count } = {},
): Promise<void> {
  for (const batch of batchesOf(rows)) {
    await run({ text, parameters: { ...parameters, rows: batch } });
    count?.(batch.length);
  }
}

function* batchesOf(rows: Iterable<unknown>): Generator<readonly unknown[]> {
  let batch: unknown[] = [];
  for (const row of rows) {
    batch.push(row);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

function* mapped<From, To>(members: Iterable<From>, to: (member: From) => To): Generator<To> {
  for (const member of members) yield to(member);
}
