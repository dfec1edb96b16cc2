import type { EntityRecord, RelationRecord, Written } from '../port.js';
import { UnknownTypeError } from '../shared/index.js';
import type { Catalog } from './catalog.js';
import type { Run } from './connection.js';
import { encodeEntity, encodeRelation, withDigest } from './encode.js';
import { EVERYTHING, quoted, type Place } from './names.js';

const BATCH = 2_000;

/** Is told how many more records are written. */
export type Count = (records: number) => void;

/** Where and with which names a change set is written. */
export interface Target {
  readonly catalog: Catalog;
  readonly place: Place;
  readonly run: Run;
  readonly onWritten: Written;
}

export function counting({ onWritten }: Pick<Target, 'onWritten'>, total: number): Count {
  let done = 0;
  return (records) => onWritten((done += records), total);
}

/** A thing as it is put: its labels come from the ontology and go in as values, since a statement for each type would be planned for each. */
export interface EntityRow {
  readonly id: string;
  readonly type: string;
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
}

export function entityRow(catalog: Catalog, record: EntityRecord): EntityRow {
  const { id, type } = record;
  const definition = catalog.ontology.entities.get(type);
  if (definition === undefined) throw new UnknownTypeError(id, type);
  const labels = [type, ...definition.interfaces].filter((name) => name !== EVERYTHING);
  return { id, type, labels, properties: withDigest(encodeEntity(catalog, definition, record), labels) };
}

/** Merged by id, so that a thing keeps its relations. */
export async function mergeEntities({ place, run }: Target, rows: Iterable<EntityRow>, count: Count): Promise<void> {
  const merge = `UNWIND $rows AS row MERGE (node:${quoted(place.label)} { id: row.id })
SET node = row.properties SET node:$(row.labels)`;
  await inBatches(run, rows, merge, { count });
}

export async function createRelations(target: Target, records: Iterable<RelationRecord>, count: Count): Promise<void> {
  const label = quoted(target.place.label);
  const rows = mapped(records, (record) => {
    const { type, from, to } = record;
    return { type, from, to, properties: encoded(target, record) };
  });
  const create = `UNWIND $rows AS row MATCH (start:${label} { id: row.from }) MATCH (end:${label} { id: row.to })
CREATE (start)-[edge:$(row.type)]->(end) SET edge = row.properties`;
  await inBatches(target.run, rows, create, { count });
}

export function encoded({ catalog }: Target, record: RelationRecord): Readonly<Record<string, unknown>> {
  const edge = catalog.ontology.edges.get(record.edge);
  return edge === undefined ? {} : withDigest(encodeRelation(catalog.ontology, edge, record), [record.type]);
}

export async function inBatches(
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

export function* mapped<From, To>(members: Iterable<From>, to: (member: From) => To): Generator<To> {
  for (const member of members) yield to(member);
}
