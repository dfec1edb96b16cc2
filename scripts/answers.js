/**
 * Writes the answers into `docs/questions.md`: after each question (a block of `graphql`) the answer of the shipped dataset (a
 * block of `json`). The tests hold the page to what both stores answer.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { BuildError, buildIfStale } from './build-if-stale.js';
import { ROOT, runDirectly } from './support.js';

const PAGE = join(ROOT, 'docs', 'questions.md');
const QUESTION = /```graphql\n([^]*?)```\n(?:\s*```json\n[^]*?```\n)?/g;

/**
 * @param {string} question
 * @returns {unknown} the data of the answer
 */
function answer(question) {
  const env = { ...process.env, SCHEMA: '', DATASET: '', NEO4J_URI: '' };
  const main = join(ROOT, 'dist', 'cli', 'main.js');
  const { stdout, stderr } = spawnSync(process.execPath, [main, 'query', question], {
    cwd: ROOT,
    encoding: 'utf8',
    env,
    maxBuffer: 2 ** 28,
  });
  const reply = stdout === '' ? {} : JSON.parse(stdout);
  if (reply.data === undefined || reply.errors !== undefined) {
    throw new Error(`No answer to\n${question}\n${stdout}${stderr}`);
  }
  return reply.data;
}

async function writeAnswers() {
  await buildIfStale();
  const page = readFileSync(PAGE, 'utf8').replace(
    QUESTION,
    (_all, question) =>
      `\`\`\`graphql\n${question}\`\`\`\n\n\`\`\`json\n${JSON.stringify(answer(question), null, 2)}\n\`\`\`\n`,
  );
  writeFileSync(PAGE, await format(page, { ...(await resolveConfig(PAGE)), filepath: PAGE }));
  return 0;
}

if (runDirectly(import.meta.url)) {
  try {
    process.exitCode = await writeAnswers();
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    console.error(error instanceof BuildError ? error.output : error.message);
    process.exitCode = 1;
  }
}
