import type { ChangeSet, EntityRecord, RelationRecord } from '../port.js';
import type { Catalog } from './catalog.js';
import { checkEntities, checkRelations, lastById, planRelations, type HeldRelation } from './changes.js';
import type { Run } from './connection.js';
import { encodeEntity, encodeRelation } from './encode.js';
import { EVERYTHING, property, quoted, TYPE, type Place } from './names.js';
import { textOf } from './raw.js';

const BATCH = 2_000;

/** Where and with which names a change set is written. */
interface Target {
  readonly catalog: Catalog;
  readonly place: Place;
  readonly run: Run;
}

/** Applies a change set in the transaction of `run`. Throws before anything is changed where it cannot be applied. */
export async function applyChanges(target: Target, changes: ChangeSet): Promise<void> {
  checkEntities(target.catalog, changes);
  // Taking the version's node first makes writers wait for each other: each sees what the one before it left.
  await nameVersion(target, changes.version);
  checkRelations(target.catalog, changes, await heldEnds(target, changes));
  const held = await heldRelations(target, changes);
  const { deleted, updated, created } = planRelations(changes, held);
  const byElement = 'MATCH ()-[edge]->() WHERE elementId(edge)';
  await inBatches(target.run, deleted, `${byElement} IN $rows DELETE edge`);
  await removeEntities(target, changes.remove.entities);
  await putEntities(target, [...lastById(changes.put.entities).values()]);
  const updates = updated.map(({ elementId, record }) => ({ elementId, properties: encoded(target, record) }));
  await inBatches(target.run, updates, `UNWIND $rows AS row ${byElement} = row.elementId SET edge = row.properties`);
  await createRelations(target, created);
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
RETURN elementId(edge) AS elementId, edge.id AS id, type(edge) AS type, start.id AS from, end.id AS to`;
  const rows = await run({ text, parameters: { ids } });
  return rows.map((row) => ({
    elementId: textOf(row['elementId']),
    id: textOf(row['id']),
    type: textOf(row['type']),
    from: textOf(row['from']),
    to: textOf(row['to']),
  }));
}

async function removeEntities({ place, run }: Target, ids: readonly string[]): Promise<void> {
  const match = `MATCH (node:${quoted(place.label)}) WHERE ${property('node', 'id')} IN $rows`;
  await inBatches(run, ids, `${match} DETACH DELETE node`);
}

/** Merged by id, so that a thing keeps its relations; what has changed its type loses the labels of the old one. */
async function putEntities({ catalog, place, run }: Target, records: readonly EntityRecord[]): Promise<void> {
  const label = quoted(place.label);
  for (const [type, members] of groupedBy(records, (record) => record.type)) {
    const definition = catalog.ontology.entities.get(type);
    if (definition === undefined) continue;
    const labels = [type, ...definition.interfaces].filter((name) => name !== EVERYTHING).map(quoted);
    const rows = members.map((record) => ({
      id: record.id,
      properties: encodeEntity(catalog.ontology, definition, record),
    }));
    await inBatches(
      run,
      members.map(({ id }) => id),
      `MATCH (node:${label}) WHERE ${property('node', 'id')} IN $rows AND ${property('node', TYPE)} <> $type
REMOVE node:$([name IN labels(node) WHERE name <> $label])`,
      { type, label: place.label },
    );
    await inBatches(
      run,
      rows,
      `UNWIND $rows AS row MERGE (node:${label} { id: row.id }) SET node = row.properties SET node:${labels.join(':')}`,
    );
  }
}

async function createRelations(target: Target, records: readonly RelationRecord[]): Promise<void> {
  const { place, run } = target;
  const label = quoted(place.label);
  for (const [type, members] of groupedBy(records, (record) => record.type)) {
    const rows = members.map((record) => {
      const { from, to } = record;
      return { from, to, properties: encoded(target, record) };
    });
    await inBatches(
      run,
      rows,
      `UNWIND $rows AS row MATCH (start:${label} { id: row.from }) MATCH (end:${label} { id: row.to })
CREATE (start)-[edge:${quoted(type)}]->(end) SET edge = row.properties`,
    );
  }
}

function encoded({ catalog }: Target, record: RelationRecord): Readonly<Record<string, unknown>> {
  const edge = catalog.ontology.edges.get(record.edge);
  return edge === undefined ? {} : encodeRelation(catalog.ontology, edge, record);
}

function groupedBy<Member>(
  members: readonly Member[],
  key: (member: Member) => string,
): ReadonlyMap<string, readonly Member[]> {
  const groups = new Map<string, Member[]>();
  for (const member of members) {
    const group = groups.get(key(member)) ?? [];
    group.push(member);
    groups.set(key(member), group);
  }
  return groups;
}

async function inBatches(
  run: Run,
  rows: readonly unknown[],
  text: string,
  more: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  for (let start = 0; start < rows.length; start += BATCH) {
    await run({ text, parameters: { ...more, rows: rows.slice(start, start + BATCH) } });
  }
}
