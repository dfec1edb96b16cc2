import { differenceOf, readDataset, type Difference } from '../dataset/index.js';
import { loadOntology } from '../ontology/index.js';
import { readAll, type Folders } from './datasets.js';

/** How two datasets differ, and their versions. */
export interface DatasetDifference extends Difference {
  readonly versions: { readonly before: string; readonly after: string };
}

/**
 * Compares a dataset, a folder or a file of JSON Lines, with another, or with the one that is configured and its imports. Throws
 * `DatasetError` where either is invalid.
 */
export function diffDatasets(folders: Folders, before: string, after: string | undefined): DatasetDifference {
  const ontology = loadOntology(folders.schema);
  const old = readDataset(before, ontology);
  const now = after === undefined ? readAll(folders, ontology) : readDataset(after, ontology);
  return { versions: { before: old.version, after: now.version }, ...differenceOf(old, now) };
}
