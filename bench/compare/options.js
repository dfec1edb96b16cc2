import { positive, readOptions, UsageError } from '../shared/command-line.js';
import { QUESTIONS } from './questions/index.js';

const USAGE = `node bench/compare.js [options]

  --questions <names>   only these, with commas between; all unless given
  --rounds <number>     rounds that count, after one that warms up (7)
  --seconds <number>    of each contestant with each question in each round (0.4)
  --clients <numbers>   how many ask at one time, with commas between (1,10)
  --spread <number>     widest spread of a ratio among rounds that still gives one (0.35)
  --only <letters>      only contestants whose names begin so: a,b,d2
  --json <file>         write all that was measured
  --markdown <file>     write the tables
  --no-profile          leave out the database hits

NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD name a Neo4j that holds the dataset (\`npm run import\`); without them the contestants on it are left out.
The rivals' packages come by \`npm ci --prefix bench/rivals\`. The ids in the questions are those of the shipped dataset.`;

/** The options of the command line. Throws a `UsageError` where one is not understood. */
export function compareOptions() {
  const values = readOptions(USAGE, {
    questions: { type: 'string' },
    rounds: { type: 'string', default: '7' },
    seconds: { type: 'string', default: '0.4' },
    clients: { type: 'string', default: '1,10' },
    spread: { type: 'string', default: '0.35' },
    only: { type: 'string' },
    json: { type: 'string' },
    markdown: { type: 'string' },
    profile: { type: 'boolean', default: true },
  });
  return {
    ...values,
    questions: questionsNamed(values.questions),
    only: values.only?.split(','),
    rounds: positive('rounds', values.rounds),
    milliseconds: positive('seconds', values.seconds) * 1000,
    clients: values.clients.split(',').map((number) => positive('clients', number)),
    spread: positive('spread', values.spread),
  };
}

/** The questions of these names, all where none is given. @param {string | undefined} names */
export function questionsNamed(names) {
  if (names === undefined) return QUESTIONS;
  return names.split(',').map((name) => {
    const question = QUESTIONS.find((one) => one.name === name);
    if (question !== undefined) return question;
    throw new UsageError(`There is no question ${name}; there are ${QUESTIONS.map((one) => one.name).join(', ')}`);
  });
}
