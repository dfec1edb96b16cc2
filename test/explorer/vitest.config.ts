import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** The explorer asks a server over HTTP and has no part in what is tested on Neo4j, which is therefore not started for it. */
export default defineConfig({
  test: {
    include: ['test/explorer/**/*.test.ts'],
    pool: 'forks',
    maxWorkers: availableParallelism(),
    // A browser on a busy machine takes its time.
    testTimeout: 90_000,
    hookTimeout: 120_000,
    reporters: ['default'],
  },
});
