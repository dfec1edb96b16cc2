import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openCypher } from './cypher.js';
import { writeGraphFile } from './graph-file.js';
import { openClient } from '../shared/http-client.js';
import { MAIN, RIVALS, ROOT } from '../shared/places.js';
import { startServer } from '../shared/processes.js';

/** @import { Language, Question, Variables } from './question.js' */

/**
 * A contestant that runs.
 * @typedef {object} Running
 * @property {(question: Question, variables: Variables) => Promise<unknown>} ask what the answer holds
 * @property {(question: Question, variables: Variables) => Promise<unknown>} time the same without taking the answer apart
 * @property {number} pid
 * @property {() => Promise<void>} stop
 */

/**
 * @typedef {object} Contestant
 * @property {string} name short, as columns are called
 * @property {string} title
 * @property {readonly ('neo4j' | 'rivals')[]} needs
 * @property {(neo4jUri: string) => Promise<Running>} start
 */

let graphFile = '';
const graph = () => (graphFile ||= writeGraphFile());
const tipgraph = [MAIN, 'serve', '--port', '0', '--json'];
const stock = (/** @type {string} */ way) => [join(RIVALS, 'stock', 'server.js'), graph(), way];

/** @type {readonly Contestant[]} */
export const CONTESTANTS = [
  {
    name: 'a memory',
    title: 'tipgraph on the memory store',
    needs: [],
    start: () => served('tipgraph', tipgraph, ''),
  },
  {
    name: 'b neo4j',
    title: 'tipgraph on Neo4j',
    needs: ['neo4j'],
    start: (uri) => served('tipgraph', tipgraph, uri),
  },
  {
    name: 'c @neo4j/graphql',
    title: '@neo4j/graphql 7 under Apollo Server 5, on the same Neo4j',
    needs: ['neo4j', 'rivals'],
    start: (uri) => served('neo4jGraphql', [join(RIVALS, 'neo4j-graphql', 'server.js')], uri),
  },
  {
    name: 'd driver',
    title: 'Cypher written by hand over the bare driver, in the process that measures',
    needs: ['neo4j'],
    start: inProcess,
  },
  {
    name: 'd2 driver+http',
    title: 'the same behind a bare HTTP server of Node',
    needs: ['neo4j'],
    start: (uri) => served('cypher', [join(ROOT, 'bench', 'compare', 'cypher-server.js')], uri),
  },
  {
    name: 'e1 apollo',
    title: 'a stock Apollo Server 5, plain resolvers over Maps',
    needs: ['rivals'],
    start: () => served('stock', stock('naive'), ''),
  },
  {
    name: 'e2 apollo+loader',
    title: 'the same with a DataLoader for every level',
    needs: ['rivals'],
    start: () => served('stock', stock('loaders'), ''),
  },
];

/** What a contestant needs and is not there, in words; null where all is. @param {Contestant} contestant */
export function missingFor({ needs }) {
  if (needs.includes('neo4j') && !process.env['NEO4J_URI']) return 'NEO4J_URI names no Neo4j';
  if (needs.includes('rivals') && !existsSync(join(RIVALS, 'node_modules'))) {
    return 'its packages are not installed: npm ci --prefix bench/rivals';
  }
  return null;
}

/**
 * @param {Language} language
 * @param {readonly string[]} args
 * @param {string} neo4jUri
 * @returns {Promise<Running>}
 */
async function served(language, args, neo4jUri) {
  const { NEO4J_PASSWORD = 'tipgraph-local' } = process.env;
  const { url, pid, stop } = await startServer(args, { NEO4J_URI: neo4jUri, NEO4J_PASSWORD });
  const client = openClient(url);
  /** @type {Map<Variables, string>} */
  const bodies = new Map();
  const time = (/** @type {Question} */ question, /** @type {Variables} */ variables) => {
    const body = bodies.get(variables) ?? bodyOf(language, question, variables);
    bodies.set(variables, body);
    return client.post(body);
  };
  return {
    time,
    ask: async (question, variables) => JSON.parse((await time(question, variables)).toString()).data.answer,
    pid,
    stop: async () => {
      client.close();
      await stop();
    },
  };
}

/**
 * @param {Language} language
 * @param {Question} question
 * @param {Variables} variables
 */
function bodyOf(language, question, variables) {
  if (language === 'cypher') return JSON.stringify({ name: question.name, variables });
  return JSON.stringify({ query: question[language], variables });
}

/** @param {string} neo4jUri @returns {Promise<Running>} */
async function inProcess(neo4jUri) {
  const { ask, close } = openCypher({ ...process.env, NEO4J_URI: neo4jUri });
  return { ask, time: ask, pid: process.pid, stop: close };
}
