import { createServer } from 'node:net';
import { describe, expect, inject, it } from 'vitest';
import { openNeo4jStore } from '../../../src/store/neo4j/index.js';
import { missingNeo4j } from '../../support/neo4j-store.js';
import { smallOntology } from '../../support/small-ontology.js';

const missing = missingNeo4j();
const credentials = { user: 'neo4j', password: 'not the password' };

describe('opening a Neo4j store', { timeout: 15_000 }, () => {
  it('says that no server is there', async () => {
    await expect(openNeo4jStore({ uri: 'bolt://127.0.0.1:1', ...credentials }, smallOntology)).rejects.toMatchObject({
      code: 'STORE_UNAVAILABLE',
      address: '127.0.0.1:1',
    });
  });

  it('gives up within seconds where something listens and never answers', async () => {
    const silent = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => silent.once('listening', resolve));
    const address = silent.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const begun = performance.now();
    const opening = openNeo4jStore({ uri: `bolt://127.0.0.1:${port}`, ...credentials }, smallOntology);
    await expect(opening).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
    expect(performance.now() - begun).toBeLessThan(7_000);
    silent.close();
  });

  it.skipIf(missing !== null)('says that the server does not let us in', async () => {
    const opening = openNeo4jStore({ uri: inject('neo4j')?.uri ?? '', ...credentials }, smallOntology);
    await expect(opening).rejects.toMatchObject({ code: 'STORE_REFUSED' });
  });
});
