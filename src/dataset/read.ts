import type { Ontology } from '../ontology/index.js';
import type { EntityRecord, RelationRecord } from '../store/index.js';
import { locate } from './locate.js';
import type { Manifest } from './manifest.js';
import { Findings, type DatasetProblem } from './problems.js';
import { review } from './review/index.js';
import { scanDataset } from './scan.js';
import type { DatasetCounts } from './tally.js';

/** What a dataset holds, all of it in memory. */
export interface Dataset {
  readonly manifest: Manifest;
  /** Of the datasets that were read beside it, in their order. */
  readonly beside: readonly Manifest[];
  /** Sorted by id. */
  readonly entities: readonly EntityRecord[];
  /** Sorted by id. */
  readonly relations: readonly RelationRecord[];
  readonly version: string;
  readonly counts: DatasetCounts;
  /** What a careful reader would remark: what stands alone, what may be there twice, what may name a person. */
  remarks(): readonly DatasetProblem[];
}

/**
 * Reads a dataset, a folder or a file of JSON Lines, and checks it. Others beside it are read as parts of it: they may add to what it
 * defines. Throws `DatasetError` with every problem found; then nothing is returned.
 */
export function readDataset(path: string, ontology: Ontology, beside: readonly string[] = []): Dataset {
  const entities: EntityRecord[] = [];
  const relations: RelationRecord[] = [];
  const { counts, known, texts, ...manifests } = scanDataset([path, ...beside], ontology, (thing, stated) => {
    if (thing !== null) entities.push(thing);
    for (const relation of stated) relations.push(relation);
  });
  entities.sort(compareIds);
  relations.sort(compareIds);
  const remarks = (): readonly DatasetProblem[] => {
    const findings = new Findings();
    const all = [manifests.manifest, ...manifests.beside].map(({ reviewed }) => reviewed);
    const reviewed = {
      distinct: all.flatMap(({ distinct }) => distinct),
      familiar: all.flatMap(({ familiar }) => familiar),
    };
    review({ entities, relations, places: known.definitions }, reviewed, findings);
    return locate(findings.all, texts);
  };
  return { ...manifests, entities, relations, version: counts.version, counts, remarks };
}

function compareIds(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1;
}
