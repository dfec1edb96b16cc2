import { changeSetOf, type DatasetCounts } from '../../dataset/index.js';
import { loadOntology, type Ontology } from '../../ontology/index.js';
import type { Configuration } from '../config.js';
import { ConfigurationError } from '../errors.js';
import { recordsOf, type PreparedDataset } from '../prepared-dataset.js';
import { unobserved, type Progress } from '../progress.js';
import { openNeo4j } from '../store.js';

/** How a store was made to hold what was read. */
export interface StoreFilled {
  /** How much it held that is no longer there. */
  readonly removed: { readonly entities: number; readonly relations: number };
  /** How long it took. */
  readonly seconds: number;
}

/**
 * Makes the Neo4j database hold the dataset and all imports, and nothing else of ours. Nothing is changed where they are invalid: they
 * are checked before Neo4j is called. Throws `DatasetError`, `ConfigurationError` without a `NEO4J_URI`, `StoreUnavailableError`,
 * `StoreRefusedError`.
 */
export async function fillNeo4j(
  configuration: Configuration,
  progress: Progress = unobserved,
): Promise<DatasetCounts & StoreFilled> {
  const ontology = loadOntology(configuration.schema);
  if (configuration.neo4j === null) {
    const accepted = 'the address of the Neo4j to import into, such as bolt://localhost:7687';
    throw new ConfigurationError([{ variable: 'NEO4J_URI', accepted }]);
  }
  const { neo4j } = configuration;
  return withRecords(configuration, progress, async (prepared) => {
    return { ...prepared.counts, ...(await filled(neo4j, ontology, prepared, progress)) };
  });
}

/** Makes the Neo4j database hold what is prepared, where one is configured; null where none is. Throws what opening it throws. */
export async function putIntoNeo4j(
  configuration: Configuration,
  ontology: Ontology,
  progress: Progress,
): Promise<StoreFilled | null> {
  const { neo4j } = configuration;
  if (neo4j === null) return null;
  return withRecords(configuration, progress, (prepared) => filled(neo4j, ontology, prepared, progress));
}

/** Does something with the records of the dataset and its imports, which are checked if they have not been. */
async function withRecords<Result>(
  configuration: Configuration,
  progress: Progress,
  work: (records: PreparedDataset) => Promise<Result>,
): Promise<Result> {
  progress('Checking everything');
  const records = recordsOf(configuration);
  try {
    return await work(records);
  } finally {
    records.snapshot.close();
  }
}

async function filled(
  neo4j: NonNullable<Configuration['neo4j']>,
  ontology: Ontology,
  { snapshot: { entities, relations, version } }: PreparedDataset,
  progress: Progress,
): Promise<StoreFilled> {
  const begun = performance.now();
  const store = await openNeo4j(neo4j, ontology);
  try {
    const isEmpty = (await store.status()).version === null;
    const held = isEmpty ? undefined : await store.ids();
    const changes = changeSetOf({ entities, relations, version }, held);
    await store.apply(changes, (done, total) => progress('Writing to Neo4j', done, total));
    const { remove } = changes;
    return {
      removed: { entities: remove.entities.length, relations: remove.relations.length },
      seconds: Math.round(performance.now() - begun) / 1000,
    };
  } finally {
    await store.close();
  }
}
