import { availableParallelism, cpus, totalmem } from 'node:os';
import { openDriver } from '../compare/cypher.js';

/**
 * On what something was measured.
 * @typedef {object} Machine
 * @property {string} processor
 * @property {number} cores
 * @property {number} gigabytes
 * @property {string} node
 * @property {string | null} neo4j its version; null where none answers
 */

/** This machine, and the Neo4j that the environment names. @returns {Promise<Machine>} */
export async function thisMachine() {
  return {
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    cores: availableParallelism(),
    gigabytes: Math.round(totalmem() / 2 ** 30),
    node: process.version,
    neo4j: await neo4jVersion(),
  };
}

async function neo4jVersion() {
  if (!process.env['NEO4J_URI']) return null;
  const driver = openDriver(process.env);
  try {
    const { agent = 'unknown' } = await driver.getServerInfo();
    return agent.replace('Neo4j/', '');
  } catch {
    return null; // what was measured without it is not lost
  } finally {
    await driver.close();
  }
}

/** A machine in one line. @param {Machine} machine */
export function machineLine({ processor, cores, gigabytes, node, neo4j }) {
  const database = neo4j === null ? 'no Neo4j' : `Neo4j ${neo4j}`;
  return `${processor}, ${cores} cores, ${gigabytes} GB of memory, Node ${node}, ${database}`;
}
