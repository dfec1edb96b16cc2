import type { DatasetCounts, DatasetProblem } from '../dataset/index.js';
import { loadOntology } from '../ontology/index.js';
import { readAll, type Folders } from './datasets.js';

export interface CheckedDataset extends DatasetCounts {
  /** What is not wrong and ought to be looked at. */
  readonly remarks: readonly DatasetProblem[];
}

/** Reads and validates a dataset with its imports and loads it nowhere. Throws `DatasetError` with every problem. */
export function checkDataset(folders: Folders): CheckedDataset {
  const read = readAll(folders, loadOntology(folders.schema));
  return { ...read.counts, remarks: read.remarks() };
}
