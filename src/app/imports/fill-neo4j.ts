import { changeSetOf, type Dataset } from '../../dataset/index.js';
import { loadOntology, type Ontology } from '../../ontology/index.js';
import { countsOf, type DatasetCounts } from '../check-dataset.js';
import type { Configuration } from '../config.js';
import { readAll } from '../datasets.js';
import { ConfigurationError } from '../errors.js';
import { openNeo4j } from '../store.js';

/** How much a store no longer holds. */
export interface StoreRemoved {
  readonly entities: number;
  readonly relations: number;
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

/** Makes the Neo4j database hold what was read, where one is configured; null where none is. Throws what opening it throws. */
export async function putIntoNeo4j(
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
