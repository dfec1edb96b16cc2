/**
 * Builds `dist/` where something in `src/` or the build's configuration has changed since the last build, and does nothing
 * otherwise. As a command it says what it does; `npm start` and the tests of the command rely on it.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROOT, runDirectly } from './support.js';

const DIST = join(ROOT, 'dist');
const STAMP = join(DIST, '.sources');

/** The build is broken; `output` is what the compiler said. */
export class BuildError extends Error {
  /** @param {string} output */
  constructor(output) {
    super(`The build failed:\n\n${output}`);
    this.name = 'BuildError';
    this.output = output;
  }
}

/**
 * Builds where that is needed. Throws `BuildError` with the compiler's output where the sources do not compile; the next call
 * then tries again.
 * @returns {boolean} whether it built
 */
export function buildIfStale() {
  const sources = sourceFiles();
  const before = builtFrom();
  if (before !== null && sameList(before.sources, sources) && sources.every((file) => modified(file) <= before.time)) {
    return false;
  }
  // The compiler never removes what it once wrote: a module whose source is gone would go on living in dist/.
  if (before?.sources.some((file) => !sources.includes(file))) rmSync(DIST, { recursive: true, force: true });
  const begun = new Date();
  compile();
  mkdirSync(DIST, { recursive: true });
  writeFileSync(STAMP, sources.join('\n'));
  utimesSync(STAMP, begun, begun); // a file that is saved while the compiler runs is newer than its build
  return true;
}

function compile() {
  const compiler = fileURLToPath(import.meta.resolve('typescript/bin/tsc'));
  const result = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.build.json'], { cwd: ROOT, encoding: 'utf8' });
  if (result.status !== 0) throw new BuildError(`${result.stdout}${result.stderr}`.trim());
}

/** @returns {string[]} paths relative to the project, in order */
function sourceFiles() {
  const code = readdirSync(join(ROOT, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)));
  return ['package.json', 'tsconfig.json', 'tsconfig.build.json', ...code.sort()];
}

/** @returns {{ sources: string[], time: number } | null} what the last build was made of and when it began */
function builtFrom() {
  try {
    return { sources: readFileSync(STAMP, 'utf8').split('\n'), time: statSync(STAMP).mtimeMs };
  } catch {
    return null; // never built, or dist/ was removed
  }
}

/** @param {string} file */
function modified(file) {
  return statSync(join(ROOT, file)).mtimeMs;
}

/**
 * @param {readonly string[]} some
 * @param {readonly string[]} others
 */
function sameList(some, others) {
  return some.join('\n') === others.join('\n');
}

if (runDirectly(import.meta.url)) {
  try {
    buildIfStale();
  } catch (error) {
    if (!(error instanceof BuildError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
