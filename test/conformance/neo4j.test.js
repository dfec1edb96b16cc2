import { afterAll, describe } from 'vitest';
import { missingNeo4j, neo4jScope } from '../support/neo4j-store.js';
import { ontology } from '../support/records.js';
import { describeStore } from './store-suite.js';
const missing = missingNeo4j();
if (missing !== null)
    console.warn(`The conformance of the Neo4j store is ${missing}`);
describe.skipIf(missing !== null)('conformance', { timeout: 60_000 }, () => {
    const scope = neo4jScope(ontology);
    afterAll(() => scope.drop());
    describeStore('the Neo4j store', async () => {
        const store = await scope.open();
        return { store, close: () => store.close() };
    });
});
