/**
 * tipgraph beside what else one could take: @neo4j/graphql, Cypher by hand and a stock Apollo Server, with twelve questions. Values are compared
 * before anything is timed. Run after a build: `node bench/compare.js --help`.
 */
import { writeFileSync } from 'node:fs';
import { faultsOf } from './compare/compared.js';
import { CONTESTANTS, missingFor } from './compare/contestants.js';
import { compareOptions } from './compare/options.js';
import { neo4jPidOf, residentMegabytes } from './shared/processes.js';
import { efforts } from './compare/profile.js';
import { report } from './compare/report.js';
import { measured } from './compare/rounds.js';
import { writeFound } from './shared/json-file.js';

/** @typedef {import('./compare/contestants.js').Running} Running */

const options = compareOptions();

async function compare() {
  const contestants = CONTESTANTS.map((contestant) => ({ ...contestant, missing: missingFor(contestant) })).filter(
    ({ name }) => options.only === undefined || options.only.some((letters) => name.split(' ')[0] === letters),
  );
  const neo4jPid = neo4jPidOf(process.env['NEO4J_URI'] ?? '');
  /** @type {Map<string, Running>} */
  const running = new Map();
  try {
    for (const { name, missing, start } of contestants) {
      if (missing !== null) tell(`${name} is left out: ${missing}`);
      else running.set(name, await start(process.env['NEO4J_URI'] ?? ''));
    }
    const faults = await comparedValues(running);
    const results = await measured(
      { ...options, neo4jPid },
      running,
      ({ name }, contestant) => faults.get(name)?.has(contestant) !== true,
      (round) => tell(round === 0 ? 'Warming up' : `Round ${round} of ${options.rounds}`),
    );
    const pids = [...[...running].map(([name, { pid }]) => ({ name, pid })), { name: 'Neo4j', pid: neo4jPid }];
    const memory = new Map(pids.map(({ name, pid }) => [name, residentMegabytes(pid)]));
    const found = options.profile ? await efforts(options.questions, new Set(running.keys())) : new Map();
    const { questions, clients, rounds, spread: mostSpread } = options;
    return { questions, contestants, clients, rounds, mostSpread, results, faults, memory, efforts: found };
  } finally {
    for (const { stop } of running.values()) await stop();
  }
}

/** @param {ReadonlyMap<string, Running>} running */
async function comparedValues(running) {
  /** @type {Map<string, Map<string, string>>} */
  const faults = new Map();
  for (const question of options.questions) {
    const found = await faultsOf(question, running);
    faults.set(question.name, found);
    for (const [name, fault] of found) tell(`${question.name}, ${name}: ${fault}`);
  }
  return faults;
}

/** @param {string} text */
function tell(text) {
  process.stderr.write(`${text}\n`);
}

const findings = await compare();
const text = report(findings);
console.log(text);
await writeFound(options.json, findings);
if (options.markdown !== undefined) writeFileSync(options.markdown, `${text}\n`);
