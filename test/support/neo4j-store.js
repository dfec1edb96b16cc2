import { randomBytes } from 'node:crypto';
import { inject } from 'vitest';
import { clearNeo4jScope, dropNeo4jScope, openNeo4jStore } from '../../src/store/neo4j/index.js';
/** Why the cases of a file are left out, or null where there is a server to run them on. */
export function missingNeo4j() {
    return inject('neo4j') ? null : 'left out: no Neo4j server to test against';
}
/** Called only where there is a server. */
export function neo4jScope(ontology) {
    const scope = `Test${randomBytes(6).toString('hex')}`;
    const options = () => {
        const connection = inject('neo4j');
        if (!connection)
            throw new TypeError('There is no Neo4j server');
        return { ...connection, scope };
    };
    return {
        open: async () => {
            await clearNeo4jScope(options());
            return openNeo4jStore(options(), ontology);
        },
        drop: () => dropNeo4jScope(options()),
    };
}
