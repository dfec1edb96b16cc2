import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import {
  changeSetOf,
  DatasetError,
  readDataset,
  type Dataset,
  type GivenDataset,
  type GivenRecord,
} from '../dataset/index.js';
import { loadOntology, type Ontology } from '../ontology/index.js';
import { countsOf, type DatasetCounts } from './check-dataset.js';
import type { Configuration } from './config.js';
import { readAll } from './datasets.js';
import { ConfigurationError, ImportError } from './errors.js';
import {
  draftFile,
  importedFile,
  importedFiles,
  replaceFile,
  withFolderLocked,
  writeSynced,
} from './imports-folder.js';
import { mergedRecords, type MergeCounts } from './merged-records.js';
import type { MappedCounts } from '../mapping/index.js';
import { inRows } from './in-rows.js';
import { takeIn, type IntakeRequest } from './intake.js';
import { prepareRecords } from './prepared-dataset.js';
import { openNeo4j } from './store.js';

/** What is to be imported, and how. */
export interface ImportRequest extends IntakeRequest {
  /** Whether what an earlier import of that name had, and this one has not, is removed. */
  readonly prune: boolean;
  /** Whether all is checked and nothing kept. */
  readonly dryRun: boolean;
}

/** What an import did, or would do. */
export interface ImportReport {
  readonly name: string;
  readonly dryRun: boolean;
  readonly records: MergeCounts;
  /** What a mapping made of a table; null where there was none. */
  readonly mapped: MappedCounts | null;
  /** What the whole graph holds afterwards. */
  readonly graph: DatasetCounts;
  /** What Neo4j held and the graph has no longer; null where no Neo4j is configured. */
  readonly removed: StoreRemoved | null;
}

/** How much a store no longer holds. */
export interface StoreRemoved {
  readonly entities: number;
  readonly relations: number;
}

const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * Imports a dataset beside the one that is configured: all of it or nothing. Importing the same again changes nothing; it is then
 * put into Neo4j too, where one is configured. Throws `DatasetError` with every problem, `ImportError`, `ImportLockedError`, and
 * what opening Neo4j throws.
 */
export async function importDataset(configuration: Configuration, request: ImportRequest): Promise<ImportReport> {
  const ontology = loadOntology(configuration.schema);
  return withFolderLocked(configuration.imports, async () => {
    const { given, mapped } = takeIn(configuration, ontology, request);
    const name = nameOf(request.name ?? given.name);
    const file = importedFile(configuration.imports, name);
    const merged = mergedRecords(textOf(file), given.records, request.prune);
    const draft = draftFile(configuration.imports, name);
    mkdirSync(dirname(draft));
    try {
      writeSynced(draft, linesOf({ ...given, name }, merged.records));
      const dataset = readWith(configuration, ontology, {
        file,
        draft,
        given: mapped === null ? request.path : null,
      });
      const report = { name, dryRun: request.dryRun, records: merged.counts, mapped, graph: countsOf(dataset) };
      if (request.dryRun) return { ...report, removed: null };
      replaceFile(configuration.imports, draft, file);
      prepareRecords(configuration, changeSetOf(dataset));
      return { ...report, removed: await putIntoNeo4j(configuration, ontology, dataset) };
    } finally {
      rmSync(dirname(draft), { recursive: true, force: true });
    }
  });
}

/**
 * Makes the Neo4j database hold the dataset and all imports, and nothing else of ours. Nothing is changed where they are invalid: they
 * are read before Neo4j is called. Throws `DatasetError`, `ConfigurationError` without a `NEO4J_URI`, `StoreUnavailableError`,
 * `StoreRefusedError`.
 */
export async function fillNeo4j(
  configuration: Configuration,
): Promise<DatasetCounts & { readonly removed: StoreRemoved }> {
  const ontology = loadOntology(configuration.schema);
  if (configuration.neo4j === null) {
    const accepted = 'the address of the Neo4j to import into, such as bolt://localhost:7687';
    throw new ConfigurationError([{ variable: 'NEO4J_URI', accepted }]);
  }
  const dataset = readAll(configuration, ontology);
  const removed = await putIntoNeo4j(configuration, ontology, dataset);
  return { ...countsOf(dataset), removed: removed ?? { entities: 0, relations: 0 } };
}

async function putIntoNeo4j(
  { neo4j }: Configuration,
  ontology: Ontology,
  dataset: Dataset,
): Promise<StoreRemoved | null> {
  if (neo4j === null) return null;
  const store = await openNeo4j(neo4j, ontology);
  try {
    const changes = changeSetOf(dataset, await store.ids());
    await store.apply(changes);
    const { entities, relations } = changes.remove;
    return { entities: entities.length, relations: relations.length };
  } finally {
    await store.close();
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

function nameOf(name: string): string {
  if (NAME.test(name)) return name;
  const wanted = 'lower-case letters, digits and single hyphens';
  throw new ImportError(`"${name}" cannot be the name of an imported dataset; say --name with ${wanted}`);
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  }
}

function* linesOf({ name, title, version }: GivenDataset, records: Iterable<GivenRecord | string>): Generator<string> {
  yield JSON.stringify({ dataset: { name, title, version } });
  for (const record of records) yield typeof record === 'string' ? record : JSON.stringify(record);
}
