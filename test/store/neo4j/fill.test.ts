import { afterAll, describe, expect, it } from 'vitest';
import type { GraphStore } from '../../../src/store/index.js';
import { missingNeo4j, neo4jScope } from '../../support/neo4j-store.js';
import { entity, ontology, putting, relation } from '../../support/records.js';

const missing = missingNeo4j();
if (missing !== null) console.warn(`Filling Neo4j is ${missing}`);

const ids = Array.from({ length: 5_000 }, (_, index) => `country:${index}`);
const changes = putting(
  [...ids.map((id) => entity(id, { name: id })), entity('agreement:all', { name: 'All', kind: 'MULTILATERAL' })],
  ids.map((id, index) => relation(`party:${index}`, [id, 'PARTY_TO', 'agreement:all'])),
);

describe.skipIf(missing !== null)('filling a graph in Neo4j', { timeout: 120_000 }, () => {
  const scope = neo4jScope(ontology);
  afterAll(() => scope.drop());

  async function whole(store: GraphStore): Promise<void> {
    expect(await store.status()).toEqual({
      version: changes.version,
      entities: ids.length + 1,
      relations: ids.length,
    });
  }

  it('leaves it whole where two begin at once: one gives way, or comes after the other', async () => {
    const store = await scope.open();
    const filled = await Promise.allSettled([store.apply(changes), store.apply(changes)]);
    const refused = filled.filter((one) => one.status === 'rejected');
    expect(refused.length).toBeLessThan(2);
    for (const { reason } of refused) expect(reason).toMatchObject({ code: 'STORE_UNAVAILABLE' });
    await whole(store);
    await store.close();
  });

  it('takes a graph that was written in another way for one that has to be filled', async () => {
    const store = await scope.open();
    await store.apply(changes);
    await scope.run((label) => `MATCH (node:_Version_${label}) SET node.encoding = 1`);
    expect(await store.status()).toMatchObject({ version: null });
    await store.apply(changes);
    await whole(store);
    await store.close();
  });

  it('removes what one that was broken off has left', async () => {
    const store = await scope.open();
    const broken = new Error('broken off');
    const half = {
      ...changes,
      put: {
        entities: changes.put.entities,
        relations: {
          *[Symbol.iterator]() {
            walks += 1;
            if (walks > 1) throw broken; // the first walk checks them, the second writes
            yield* changes.put.relations;
          },
        },
      },
    };
    let walks = 0;
    await expect(store.apply(half)).rejects.toThrow(broken);
    expect(await store.status()).toMatchObject({ version: null, entities: ids.length + 1 });
    await store.apply(changes);
    await whole(store);
    await store.close();
  });
});
