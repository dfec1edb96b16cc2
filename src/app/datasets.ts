import { readDataset, type Dataset } from '../dataset/index.js';
import type { Ontology } from '../ontology/index.js';
import type { Configuration } from './config.js';
import { importedFiles } from './imports/folder.js';

/** Where the graph is read from. */
export type Folders = Pick<Configuration, 'schema' | 'dataset' | 'imports'>;

/** The dataset with everything that was imported beside it, checked as one. Throws `DatasetError` with every problem. */
export function readAll({ dataset, imports }: Folders, ontology: Ontology): Dataset {
  return readDataset(dataset, ontology, importedFiles(imports));
}
