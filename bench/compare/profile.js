import { openBoltListener } from './bolt-listener.js';
import { CONTESTANTS } from './contestants.js';
import { openDriver } from './cypher.js';

/** @import { Question } from './question.js' */
/** @import { Statement } from './bolt-listener.js' */

const PROFILED = ['b neo4j', 'c @neo4j/graphql', 'd driver'];

/**
 * What the database did for a question.
 * @typedef {object} Effort
 * @property {number} statements
 * @property {number} hits
 * @property {number} rows that the operators of the plans handed on
 * @property {number} bytes that went to the contestant
 */

/**
 * What each contestant on Neo4j lets the database do for the first variables of each question. A question is asked twice, and the second asking
 * counts: what a contestant keeps of the first it need not read again.
 * @param {readonly Question[]} questions
 * @param {ReadonlySet<string>} names of contestants that can run
 * @returns {Promise<Map<string, Map<string, { first: Effort, again: Effort }>>>} by question, then by contestant
 */
export async function efforts(questions, names) {
  const { NEO4J_URI = '' } = process.env;
  if (NEO4J_URI === '') return new Map();
  const driver = openDriver(process.env);
  const database = process.env['NEO4J_DATABASE'] ?? 'neo4j';
  const found = new Map(questions.map(({ name }) => [name, new Map()]));
  try {
    for (const contestant of CONTESTANTS) {
      if (!PROFILED.includes(contestant.name) || !names.has(contestant.name)) continue;
      const listener = await openBoltListener(NEO4J_URI);
      const running = await contestant.start(listener.uri);
      try {
        for (const question of questions) {
          const asked = async () => {
            listener.taken();
            await running.ask(question, question.variables[0] ?? {});
            return profiled(driver, database, listener.taken());
          };
          const effort = { first: await asked(), again: await asked() };
          found.get(question.name)?.set(contestant.name, effort);
        }
      } finally {
        await running.stop();
        listener.close();
      }
    }
  } finally {
    await driver.close();
  }
  return found;
}

/**
 * @param {import('neo4j-driver').Driver} driver
 * @param {string} database
 * @param {{ readonly statements: readonly Statement[], readonly bytes: number }} taken
 * @returns {Promise<Effort>}
 */
async function profiled(driver, database, { statements, bytes }) {
  const effort = { statements: 0, hits: 0, rows: 0, bytes };
  for (const { text, parameters } of statements) {
    const { summary } = await driver.executeQuery(`PROFILE ${text}`, parameters, { database });
    effort.statements += 1;
    if (summary.profile !== false) add(effort, summary.profile);
  }
  return effort;
}

/**
 * @param {Effort} effort
 * @param {import('neo4j-driver').ProfiledPlan} plan
 */
function add(effort, { dbHits, rows, children }) {
  effort.hits += dbHits;
  effort.rows += rows;
  for (const child of children) add(effort, child);
}
