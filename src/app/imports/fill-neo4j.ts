import { changeSetOf, type Dataset } from '../../dataset/index.js';
import { loadOntology, type Ontology } from '../../ontology/index.js';
import { countsOf, type DatasetCounts } from '../check-dataset.js';
import type { Configuration } from '../config.js';
import { readAll } from '../datasets.js';
import { ConfigurationError } from '../errors.js';
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
 * are read before Neo4j is called. Throws `DatasetError`, `ConfigurationError` without a `NEO4J_URI`, `StoreUnavailableError`,
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
  const dataset = readAll(configuration, ontology);
  return { ...countsOf(dataset), ...(await filled(configuration.neo4j, ontology, dataset, progress)) };
}

/** Makes the Neo4j database hold what was read, where one is configured; null where none is. Throws what opening it throws. */
export async function putIntoNeo4j(
  { neo4j }: Configuration,
  ontology: Ontology,
  dataset: Dataset,
  progress: Progress,
): Promise<StoreFilled | null> {
  return neo4j === null ? null : filled(neo4j, ontology, dataset, progress);
}

async function filled(
  neo4j: NonNullable<Configuration['neo4j']>,
  ontology: Ontology,
  dataset: Dataset,
  progress: Progress,
): Promise<StoreFilled> {
  const begun = performance.now();
  const store = await openNeo4j(neo4j, ontology);
  try {
    const changes = changeSetOf(dataset, await store.ids());
    await store.apply(changes, (done, total) => progress('Writing to Neo4j', done, total));
    const { entities, relations } = changes.remove;
    return {
      removed: { entities: entities.length, relations: relations.length },
      seconds: Math.round(performance.now() - begun) / 1000,
    };
  } finally {
    await store.close();
  }
}
