import { print } from 'graphql';
import { afterAll, beforeAll, expect, inject } from 'vitest';
import { openApp, readConfiguration } from '../../src/app/index.js';
import { changeSetOf, readDataset } from '../../src/dataset/index.js';
import { loadOntology } from '../../src/ontology/index.js';
import { startServer } from '../../src/server/index.js';
import { dropNeo4jScope, openNeo4jStore } from '../../src/store/neo4j/index.js';
const LISTENING = { host: '127.0.0.1', port: 0, corsOrigins: '*', logLevel: 'silent', environment: 'test' };
/**
 * Serves the shipped dataset from every store that is there, for one test file. `ask` puts a question to all of them over
 * HTTP, makes sure that they answer the same, and gives the data.
 */
export function shippedServers() {
    const servers = [];
    const scope = `Questions${process.pid}x${Math.random().toString(36).slice(2)}`;
    beforeAll(async () => {
        const memory = await openApp({ ...readConfiguration(), neo4j: null });
        servers.push(await startServer(memory, LISTENING));
        const connection = inject('neo4j');
        if (connection === null)
            return;
        const neo4j = { ...connection, database: 'neo4j', scope };
        await load(neo4j);
        servers.push(await startServer(await openApp({ ...readConfiguration(), neo4j }), LISTENING));
    }, 120_000);
    afterAll(async () => {
        await Promise.all(servers.map((server) => server.close()));
        const connection = inject('neo4j');
        if (connection !== null)
            await dropNeo4jScope({ ...connection, scope });
    });
    return {
        ask: async (document, variables) => {
            const query = print(document);
            const [first, ...others] = await Promise.all(servers.map((server) => post(server.url, query, variables)));
            expect(first?.errors).toBeUndefined();
            for (const other of others)
                expect(other).toEqual(first);
            return first?.data; // generated from the same schema that the servers validate the document against
        },
    };
}
async function load(neo4j) {
    const configuration = readConfiguration();
    const ontology = loadOntology(configuration.schema);
    const store = await openNeo4jStore(neo4j, ontology);
    await store.apply(changeSetOf(readDataset(configuration.dataset, ontology)));
    await store.close();
}
async function post(url, query, variables) {
    const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
    });
    return (await response.json()); // each question checks what it reads of it
}
