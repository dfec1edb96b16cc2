/**
 * How many requests replicas of the API and read followers of Neo4j answer in time, worked out from the processor time that requests were measured to
 * take: `node bench/simulate.js --from compare.json`. The same seed gives the same table.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { simulationTables } from './simulate/tables.js';

const USAGE = `node bench/simulate.js --from <file> [options]

  --from <file>         what \`node bench/compare.js --json\` has written
  --cores <number>      of each read follower (4)
  --requests <number>   in each run (20000)
  --seed <number>       (1)
  --markdown <file>     write the tables`;

const { values: options } = parseArgs({
  options: {
    from: { type: 'string' },
    cores: { type: 'string', default: '4' },
    requests: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '1' },
    markdown: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

if (options.help || options.from === undefined) {
  console.log(USAGE);
  if (!options.help) process.exitCode = 2;
} else {
  const { cores, requests, seed } = options;
  const load = { requests: Number(requests), seed: Number(seed) };
  const compared = JSON.parse(readFileSync(options.from, 'utf8'));
  const text = simulationTables(compared, { cores: Number(cores), ...load }).join('\n\n');
  console.log(text);
  if (options.markdown !== undefined) writeFileSync(options.markdown, `${text}\n`);
}
