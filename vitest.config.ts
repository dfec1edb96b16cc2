import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Starts or finds the Neo4j of the tests and provides how to reach it. */
const NEO4J = 'test/support/neo4j.ts';

export default defineConfig({
  // One copy of graphql-js for what is imported here and what Apollo requires: two would not know each other's types.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['**/node_modules/**', 'dist/**'],
    globalSetup: existsSync(NEO4J) ? [NEO4J] : [],
    pool: 'forks',
    maxWorkers: availableParallelism(),
    testTimeout: 30_000,
    hookTimeout: 60_000,
    reporters: ['default'],
  },
});
