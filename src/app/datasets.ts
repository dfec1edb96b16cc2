import { readDataset, scanDataset, type Dataset, type DatasetCounts, type Take } from '../dataset/index.js';
import type { Ontology } from '../ontology/index.js';
import type { Configuration } from './config.js';
import { importedFiles } from './imports/folder.js';

/** Where the graph is read from. */
export type Folders = Pick<Configuration, 'schema' | 'dataset' | 'imports'>;

/** The dataset and all that was imported beside it, each a folder or a file. */
export function partsOf({ dataset, imports }: Folders): readonly string[] {
  return [dataset, ...importedFiles(imports)];
}

/** The dataset with everything that was imported beside it, checked as one. Throws `DatasetError` with every problem. */
export function readAll({ dataset, imports }: Folders, ontology: Ontology): Dataset {
  return readDataset(dataset, ontology, importedFiles(imports));
}

/** What gives the records of some parts as they are read and checked. It throws `DatasetError` with every problem. */
export function scanning(parts: readonly string[], ontology: Ontology): (take: Take) => DatasetCounts {
  return (take) => scanDataset(parts, ontology, take).counts;
}
