import type { Ontology } from '../ontology/index.js';
import type { GraphStore } from '../store/index.js';
import type { Configuration, Neo4jConfiguration } from './config.js';
import { StoreEmptyError } from './errors.js';
import { recordsOf } from './prepared-dataset.js';

/**
 * The store that the configuration names, with a graph in it. Throws `DatasetError` where the dataset is invalid,
 * `StoreUnavailableError` or `StoreRefusedError` where Neo4j does not let us in, `StoreEmptyError` where it holds nothing.
 */
export async function openStore(configuration: Configuration, ontology: Ontology): Promise<GraphStore> {
  if (configuration.neo4j === null) return openMemory(configuration, ontology);
  const store = await openNeo4j(configuration.neo4j, ontology);
  try {
    if ((await store.status()).version === null) throw new StoreEmptyError();
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** The Neo4j store, empty or not. Imported when it is asked for: who serves from memory does not load the driver. */
export async function openNeo4j(neo4j: Neo4jConfiguration, ontology: Ontology): Promise<GraphStore> {
  const { openNeo4jStore } = await import('../store/neo4j/index.js');
  return openNeo4jStore(neo4j, ontology);
}

async function openMemory(configuration: Configuration, ontology: Ontology): Promise<GraphStore> {
  const { openMemoryStore } = await import('../store/memory/index.js');
  return openMemoryStore(ontology, recordsOf(configuration).snapshot);
}
