/**
 * Where the time of an answer goes, by phase, inside the process: the twelve questions on the memory store, and on Neo4j where NEO4J_URI names one.
 * `node bench/phases.js --help`.
 */
import { questionsNamed } from './compare/options.js';
import { NOTES, phaseTables } from './phases/report.js';
import { profiles } from './phases/rounds.js';
import { openSubject } from './phases/subject.js';
import { positive, readOptions } from './shared/command-line.js';
import { writeFound } from './shared/json-file.js';
import { bundledProduct, productIn } from './shared/product.js';

/** @import { Subject } from './phases/subject.js' */

const USAGE = `node bench/phases.js [options]

  --questions <names>   only these, with commas between; all unless given
  --rounds <number>     rounds that count, after one that warms up (20)
  --askings <number>    of each question in each round, for the first time and hot (20)
  --json <file>         write the medians of all phases

NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD name a Neo4j that holds the dataset (\`npm run import\`); without them only the memory store is asked.`;

const options = readOptions(USAGE, {
  questions: { type: 'string' },
  rounds: { type: 'string', default: '20' },
  askings: { type: 'string', default: '20' },
  json: { type: 'string' },
});

async function profiled() {
  const questions = questionsNamed(options.questions);
  const plan = { rounds: positive('rounds', options.rounds), askings: positive('askings', options.askings) };
  const { folder, remove } = await bundledProduct();
  /** @type {Map<string, Subject>} */
  const subjects = new Map();
  try {
    const product = await productIn(folder);
    const { NEO4J_URI = '', NEO4J_PASSWORD = 'tipgraph-local' } = process.env;
    subjects.set('memory', await openSubject(product, { NEO4J_URI: '' }));
    if (NEO4J_URI !== '') subjects.set('neo4j', await openSubject(product, { NEO4J_URI, NEO4J_PASSWORD }));
    const found = await profiles(product, subjects, questions, plan);
    return { subjects: [...subjects.keys()], questions: questions.map(({ name }) => name), found };
  } finally {
    for (const { close } of subjects.values()) await close();
    remove();
  }
}

const { subjects, questions, found } = await profiled();
for (const subject of subjects) console.log(`## ${subject}\n\n${phaseTables(found, subject, questions)}\n`);
console.log(NOTES);
await writeFound(options.json, { subjects, questions, profiles: found });
