import { changeSetOf, readDataset } from '../dataset/index.js';
import { loadOntology } from '../ontology/index.js';
import { countsOf, type DatasetCounts } from './check-dataset.js';
import type { Configuration } from './config.js';
import { ConfigurationError } from './errors.js';
import { openNeo4j } from './store.js';

/** What an import did. */
export interface ImportCounts extends DatasetCounts {
  /** What the store held and the dataset does not. */
  readonly removed: { readonly entities: number; readonly relations: number };
}

/**
 * Makes the Neo4j database hold what the dataset holds, and nothing else of ours. Nothing is changed where the dataset is
 * invalid: it is read before Neo4j is called. Throws `DatasetError`, `ConfigurationError` without a `NEO4J_URI`,
 * `StoreUnavailableError`, `StoreRefusedError`.
 */
export async function importDataset(configuration: Configuration): Promise<ImportCounts> {
  if (configuration.neo4j === null) {
    const accepted = 'the address of the Neo4j to import into, such as bolt://localhost:7687';
    throw new ConfigurationError([{ variable: 'NEO4J_URI', accepted }]);
  }
  const ontology = loadOntology(configuration.schema);
  const dataset = readDataset(configuration.dataset, ontology);
  const store = await openNeo4j(configuration.neo4j, ontology);
  try {
    const changes = changeSetOf(dataset, await store.ids());
    await store.apply(changes);
    const { entities, relations } = changes.remove;
    return { ...countsOf(dataset), removed: { entities: entities.length, relations: relations.length } };
  } finally {
    await store.close();
  }
}
