import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';
import { fillNeo4j, readConfiguration, type Configuration } from '../../src/app/index.js';
import { loadOntology } from '../../src/ontology/index.js';
import { openNeo4jStore } from '../../src/store/neo4j/index.js';

/** Where the shipped dataset is put. */
export type ShippedScope = NonNullable<Configuration['neo4j']> & { readonly scope: string };

/**
 * Puts the shipped dataset into Neo4j, unless another file of this run has. Files are run side by side: the first takes a lock, others
 * wait.
 */
export async function loadShipped(neo4j: ShippedScope): Promise<void> {
  const configuration = { ...readConfiguration(), neo4j };
  const lock = join(tmpdir(), `tipgraph-${neo4j.scope}`);
  const store = await openNeo4jStore(neo4j, loadOntology(configuration.schema));
  try {
    if (mkdirSync(lock, { recursive: true }) !== undefined) await fillNeo4j(configuration);
    await vi.waitUntil(async () => (await store.status()).version !== null, { timeout: 100_000, interval: 200 });
  } finally {
    await store.close();
  }
}
