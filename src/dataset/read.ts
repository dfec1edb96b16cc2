import type { Ontology } from '../ontology/index.js';
import type { EntityRecord, RelationRecord } from '../store/index.js';
import { readBlocks } from './blocks.js';
import { checkExpected } from './expected.js';
import { deriveFromEvidence } from './derive.js';
import { readFiles } from './files.js';
import { knownIn, readReference, type Reading } from './known.js';
import { locate } from './locate.js';
import { readManifest, type Manifest } from './manifest.js';
import { mergeRecords } from './merge.js';
import { DatasetError, Findings, type DatasetProblem } from './problems.js';
import { readRecord, type ReadRecord } from './records.js';
import { gatherRelations } from './relations.js';
import { review } from './review/index.js';
import { checkRules } from './rules.js';
import { versionOf } from './version.js';

/** What a dataset folder holds, ready for a store. */
export interface Dataset {
  readonly manifest: Manifest;
  /** Sorted by id. */
  readonly entities: readonly EntityRecord[];
  /** Sorted by id. */
  readonly relations: readonly RelationRecord[];
  /** Names the content: 16 hexadecimal digits, the same for the same records whatever files they stand in. */
  readonly version: string;
  /** What a careful reader would remark: what stands alone, what may be there twice, what may name a person. */
  remarks(): readonly DatasetProblem[];
}

/** Reads a dataset folder and checks it. Throws `DatasetError` with every problem found; then nothing is returned. */
export function readDataset(folder: string, ontology: Ontology): Dataset {
  const findings = new Findings();
  const files = readFiles(folder, findings);
  const missing = findings.all.some(({ code }) => code === 'FOLDER_MISSING');
  const manifest = missing ? undefined : readManifest(files, findings);
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
    checkExpected(manifest?.expected ?? [], assembled, [...ontology.entities.keys()], findings);
  }

  const texts = new Map(files.map(({ path, text }) => [path, text]));
  if (manifest === undefined || findings.all.length > 0) throw new DatasetError(locate(findings.all, texts));
  const remarks = (): readonly DatasetProblem[] => {
    const remarked = new Findings();
    review(assembled, manifest.reviewed, remarked);
    return locate(remarked.all, texts);
  };
  const complete = deriveFromEvidence(ontology, assembled);
  return { manifest, ...complete, version: versionOf(complete.entities, complete.relations), remarks };
}
