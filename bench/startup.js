/**
 * How long it takes from `tipgraph serve` on the memory store to the first answer. Run after a build:
 * `npm run bench:startup [-- <number of runs>] [--json <file>]`. Prints minimum, median and maximum in milliseconds.
 */
import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { writeFound } from './shared/json-file.js';
import { MAIN } from './shared/places.js';

const QUERY = '{ routes(where: { origin: "country:MMR", destination: "country:THA" }) { totalCount } }';
const DEFAULT_RUNS = 7;
const MOST_MILLISECONDS = 1000;

/**
 * One start: milliseconds from the start of the process to listening and to the first answer.
 * @returns {Promise<{ listening: number, answered: number }>}
 */
async function measure() {
  const begun = performance.now();
  const environment = { ...process.env, PORT: '0', NEO4J_URI: '', LOG_LEVEL: 'error' };
  const child = spawn(process.execPath, [MAIN, 'serve', '--json'], {
    env: environment,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const { url } = JSON.parse(await firstLine(child));
    const listening = performance.now() - begun;
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query: QUERY }) });
    const { errors } = await response.json();
    if (errors !== undefined) throw new Error(`The first answer is an error: ${JSON.stringify(errors)}`);
    return { listening, answered: performance.now() - begun };
  } finally {
    child.kill('SIGKILL');
  }
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<string>}
 */
function firstLine(child) {
  return new Promise((resolve, reject) => {
    let text = '';
    child.stdout?.on('data', (chunk) => {
      text += chunk;
      if (text.includes('\n')) resolve(text);
    });
    child.on('exit', (code) => reject(new Error(`The server ended with ${code}`)));
  });
}

/**
 * @param {string} name
 * @param {readonly number[]} values
 * @returns {number} the median
 */
function show(name, values) {
  const sorted = [...values].sort((a, b) => a - b).map(Math.round);
  const median = sorted[Math.floor(sorted.length / 2)] ?? NaN;
  console.log(`${name.padEnd(24)} min ${sorted[0]}  median ${median}  max ${sorted.at(-1)}`);
  return median;
}

const { values: options, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: 'string' } } });
const runs = Number(positionals[0] ?? DEFAULT_RUNS);
const results = [];
await measure(); // the first start reads the files from the disk
for (let run = 0; run < runs; run += 1) results.push(await measure());
console.log(`Start-up on the memory store, ${runs} runs, milliseconds from the start of the process`);
show(
  'to listening',
  results.map(({ listening }) => listening),
);
const median = show(
  'to the first answer',
  results.map(({ answered }) => answered),
);
await writeFound(options.json, { runs, results });
if (median >= MOST_MILLISECONDS) {
  console.error(`The median is not under ${MOST_MILLISECONDS} ms`);
  process.exitCode = 1;
}
