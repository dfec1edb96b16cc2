import neo4j from 'neo4j-driver';

/** @typedef {Readonly<Record<string, string | undefined>>} Environment */

/**
 * The statements written by hand over the bare driver, as its users run them: a managed transaction that reads.
 * @param {Environment} environment
 */
export function openCypher(environment) {
  const database = environment['NEO4J_DATABASE'] ?? 'neo4j';
  const driver = openDriver(environment);
  return {
    /**
     * @param {import('./question.js').Question} question
     * @param {import('./question.js').Variables} variables
     * @returns {Promise<unknown[]>}
     */
    ask: async ({ cypher }, variables) => {
      const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
      try {
        const { records } = await session.executeRead((transaction) =>
          transaction.run(cypher, parametersOf(variables)),
        );
        return records.map((record) => record.get('answer'));
      } finally {
        await session.close();
      }
    },
    close: () => driver.close(),
  };
}

/** @param {Environment} environment */
export function openDriver({ NEO4J_URI = '', NEO4J_USER = 'neo4j', NEO4J_PASSWORD = 'tipgraph-local' }) {
  return neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD), { disableLosslessIntegers: true });
}

/**
 * Whole numbers go out as such: LIMIT takes no others.
 * @param {import('./question.js').Variables} variables
 */
export function parametersOf(variables) {
  return Object.fromEntries(
    Object.entries(variables).map(([name, value]) => [name, typeof value === 'number' ? neo4j.int(value) : value]),
  );
}
