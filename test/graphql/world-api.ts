import { graphql, type ExecutionResult } from 'graphql';
import { createApi } from '../../src/graphql/index.js';
import { loadOntology } from '../../src/ontology/index.js';
import type { ChangeSet, GraphStore } from '../../src/store/index.js';
import { openMemoryStore } from '../../src/store/memory/index.js';
import { world } from '../conformance/world.js';
import { entity } from '../support/records.js';

export const ontology = loadOntology('schema');

/** A store that counts what is asked of it. */
export interface CountingStore extends GraphStore {
  /** Reads, neighbourhoods and searches so far. */
  reads(): number;
}

export function counting(store: GraphStore): CountingStore {
  let reads = 0;
  const counted = <Plan, Answer>(read: (plan: Plan) => Promise<Answer>) => {
    return (plan: Plan): Promise<Answer> => {
      reads += 1;
      return read(plan);
    };
  };
  return {
    kind: store.kind,
    read: counted((plan) => store.read(plan)),
    neighbourhood: counted((plan) => store.neighbourhood(plan)),
    search: counted((plan) => store.search(plan)),
    relations: counted((plan) => store.relations(plan)),
    project: counted((plan) => store.project(plan)),
    contents: counted((plan) => store.contents(plan)),
    apply: (changes) => store.apply(changes),
    ids: () => store.ids(),
    status: () => store.status(),
    close: () => store.close(),
    reads: () => reads,
  };
}

/** The conformance world with what no dataset can lack: a name for each thing, and the source that it cites. */
export const citedWorld: ChangeSet = {
  ...world,
  put: {
    ...world.put,
    entities: [...world.put.entities, entity('source:gone', { kind: 'BOOK', title: 'Gone' })].map((record) => ({
      ...record,
      fields: { name: record.id, ...record.fields },
    })),
  },
};

/** A memory store that holds the conformance world. */
export async function worldInMemory(): Promise<CountingStore> {
  const store = openMemoryStore(ontology);
  await store.apply(citedWorld);
  return counting(store);
}

/** Asks questions of an API over a store, each in a request of its own. */
export function asking(
  store: GraphStore,
): (source: string, variableValues?: Record<string, unknown>) => Promise<ExecutionResult> {
  const api = createApi({ ontology, store, versions: { api: '1.2.3' } });
  return async (source, variableValues = {}) => {
    const result = await graphql({ schema: api.schema, source, variableValues, contextValue: api.createContext() });
    const errors = result.errors?.map((error) => ({ ...error.toJSON(), ...api.formatError(error.toJSON(), error) }));
    // Answers have no prototype: the round trip makes them what a client would see.
    return JSON.parse(JSON.stringify({ ...result, ...(errors && { errors }) })) as ExecutionResult;
  };
}
