import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openMemoryStore } from '../../src/store/memory/index.js';
import type { GraphStore, ReadPlan } from '../../src/store/index.js';
import { arbitraryGraph, type Graph } from '../support/arbitrary-graph.js';
import {
  arbitraryContents,
  arbitraryNeighbourhood,
  arbitraryProjection,
  arbitraryReadPlan,
  arbitraryRelations,
  arbitrarySearch,
} from '../support/arbitrary-plan.js';
import { missingNeo4j, neo4jScope } from '../support/neo4j-store.js';
import { arbitraryChoices, unpaged, withPositions, type Choices } from '../support/positions.js';
import { putting } from '../support/records.js';
import { smallOntology } from '../support/small-ontology.js';
import { plain } from './plain.js';

/** Each random plan is a statement that Neo4j has to plan anew, which is what takes the time. */
const GRAPHS = 12;
const PLANS = 4;
const LONGEST = 600_000;

const missing = missingNeo4j();
if (missing !== null) console.warn(`The agreement of the two stores is ${missing}`);

/** Several plans for each graph, since putting a graph costs more than asking it. */
function several<Plan>(plan: fc.Arbitrary<Plan>): fc.Arbitrary<Plan[]> {
  return fc.array(plan, { minLength: PLANS, maxLength: PLANS });
}

describe.skipIf(missing !== null)('the memory store and the Neo4j store', { timeout: LONGEST }, () => {
  const scope = neo4jScope(smallOntology);
  let neo4j: GraphStore;
  beforeAll(async () => {
    neo4j = await scope.open();
  }, LONGEST);
  afterAll(async () => {
    await neo4j.close();
    await scope.drop();
  }, LONGEST);

  const compareReads = async (memory: GraphStore, drawn: ReadPlan, choices: Choices): Promise<void> => {
    const whole = unpaged(drawn);
    const answer = await memory.read(whole);
    expect(plain(await neo4j.read(whole))).toEqual(plain(answer));
    const plan = withPositions(drawn, answer, choices);
    expect(plain(await neo4j.read(plan))).toEqual(plain(await memory.read(plan)));
  };

  it('read random plans over random graphs alike', async () => {
    const property = fc.asyncProperty(
      arbitraryGraph,
      several(arbitraryReadPlan),
      arbitraryChoices,
      async (graph, plans, choices) => {
        const memory = await putInBoth(graph, neo4j);
        for (const plan of plans) await compareReads(memory, plan, choices);
      },
    );
    await fc.assert(property, { numRuns: GRAPHS });
  });

  it('walk neighbourhoods alike', async () => {
    const property = fc.asyncProperty(arbitraryGraph, several(arbitraryNeighbourhood), async (graph, plans) => {
      const memory = await putInBoth(graph, neo4j);
      for (const plan of plans) {
        expect(plain(await neo4j.neighbourhood(plan))).toEqual(plain(await memory.neighbourhood(plan)));
      }
    });
    await fc.assert(property, { numRuns: GRAPHS });
  });

  it('search alike', async () => {
    const property = fc.asyncProperty(arbitraryGraph, several(arbitrarySearch), async (graph, plans) => {
      const memory = await putInBoth(graph, neo4j);
      for (const plan of plans) expect(plain(await neo4j.search(plan))).toEqual(plain(await memory.search(plan)));
    });
    await fc.assert(property, { numRuns: GRAPHS });
  });

  it('project, tell their contents and read relations by their ids alike', async () => {
    const asked = fc.record({
      projection: arbitraryProjection,
      relations: arbitraryRelations,
      contents: arbitraryContents,
    });
    const property = fc.asyncProperty(arbitraryGraph, several(asked), async (graph, plans) => {
      const memory = await putInBoth(graph, neo4j);
      for (const { projection, relations, contents } of plans) {
        expect(plain(await neo4j.contents(contents))).toEqual(plain(await memory.contents(contents)));
        expect(plain(await neo4j.project(projection))).toEqual(plain(await memory.project(projection)));
        expect(plain(await neo4j.relations(relations))).toEqual(plain(await memory.relations(relations)));
      }
    });
    await fc.assert(property, { numRuns: GRAPHS });
  });
});

/** Puts a graph into a new memory store and, in the place of what was there, into the other. */
async function putInBoth(graph: Graph, other: GraphStore): Promise<GraphStore> {
  const memory = openMemoryStore(smallOntology);
  const changes = putting(graph.entities, graph.relations);
  await memory.apply(changes);
  await other.apply({ ...changes, remove: await other.ids() });
  expect(await other.ids()).toEqual(await memory.ids());
  return memory;
}
