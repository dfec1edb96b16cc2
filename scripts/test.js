/**
 * The one `npm test`: everything that must hold. The build comes first, then the checks, as many at a time as there are cores, then the tests. A
 * step that fails shows its output; later steps run all the same, save those that need what it makes. The last line counts each check as one and
 * each of vitest's tests as one.
 */
import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './support.js';

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 * @typedef {{ name: string, script: string, args: readonly string[], needsBuild?: true }} Check
 */

const BUDGET = 'test/budget/**';
const EXPLORER = 'test/explorer/**';

/** @type {Check} */
const BUILD = { name: 'build', script: 'scripts/build-if-stale.js', args: [] };

/** Those that take longest first. @type {readonly Check[]} */
const CHECKS = [
  { name: 'lint', script: command('eslint', 'eslint'), args: ['--max-warnings', '0', '.'] },
  { name: 'format', script: command('prettier', 'prettier'), args: ['--check', '--log-level', 'warn', '.'] },
  { name: 'generated files current', script: 'scripts/generate.js', args: ['--check'], needsBuild: true },
  { name: 'reference data current', script: 'scripts/reference-data.js', args: ['--check'] },
  { name: 'types', script: command('typescript', 'tsc'), args: ['--noEmit', '-p', 'tsconfig.json'] },
  { name: 'types, explorer', script: command('typescript', 'tsc'), args: ['--noEmit', '-p', 'src/explorer'] },
  { name: 'types, explorer tests', script: command('typescript', 'tsc'), args: ['--noEmit', '-p', 'test/explorer'] },
  {
    name: 'types, drawing bench',
    script: command('typescript', 'tsc'),
    args: ['--noEmit', '-p', 'bench/explorer-drawing'],
  },
  {
    name: 'direction of imports',
    script: command('dependency-cruiser', 'depcruise'),
    args: ['--config', '.dependency-cruiser.cjs', '--output-type', 'err-long', 'src'],
  },
  { name: 'unused code', script: command('knip', 'knip'), args: ['--no-progress'] },
  { name: 'dataset', script: 'dist/cli/main.js', args: ['check', '--strict'], needsBuild: true },
];

/**
 * @param {string} packageName
 * @param {string} name of the command
 * @returns {string} the file that node runs for it
 */
function command(packageName, name) {
  const folder = join(ROOT, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[name]);
}

/** @param {Check} check @returns {Promise<boolean>} */
function run({ name, script, args }) {
  const begun = performance.now();
  return new Promise((resolve) => {
    execFile(process.execPath, [script, ...args], { cwd: ROOT, maxBuffer: 2 ** 28 }, (error, stdout, stderr) => {
      say(error === null ? 'passed' : 'FAILED', name, performance.now() - begun);
      if (error !== null) console.log(`\n${stdout}${stderr || error.message}`.trimEnd() + '\n');
      resolve(error === null);
    });
  });
}

/** @param {Check} check */
async function runOrSkip(check) {
  if (check.needsBuild && !built) {
    say('skipped', `${check.name} (needs the build)`);
    total.skipped += 1;
  } else total[(await run(check)) ? 'passed' : 'failed'] += 1;
}

/**
 * Runs tests; what they print is shown as it comes.
 * @param {string} name
 * @param {readonly string[]} which
 * @returns {Counts}
 */
function runTests(name, which) {
  const begun = performance.now();
  const folder = mkdtempSync(join(tmpdir(), 'tipgraph-test-'));
  const report = join(folder, 'report.json');
  console.log(`        ${name}`);
  const args = ['run', ...which, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { status } = spawnSync(process.execPath, [command('vitest', 'vitest'), ...args], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  const counts = countTests(report);
  rmSync(folder, { recursive: true, force: true });
  // Vitest fails also for what belongs to no test: an error that nobody caught, a set-up that broke.
  if (status !== 0 && counts.failed === 0) counts.failed = 1;
  // A run in which nothing ran has shown nothing.
  if (counts.passed + counts.failed === 0) counts.failed = 1;
  say(counts.failed === 0 ? 'passed' : 'FAILED', name, performance.now() - begun);
  return counts;
}

/**
 * @param {string} report
 * @returns {Counts}
 */
function countTests(report) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  let results;
  try {
    results = JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    return counts; // vitest ended before it could report
  }
  counts.passed = results.numPassedTests;
  counts.skipped = results.numPendingTests + results.numTodoTests;
  // A file that cannot be loaded has no tests to count, and is a failure.
  const broken = results.testResults.filter(
    (/** @type {{ status: string, assertionResults: { status: string }[] }} */ file) =>
      file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed'),
  );
  counts.failed = results.numFailedTests + broken.length;
  return counts;
}

/**
 * @param {string} outcome
 * @param {string} name
 * @param {number} [milliseconds]
 */
function say(outcome, name, milliseconds) {
  const time = milliseconds === undefined ? '' : `${(milliseconds / 1000).toFixed(1)} s`;
  console.log(`${outcome}  ${name.padEnd(24)} ${time.padStart(7)}`.trimEnd());
}

/** @type {Counts} */
const total = { passed: 0, failed: 0, skipped: 0 };
const built = await run(BUILD);
total[built ? 'passed' : 'failed'] += 1;
const waiting = [...CHECKS];
await Promise.all(
  Array.from({ length: availableParallelism() }, async () => {
    for (let check = waiting.shift(); check !== undefined; check = waiting.shift()) await runOrSkip(check);
  }),
);
const RUNS = /** @type {const} */ ([
  ['tests', ['--exclude', BUDGET, '--exclude', EXPLORER]],
  ['explorer', ['--config', 'test/explorer/vitest.config.ts']],
  // It counts what the database does, which depends on what else is in it: it is counted when all else is done.
  ['budget', ['test/budget']],
]);
for (const [name, which] of RUNS) {
  const tests = runTests(name, which);
  for (const outcome of /** @type {const} */ (['passed', 'failed', 'skipped'])) total[outcome] += tests[outcome];
}

if (total.skipped > 0) console.log(`\n${total.skipped} skipped`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
