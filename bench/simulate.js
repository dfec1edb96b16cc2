/**
 * How many requests replicas of the API and read followers of Neo4j answer in time, worked out from the processor time that requests were measured to
 * take: `node bench/simulate.js --from compare.json`. The same seed gives the same table.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { positive, readOptions, required } from './shared/command-line.js';
import { simulationTables } from './simulate/tables.js';

const USAGE = `node bench/simulate.js --from <file> [options]

  --from <file>         what \`node bench/compare.js --json\` has written
  --cores <number>      of each read follower (4)
  --requests <number>   in each run (20000)
  --seed <number>       (1)
  --markdown <file>     write the tables`;

const options = readOptions(USAGE, {
  from: { type: 'string' },
  cores: { type: 'string', default: '4' },
  requests: { type: 'string', default: '20000' },
  seed: { type: 'string', default: '1' },
  markdown: { type: 'string' },
});

const { cores, requests, seed } = options;
const load = { requests: positive('requests', requests), seed: Number(seed) };
const compared = JSON.parse(readFileSync(required('from', options.from), 'utf8'));
const text = simulationTables(compared, { cores: positive('cores', cores), ...load }).join('\n\n');
console.log(text);
if (options.markdown !== undefined) writeFileSync(options.markdown, `${text}\n`);
