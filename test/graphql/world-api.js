import { graphql } from 'graphql';
import { createApi } from '../../src/graphql/index.js';
import { loadOntology } from '../../src/ontology/index.js';
import { openMemoryStore } from '../../src/store/memory/index.js';
import { world } from '../conformance/world.js';
export const ontology = loadOntology('schema');
export function counting(store) {
    let reads = 0;
    const counted = (read) => {
        return (plan) => {
            reads += 1;
            return read(plan);
        };
    };
    return {
        kind: store.kind,
        read: counted((plan) => store.read(plan)),
        neighbourhood: counted((plan) => store.neighbourhood(plan)),
        search: counted((plan) => store.search(plan)),
        apply: (changes) => store.apply(changes),
        ids: () => store.ids(),
        status: () => store.status(),
        close: () => store.close(),
        reads: () => reads,
    };
}
/** A memory store that holds the conformance world. */
export async function worldInMemory() {
    const store = openMemoryStore(ontology);
    await store.apply(world);
    return counting(store);
}
/** Asks questions of an API over a store, each in a request of its own. */
export function asking(store) {
    const api = createApi({ ontology, store, versions: { api: '1.2.3' } });
    return async (source, variableValues = {}) => {
        const result = await graphql({ schema: api.schema, source, variableValues, contextValue: api.createContext() });
        const errors = result.errors?.map((error) => ({ ...error.toJSON(), ...api.formatError(error.toJSON(), error) }));
        // Answers have no prototype: the round trip makes them what a client would see.
        return JSON.parse(JSON.stringify({ ...result, ...(errors && { errors }) }));
    };
}
