import { mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { changeSetOf, DatasetError, readDataset, type Dataset } from '../../dataset/index.js';
import type { Ontology } from '../../ontology/index.js';
import { countsOf, type DatasetCounts } from '../check-dataset.js';
import type { Configuration } from '../config.js';
import { prepareRecords } from '../prepared-dataset.js';
import { unobserved, type Progress } from '../progress.js';
import { putIntoNeo4j, type StoreFilled } from './fill-neo4j.js';
import { draftFile, importedFile, importedFiles, replaceFile, writeSynced } from './folder.js';
import { inRows } from './in-rows.js';

/** A dataset that is to stand beside the configured one. */
export interface Keepable {
  readonly name: string;
  /** Its file of JSON Lines. */
  readonly lines: Iterable<string>;
  /** The dataset that it is made of, in which mistakes are told; null where it was made of rows. */
  readonly given: string | null;
  /** Whether all is checked and nothing kept. */
  readonly dryRun: boolean;
}

/** What the whole graph holds afterwards, and how Neo4j was made to hold it, where one is configured. */
export interface Kept {
  readonly graph: DatasetCounts;
  readonly neo4j: StoreFilled | null;
}

/**
 * Puts a dataset in the place of the import of its name, if it is valid with all the others, and into Neo4j. To be called with the
 * folder locked. Throws `DatasetError`, and what opening Neo4j throws.
 */
export async function keepImported(
  configuration: Configuration,
  ontology: Ontology,
  { name, lines, given, dryRun }: Keepable,
  progress: Progress = unobserved,
): Promise<Kept> {
  const file = importedFile(configuration.imports, name);
  const draft = draftFile(configuration.imports, name);
  mkdirSync(dirname(draft));
  try {
    writeSynced(draft, lines);
    progress('Checking everything');
    const dataset = readWith(configuration, ontology, { file, draft, given });
    const graph = countsOf(dataset);
    if (dryRun) return { graph, neo4j: null };
    replaceFile(configuration.imports, draft, file);
    prepared(configuration, dataset);
    return { graph, neo4j: await putIntoNeo4j(configuration, ontology, dataset, progress) };
  } finally {
    rmSync(dirname(draft), { recursive: true, force: true });
  }
}

/** Makes the next start fast. Where the disk does not let us, it reads everything anew: what was imported is kept already. */
function prepared(configuration: Configuration, dataset: Dataset): void {
  try {
    prepareRecords(configuration, changeSetOf(dataset));
  } catch (error) {
    if (!(error instanceof Error) || !('syscall' in error)) throw error;
  }
}

/** The dataset and all imports, with the draft in the place of the file that it is to replace. */
function readWith(
  configuration: Configuration,
  ontology: Ontology,
  { file, draft, given }: { readonly file: string; readonly draft: string; readonly given: string | null },
): Dataset {
  const others = importedFiles(configuration.imports).filter((other) => other !== file);
  try {
    return readDataset(configuration.dataset, ontology, [...others, draft]);
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    if (given === null) throw inRows(error, draft);
    // What is wrong is told where it was written, if it is wrong there too.
    readDataset(configuration.dataset, ontology, [...others, given]);
    throw error;
  }
}
