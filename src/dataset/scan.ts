import { basename } from 'node:path';
import type { Ontology } from '../ontology/index.js';
import type { EntityRecord, RelationRecord } from '../store/index.js';
import { blocksOf, readHeads } from './blocks.js';
import type { DatasetFile } from './dataset-file.js';
import { deriveFromEvidence, publicationDays, type PublicationDays } from './derive.js';
import { checkExpected } from './expected.js';
import { readFiles, textsOf } from './files.js';
import { JSON_LINES } from './json-lines.js';
import { readReference, walkFirst, type FirstWalk, type Reading } from './known.js';
import { locate } from './locate.js';
import { readManifest, type Manifest } from './manifest.js';
import { PartsOfFigures } from './parts.js';
import { DatasetError, Findings } from './problems.js';
import { checkThing } from './rules.js';
import { Tally, type DatasetCounts } from './tally.js';
import { assemblyOf, type Thing } from './things.js';

/** Is given each thing when it is complete, with the relations that records about it state; relations that either end may state come last. */
export type Take = (thing: EntityRecord | null, relations: readonly RelationRecord[]) => void;

/** What a dataset is and holds, once all of it was taken. */
export interface Scanned {
  readonly manifest: Manifest;
  /** Of the datasets that were read beside it, in their order. */
  readonly beside: readonly Manifest[];
  readonly counts: DatasetCounts;
  readonly known: FirstWalk;
  /** By path, the files in which the lines of problems are looked up. */
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * Reads datasets, folders or files of JSON Lines, as one, and checks them: the first, and others beside it, which may add to what it
 * defines. They are walked twice, a record at a time, so that files may be larger than memory; what is held of a thing is its id and its
 * place. Throws `DatasetError` with every problem found: what was taken until then is good for nothing.
 */
export function scanDataset(paths: readonly string[], ontology: Ontology, take: Take): Scanned {
  const findings = new Findings();
  const { files, texts, manifests } = readParts(paths, findings);
  const sources = readHeads(files, findings);
  const known = walkFirst(blocksOf(ontology, files, findings), findings);
  const reading: Reading = { ontology, known, findings, source: null, citations: new Map() };
  const wanted = { name: 'source', targetTypes: ['Source'] };
  for (const { id, place } of sources) readReference(reading, wanted, id, place);

  const tally = walkAgain(reading, known, files, take);
  const [manifest, ...beside] = manifests;
  // In a dataset with other mistakes, records are missing that are not missed.
  if (findings.all.length === 0) {
    const expected = manifests.flatMap((one) => one.expected);
    checkExpected(expected, tally.sources, [...ontology.entities.keys()], beside.length === 0, findings);
  }
  if (manifest === undefined || findings.all.length > 0) throw new DatasetError(locate(findings.all, texts));
  return { manifest, beside, counts: tally.counts, known, texts };
}

function walkAgain(reading: Reading, known: FirstWalk, files: readonly DatasetFile[], take: Take): Tally {
  const { ontology, findings } = reading;
  const published = publishedIn(reading, known);
  const assembly = assemblyOf(reading, known);
  const parts = new PartsOfFigures();
  const tally = new Tally();
  const taken = (thing: EntityRecord | null, relations: readonly RelationRecord[]): void => {
    const record = thing && deriveFromEvidence(thing, ontology.entities.get(thing.type)?.fields, published);
    const complete = relations.map((one) => deriveFromEvidence(one, ontology.edges.get(one.edge)?.fields, published));
    if (record !== null) tally.addEntity(record);
    for (const relation of complete) tally.addRelation(relation);
    take(record, complete);
  };
  // What is wrong with a block in itself was told at the first walk.
  for (const block of blocksOf(ontology, files, new Findings())) {
    const thing = assembly.thingOf(block);
    if (thing === undefined) continue;
    const place = known.definitions.get(block.id) ?? block.place;
    checkThing(ontology, thing, place, findings);
    if (!findings.concern(block.id)) parts.add(thing);
    taken(thing.record, thing.relations);
  }
  parts.check(known, findings);
  taken(null, assembly.rest());
  return tally;
}

/** When sources were out, which has to be known before anything that cites them is told. What is wrong with them is told with them. */
function publishedIn(reading: Reading, known: FirstWalk): PublicationDays {
  const { thingOf } = assemblyOf({ ...reading, findings: new Findings(), citations: new Map() }, known);
  return publicationDays(known.sources.map(thingOf).filter((thing): thing is Thing => thing !== undefined));
}

interface Parts {
  readonly files: readonly DatasetFile[];
  readonly texts: ReadonlyMap<string, string>;
  readonly manifests: readonly Manifest[];
}

/** The files of some datasets, and what each says of itself. A file beside the first dataset is named after its own. */
function readParts(paths: readonly string[], findings: Findings): Parts {
  const parts = paths.map((path, index) =>
    readFiles(path, findings, index > 0 && !path.endsWith(JSON_LINES) ? `${basename(path)}/` : ''),
  );
  if (findings.all.some(({ code }) => code === 'FOLDER_MISSING')) return { files: [], texts: new Map(), manifests: [] };
  return {
    files: parts.flatMap(({ records }) => records),
    texts: new Map(parts.flatMap((part) => [...textsOf(part)])),
    manifests: parts.flatMap(({ manifest }) => readManifest(manifest, findings) ?? []),
  };
}
