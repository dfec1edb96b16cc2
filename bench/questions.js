/**
 * How long each question of `docs/questions.md` takes over HTTP: the shipped dataset on the memory store, ten clients that ask
 * the same question again as soon as they are answered. Prints the median, the 99th percentile and the slowest in milliseconds.
 *
 *     npm run bench:questions            all questions
 *     npm run bench:questions -- ties    those whose heading or query has the word
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../scripts/support.js';

const CLIENTS = 10;
const WARM = 50;
const ASKED = 1000;
const PORT = '4177';
const QUESTION = /### (.+)\n\n```graphql\n([^]*?)```/g;

/** @param {string} word */
function questions(word) {
  const page = readFileSync(join(ROOT, 'docs', 'questions.md'), 'utf8');
  const all = [...page.matchAll(QUESTION)].map(([, title = '', query = '']) => ({ title, query }));
  return all.filter(({ title, query }) => `${title} ${query}`.toLowerCase().includes(word.toLowerCase()));
}

const agent = new Agent({ keepAlive: true, maxSockets: CLIENTS });

/**
 * @param {string} query
 * @returns {Promise<void>} when the whole answer is there; rejects where it has errors
 */
function ask(query) {
  const body = JSON.stringify({ query });
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
  const target = { agent, host: '127.0.0.1', port: PORT, path: '/graphql', method: 'POST', headers };
  return new Promise((resolve, reject) => {
    const asked = request(target, (response) => {
      /** @type {Buffer[]} */
      const parts = [];
      response.on('data', (part) => parts.push(part));
      response.on('end', () => {
        const reply = Buffer.concat(parts);
        if (reply.includes('"errors"')) reject(new Error(`${query}\n${reply.toString()}`));
        else resolve();
      });
    });
    asked.on('error', reject);
    asked.end(body);
  });
}

/**
 * @param {string} query
 * @param {number} times
 * @returns {Promise<number[]>} milliseconds, sorted
 */
async function measure(query, times) {
  /** @type {number[]} */
  const taken = [];
  let left = times;
  const client = async () => {
    while (left > 0) {
      left -= 1;
      const begun = performance.now();
      await ask(query);
      taken.push(performance.now() - begun);
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
  return taken.sort((a, b) => a - b);
}

/**
 * @param {readonly number[]} sorted
 * @param {number} share
 */
function percentile(sorted, share) {
  return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1);
}

async function untilItAnswers() {
  for (let tries = 0; tries < 100; tries++) {
    try {
      await ask('{ meta { dataVersion } }');
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  throw new Error(`No server answered on port ${PORT}`);
}

const env = { ...process.env, PORT, HOST: '127.0.0.1', LOG_LEVEL: 'silent', NEO4J_URI: '', NODE_ENV: 'production' };
const server = spawn(process.execPath, [join(ROOT, 'dist', 'cli', 'main.js'), 'serve'], { env, stdio: 'inherit' });
try {
  await untilItAnswers();
  console.log(`${CLIENTS} clients, ${ASKED} requests a question, ${availableParallelism()} cores\n`);
  console.log('   p50     p99     max  question');
  for (const { title, query } of questions(process.argv[2] ?? '')) {
    await measure(query, WARM);
    const taken = await measure(query, ASKED);
    const columns = [percentile(taken, 0.5), percentile(taken, 0.99), percentile(taken, 1)];
    console.log(`${columns.map((column) => column.padStart(6)).join('  ')}  ${title}`);
  }
} finally {
  agent.destroy();
  server.kill();
}
