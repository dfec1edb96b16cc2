/**
 * The one `npm test`: everything that must hold, in the order in which a person would want to fail. A step that fails shows its
 * output; later steps run all the same, save those that need what it makes. The last line counts each check as one and each of
 * vitest's tests as one.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './support.js';

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 * @typedef {{ name: string, script: string, args: readonly string[], needsBuild?: true }} Check
 */

const BUDGET = 'test/budget/**';
const EXPLORER = 'test/explorer/**';

/** @type {readonly Check[]} */
const CHECKS = [
  { name: 'build', script: 'scripts/build-if-stale.js', args: [] },
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
  { name: 'lint', script: command('eslint', 'eslint'), args: ['--max-warnings', '0', '.'] },
  { name: 'format', script: command('prettier', 'prettier'), args: ['--check', '--log-level', 'warn', '.'] },
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

/** @param {Check} check */
function run({ name, script, args }) {
  const begun = performance.now();
  const result = spawnSync(process.execPath, [script, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  const passed = result.status === 0;
  say(passed ? 'passed' : 'FAILED', name, performance.now() - begun);
  if (!passed) console.log(`\n${result.stdout}${result.stderr}${result.error?.message ?? ''}`.trimEnd() + '\n');
  return passed;
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
let built = true;
for (const check of CHECKS) {
  if (check.needsBuild && !built) {
    say('skipped', `${check.name} (needs the build)`);
    total.skipped += 1;
    continue;
  }
  const passed = run(check);
  total[passed ? 'passed' : 'failed'] += 1;
  if (check.name === 'build') built = passed;
}
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
