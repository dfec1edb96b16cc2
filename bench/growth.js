/**
 * The same questions of graphs of growing size, on both stores: what a page costs must not depend on what it is cut from. Run after a
 * build: `node bench/growth.js --help`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startContestant } from './growth/contestant.js';
import { QUESTIONS } from './growth/questions.js';
import { keyOf, report } from './growth/report.js';
import { sampled } from './growth/sample.js';
import { positive, readOptions, UsageError } from './shared/command-line.js';
import { askedOften } from './shared/load.js';
import { writeFound } from './shared/json-file.js';
import { MAIN, ROOT } from './shared/places.js';
import { summaryOf } from './shared/statistics.js';

/** @import { Contestant } from './growth/contestant.js' */
/** @import { GrowthQuestion, Sample } from './growth/questions.js' */

/**
 * @typedef {object} Running
 * @property {Contestant} contestant
 * @property {ReadonlyMap<GrowthQuestion, readonly Readonly<Record<string, unknown>>[]>} variables
 */

const USAGE = `node bench/growth.js [options]

  --sizes <numbers>     entities of the graphs, with commas between (10000,100000)
  --stores <names>      memory, neo4j, with a comma between (memory,neo4j)
  --folder <folder>     where graphs are generated, once (bench/.data)
  --rounds <number>     rounds that count, after one that warms up (5)
  --seconds <number>    of each graph with each question in each round (0.5)
  --json <file>         write all that was measured
  --markdown <file>     write the tables
  --prepared            the graphs are ready on both stores from an earlier run of the same program

NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD name a Neo4j for the second store. Each graph is kept apart in it and stays there, so that the next run
finds it: a million entities take half an hour to fill and some gigabytes.`;

const STORES = ['memory', 'neo4j'];
const SEED = 7;
const SAMPLE = 400;

const options = readOptions(USAGE, {
  sizes: { type: 'string', default: '10000,100000' },
  stores: { type: 'string', default: 'memory,neo4j' },
  folder: { type: 'string', default: join(ROOT, 'bench', '.data') },
  rounds: { type: 'string', default: '5' },
  seconds: { type: 'string', default: '0.5' },
  json: { type: 'string' },
  markdown: { type: 'string' },
  prepared: { type: 'boolean', default: false },
});

async function grow() {
  const sizes = options.sizes.split(',').map((size) => positive('sizes', size));
  const rounds = positive('rounds', options.rounds);
  const milliseconds = positive('seconds', options.seconds) * 1000;
  const stores = options.stores.split(',');
  const unknown = stores.find((store) => !STORES.includes(store));
  if (unknown !== undefined) throw new UsageError(`There is no store ${unknown}; there are ${STORES.join(', ')}`);
  if (stores.includes('neo4j') && !process.env['NEO4J_URI'])
    throw new UsageError('NEO4J_URI names no Neo4j; without one: --stores memory');
  mkdirSync(options.folder, { recursive: true });
  /** @type {Running[]} */
  const running = [];
  try {
    for (const size of sizes) {
      const file = generated(size);
      for (const store of stores) {
        const contestant = await startContestant(store, size, prepared(store, size, file));
        running.push({ contestant, variables: await variablesOf(contestant, sampled(file, SAMPLE)) });
      }
    }
    const { latencies, errors } = await measured(running, rounds, milliseconds);
    const starts = running.map(({ contestant: { store, size, started, held, megabytes } }) => {
      return /** @type {const} */ ([keyOf(store, size), { started, held, after: megabytes() }]);
    });
    return { sizes, stores, questions: QUESTIONS, starts: new Map(starts), latencies, errors };
  } finally {
    for (const { contestant } of running) await contestant.stop();
  }
}

/** The file of a graph, generated where it is missing. @param {number} size */
function generated(size) {
  const file = join(options.folder, `${size}.jsonl`);
  const generator = join(ROOT, 'bench', 'generator', 'main.js');
  if (!existsSync(file)) run([generator, '--entities', String(size), '--seed', String(SEED), '--out', file], {});
  return file;
}

/**
 * Makes a store ready to serve a graph, and returns the settings that serve it.
 * @param {string} store
 * @param {number} size
 * @param {string} file
 */
function prepared(store, size, file) {
  const data = { DATASET: file, IMPORTS: join(options.folder, `imports-${size}`) };
  if (store === 'memory') {
    const settings = { ...data, NEO4J_URI: '' };
    run([MAIN, 'check', '--prepare'], settings);
    return settings;
  }
  const settings = { ...data, NEO4J_URI: process.env['NEO4J_URI'] ?? '', NEO4J_SCOPE: `growth${size}` };
  run([MAIN, 'import'], settings);
  return settings;
}

/** @param {readonly string[]} args @param {Readonly<Record<string, string>>} settings */
function run(args, settings) {
  if (options.prepared) return;
  tell(`${args.slice(1).join(' ')} ${settings['NEO4J_SCOPE'] ?? ''}`.trim());
  const { status } = spawnSync(process.execPath, args, { env: { ...process.env, ...settings }, stdio: 'inherit' });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}`);
}

/** @param {Contestant} contestant @param {Sample} sample */
async function variablesOf({ ask }, sample) {
  const found = new Map();
  for (const question of QUESTIONS) found.set(question, await question.variables(sample, ask));
  return found;
}

/**
 * @param {readonly Running[]} running
 * @param {number} rounds that count, after one that warms up
 * @param {number} milliseconds of each graph with each question in each round
 */
async function measured(running, rounds, milliseconds) {
  /** @type {Map<string, number[]>} */
  const found = new Map();
  /** Whoever errs is asked no more, and has no figure. @type {Map<string, string>} */
  const errors = new Map();
  for (let round = 0; round <= rounds; round += 1) {
    tell(round === 0 ? 'Warming up' : `Round ${round} of ${rounds}`);
    for (const question of QUESTIONS) {
      for (const { contestant, variables } of running) {
        const key = keyOf(contestant.store, contestant.size, question.name);
        if (errors.has(key)) continue;
        const given = variables.get(question) ?? [];
        try {
          const { latencies } = await askedOften(contestant, question, given, { clients: 1, milliseconds });
          if (round > 0) found.set(key, [...(found.get(key) ?? []), ...latencies]);
        } catch (error) {
          errors.set(key, String(error));
          tell(`${key}: ${String(error)}`);
        }
      }
    }
  }
  for (const key of errors.keys()) found.delete(key);
  return { latencies: new Map([...found].map(([key, all]) => [key, summaryOf(all)])), errors };
}

/** @param {string} text */
function tell(text) {
  process.stderr.write(`${text}\n`);
}

const found = await grow();
const text = report(found);
console.log(text);
await writeFound(options.json, { ...found, questions: found.questions.map(({ name }) => name) });
if (options.markdown !== undefined) writeFileSync(options.markdown, `${text}\n`);
