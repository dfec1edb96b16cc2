/**
 * What the number of types costs: starts, plans and answers under the shipped schema and under one of ten times the types, on the memory store.
 * Run after a build: `node bench/schema-growth.js --help`.
 */
import { questionsNamed } from './compare/options.js';
import { profiles } from './phases/rounds.js';
import { openSubject } from './phases/subject.js';
import { planTable, startTable } from './schema-growth/report.js';
import { servedSchemas } from './schema-growth/schemas.js';
import { startsOf } from './schema-growth/starts.js';
import { positive, readOptions } from './shared/command-line.js';
import { writeFound } from './shared/json-file.js';
import { bundledProduct, productIn } from './shared/product.js';

const USAGE = `node bench/schema-growth.js [options]

  --times <number>      how many times the types, 2 to 27 (10)
  --runs <number>       starts under each schema that count, after one that warms up (7)
  --rounds <number>     rounds of questions that count, after one that warms up (20)
  --questions <names>   which are asked, with commas between (point,list,two-levels,route,search)
  --json <file>         write the medians of all that was measured`;

const ASKINGS = 20;

const options = readOptions(USAGE, {
  times: { type: 'string', default: '10' },
  runs: { type: 'string', default: '7' },
  rounds: { type: 'string', default: '20' },
  questions: { type: 'string', default: 'point,list,two-levels,route,search' },
  json: { type: 'string' },
});

async function grow() {
  const questions = questionsNamed(options.questions);
  const runs = positive('runs', options.runs);
  const plan = { rounds: positive('rounds', options.rounds), askings: ASKINGS };
  const schemas = servedSchemas(positive('times', options.times));
  const { folder, remove } = await bundledProduct();
  try {
    const starts = await startsOf(schemas, folder, runs);
    const product = await productIn(folder);
    const opened = schemas.map(async ({ name, settings }) => [name, await openSubject(product, settings)]);
    const subjects = new Map(
      /** @type {[string, import('./phases/subject.js').Subject][]} */ (await Promise.all(opened)),
    );
    const found = await profiles(product, subjects, questions, plan);
    for (const { close } of subjects.values()) await close();
    const [names, asked] = [schemas.map(({ name }) => name), questions.map(({ name }) => name)];
    return { schemas: names, questions: asked, starts, profiles: found };
  } finally {
    remove();
  }
}

const found = await grow();
console.log(`${startTable(found)}\n\n${planTable(found)}`);
await writeFound(options.json, found);
