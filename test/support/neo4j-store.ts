import { randomBytes } from 'node:crypto';
import neo4j from 'neo4j-driver';
import { inject } from 'vitest';
import type { Ontology } from '../../src/ontology/index.js';
import type { GraphStore } from '../../src/store/index.js';
import { clearNeo4jScope, dropNeo4jScope, openNeo4jStore } from '../../src/store/neo4j/index.js';

/** A part of the Neo4j server that one test file has to itself, whatever other runs do there. */
export interface Neo4jScope {
  /** An empty store. One at a time: what an earlier one held is removed. */
  open(): Promise<GraphStore>;
  /** Runs Cypher on the server, over the label of what is kept apart. */
  run(cypher: (label: string) => string): Promise<void>;
  /** Removes everything that the file has left on the server. */
  drop(): Promise<void>;
}

/** Why the cases of a file are left out, or null where there is a server to run them on. */
export function missingNeo4j(): string | null {
  return inject('neo4j') ? null : 'left out: no Neo4j server to test against';
}

/** Called only where there is a server. */
export function neo4jScope(ontology: Ontology): Neo4jScope {
  const scope = `Test${randomBytes(6).toString('hex')}`;
  const options = () => {
    const connection = inject('neo4j');
    if (!connection) throw new TypeError('There is no Neo4j server');
    return { ...connection, scope };
  };
  return {
    open: async () => {
      await clearNeo4jScope(options());
      return openNeo4jStore(options(), ontology);
    },
    run: async (cypher) => {
      const { uri, user, password } = options();
      const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
      await driver.executeQuery(cypher(scope)).finally(() => driver.close());
    },
    drop: () => dropNeo4jScope(options()),
  };
}
