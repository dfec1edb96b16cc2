import { basename } from 'node:path';
import type { Ontology } from '../ontology/index.js';
import type { EntityRecord, RelationRecord } from '../store/index.js';
import { readBlocks } from './blocks.js';
import { checkExpected } from './expected.js';
import { deriveFromEvidence } from './derive.js';
import type { DatasetFile, DatasetFiles } from './dataset-file.js';
import { readFiles } from './files.js';
import { JSON_LINES } from './json-lines.js';
import { knownIn, readReference, type Reading } from './known.js';
import { locate } from './locate.js';
import { readManifest, type Manifest } from './manifest.js';
import { mergeRecords } from './merge.js';
import { DatasetError, Findings, type DatasetProblem } from './problems.js';
import { readRecord, type ReadRecord } from './records.js';
import { gatherRelations } from './relations.js';
import { review, type Reviewed } from './review/index.js';
import { checkRules } from './rules.js';
import { versionOf } from './version.js';

/** What a dataset folder holds, ready for a store. */
export interface Dataset {
  readonly manifest: Manifest;
  /** Of the datasets that were read beside it, in their order. */
  readonly beside: readonly Manifest[];
  /** Sorted by id. */
  readonly entities: readonly EntityRecord[];
  /** Sorted by id. */
  readonly relations: readonly RelationRecord[];
  /** Names the content: 16 hexadecimal digits, the same for the same records whatever files they stand in. */
  readonly version: string;
  /** What a careful reader would remark: what stands alone, what may be there twice, what may name a person. */
  remarks(): readonly DatasetProblem[];
}

/**
 * Reads a dataset, a folder or a file of JSON Lines, and checks it. Others beside it are read as parts of it: they may add to what it
 * defines. Throws `DatasetError` with every problem found; then nothing is returned.
 */
export function readDataset(path: string, ontology: Ontology, beside: readonly string[] = []): Dataset {
  const findings = new Findings();
  const { files, texts, manifests } = readParts([path, ...beside], findings);
  const [manifest, ...others] = manifests;
  const { blocks, sources } = readBlocks(ontology, files, findings);
  const reading: Reading = { ontology, known: knownIn(blocks, findings), findings, source: null, citations: new Map() };
  const wanted = { name: 'source', targetTypes: ['Source'] };
  for (const { id, place } of sources) readReference(reading, wanted, id, place);

  // A second definition of an id is a mistake already; what it says is checked and not used.
  const usable = ({ block }: ReadRecord): boolean =>
    block.kind === 'add' || reading.known.definitions.get(block.id) === block;
  const records = blocks.map((block) => readRecord({ ...reading, source: block.source }, block)).filter(usable);
  const entities = mergeRecords(reading, records);
  const placed = gatherRelations(
    reading,
    records.flatMap(({ relations }) => relations),
  );
  const relations = placed.map(({ record }) => record).sort((a, b) => (a.id < b.id ? -1 : 1));
  const places = new Map(placed.map(({ record, place }) => [record.id, place]));
  for (const { id, place } of reading.known.definitions.values()) places.set(id, place);
  const assembled = { entities, relations, places };
  checkRules(ontology, assembled, findings);
  // In a dataset with other mistakes, records are missing that are not missed.
  if (findings.all.length === 0) {
    const expected = manifests.flatMap((one) => one.expected);
    checkExpected(expected, assembled, [...ontology.entities.keys()], beside.length === 0, findings);
  }

  if (manifest === undefined || findings.all.length > 0) throw new DatasetError(locate(findings.all, texts));
  const remarks = (): readonly DatasetProblem[] => {
    const remarked = new Findings();
    review(assembled, reviewedIn(manifests), remarked);
    return locate(remarked.all, texts);
  };
  const complete = deriveFromEvidence(ontology, assembled);
  return { manifest, beside: others, ...complete, version: versionOf(complete.entities, complete.relations), remarks };
}

interface Parts {
  readonly files: readonly DatasetFile[];
  /** By path, those that say what a dataset is too. */
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
    texts: new Map(parts.flatMap(textsOf)),
    manifests: parts.flatMap(({ manifest }) => readManifest(manifest, findings) ?? []),
  };
}

function reviewedIn(manifests: readonly Manifest[]): Reviewed {
  return {
    distinct: manifests.flatMap(({ reviewed }) => reviewed.distinct),
    familiar: manifests.flatMap(({ reviewed }) => reviewed.familiar),
  };
}

function textsOf({ manifest, records }: DatasetFiles): (readonly [path: string, text: string])[] {
  const own = manifest === undefined ? [] : [[manifest.place.file, manifest.text] as const];
  return [...own, ...records.map(({ path, text }) => [path, text] as const)];
}
