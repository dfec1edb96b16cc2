import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { openMemoryStore, openSnapshot, SnapshotWriter } from '../../src/store/memory/index.js';
import type { ChangeSet, GraphStore } from '../../src/store/index.js';
import { arbitraryGraph, type Graph } from '../support/arbitrary-graph.js';
import {
  arbitraryContents,
  arbitraryNeighbourhood,
  arbitraryProjection,
  arbitraryReadPlan,
  arbitraryRelations,
  arbitrarySearch,
} from '../support/arbitrary-plan.js';
import { naiveRead } from '../support/naive-read.js';
import {
  naiveContents,
  naiveNeighbourhood,
  naiveProjection,
  naiveRelations,
  naiveSearch,
} from '../support/naive-walks.js';
import { arbitraryChoices, unpaged, withPositions } from '../support/positions.js';
import { putting } from '../support/records.js';
import { smallOntology } from '../support/small-ontology.js';

const RUNS = 400;

const folder = mkdtempSync(join(tmpdir(), 'tipgraph-snapshots-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function putStore({ entities, relations }: Graph): Promise<GraphStore> {
  const store = openMemoryStore(smallOntology);
  await store.apply(putting(entities, relations));
  return store;
}

/** A store over a snapshot, of which it holds so little that it has to let go of records all the time. */
async function snapshotStore({ entities, relations }: Graph): Promise<GraphStore> {
  const path = join(folder, 'snapshot');
  const writer = new SnapshotWriter(path, 'of a random graph');
  // In another order than they are answered in.
  for (const record of [...relations].reverse()) writer.relation(record);
  for (const record of [...entities].reverse()) writer.entity(record);
  writer.end('1', null);
  writer.close();
  const snapshot = openSnapshot(path, 'of a random graph', 2);
  if (snapshot === null) throw new TypeError('The snapshot cannot be opened');
  return openMemoryStore(smallOntology, snapshot);
}

describe.each([
  ['what was put', putStore],
  ['a snapshot', snapshotStore],
])('the memory store over %s against a plain evaluator', (_over, storeOf) => {
  it('reads random plans over random graphs alike', async () => {
    const property = fc.asyncProperty(
      arbitraryGraph,
      arbitraryReadPlan,
      arbitraryChoices,
      async (graph, drawn, chosen) => {
        const store = await storeOf(graph);
        const whole = unpaged(drawn);
        expect(await store.read(whole)).toEqual(naiveRead(graph, whole));
        const plan = withPositions(drawn, naiveRead(graph, whole), chosen);
        expect(await store.read(plan)).toEqual(naiveRead(graph, plan));
      },
    );
    await fc.assert(property, { numRuns: RUNS });
  });

  it('walks neighbourhoods alike', async () => {
    const property = fc.asyncProperty(arbitraryGraph, arbitraryNeighbourhood, async (graph, plan) => {
      expect(await (await storeOf(graph)).neighbourhood(plan)).toEqual(naiveNeighbourhood(graph, plan));
    });
    await fc.assert(property, { numRuns: RUNS });
  });

  it('searches alike', async () => {
    const property = fc.asyncProperty(arbitraryGraph, arbitrarySearch, async (graph, plan) => {
      expect(await (await storeOf(graph)).search(plan)).toEqual(naiveSearch(graph, plan));
    });
    await fc.assert(property, { numRuns: RUNS });
  });

  it('projects alike', async () => {
    const property = fc.asyncProperty(arbitraryGraph, arbitraryProjection, async (graph, plan) => {
      expect(await (await storeOf(graph)).project(plan)).toEqual(naiveProjection(graph, plan));
    });
    await fc.assert(property, { numRuns: RUNS });
  });

  it('tells its contents alike', async () => {
    const property = fc.asyncProperty(arbitraryGraph, arbitraryContents, async (graph, plan) => {
      expect(await (await storeOf(graph)).contents(plan)).toEqual(naiveContents(graph, plan));
    });
    await fc.assert(property, { numRuns: RUNS });
  });

  it('reads relations by their ids alike', async () => {
    const property = fc.asyncProperty(arbitraryGraph, arbitraryRelations, async (graph, plan) => {
      expect(await (await storeOf(graph)).relations(plan)).toEqual(naiveRelations(graph, plan));
    });
    await fc.assert(property, { numRuns: RUNS });
  });

  it('holds after several changes what one change would have put', async () => {
    const property = fc.asyncProperty(
      arbitraryGraph,
      arbitraryGraph,
      arbitraryReadPlan,
      async (first, second, plan) => {
        const store = await storeOf(first);
        await store.apply(changeTo(first, second));
        const expected = await storeOf(second);
        expect(await store.ids()).toEqual(await expected.ids());
        expect(await store.read(plan)).toEqual(await expected.read(plan));
        const search = { text: 'a', offset: 0, size: 50, selection: plan.selection };
        expect(await store.search(search)).toEqual(await expected.search(search));
      },
    );
    await fc.assert(property, { numRuns: RUNS });
  });
});

/** The change that makes one graph of another: removes what is gone, puts what stays or is new. */
function changeTo(first: Graph, second: Graph): ChangeSet {
  const gone = <Kept extends { readonly id: string }>(from: readonly Kept[], kept: readonly Kept[]) =>
    from.map(({ id }) => id).filter((id) => !kept.some((one) => one.id === id));
  return {
    put: second,
    remove: { entities: gone(first.entities, second.entities), relations: gone(first.relations, second.relations) },
    version: 'second',
  };
}
