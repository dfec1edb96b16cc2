/**
 * Brings `dist/` up to date: the program where something in `src/` or the build's configuration has changed, the explorer where
 * something in `src/explorer/` has, and the prepared dataset where the program, `schema/` or `seed/` has. Does nothing otherwise. `npm start` and the tests of the command rely
 * on it.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { ROOT, runDirectly } from './support.js';

const DIST = join(ROOT, 'dist');
const MAIN = join(DIST, 'cli', 'main.js');
const EXPLORER = join('src', 'explorer');

/** The build is broken; `output` is what the bundler said. */
export class BuildError extends Error {
  /** @param {string} output */
  constructor(output) {
    super(`The build failed:\n\n${output}`);
    this.name = 'BuildError';
    this.output = output;
  }
}

/**
 * Builds where that is needed. Throws `BuildError` with the bundler's output where the sources cannot be built; the next call
 * then tries again.
 * @returns {Promise<boolean>} whether it built the program
 */
export async function buildIfStale() {
  const [explorer, program] = apart(filesIn('src'), (file) => file.startsWith(EXPLORER + sep));
  const code = ['package.json', 'rolldown.config.js', 'tsconfig.json', ...program];
  const built = await madeAnew('sources', code, bundle);
  await madeAnew('pages', ['package.json', 'vite.config.js', ...explorer], bundleExplorer);
  await madeAnew('dataset', [...code, ...filesIn('schema'), ...filesIn('seed')], prepare);
  return built;
}

/**
 * Makes something where what it is made of has changed since it was last made.
 * @param {string} name
 * @param {readonly string[]} sources
 * @param {() => Promise<void> | void} make
 */
async function madeAnew(name, sources, make) {
  const stamp = join(DIST, `.${name}`);
  const before = madeFrom(stamp);
  const list = sources.join('\n');
  if (before?.sources === list && sources.every((file) => modified(file) <= before.time)) return false;
  const begun = new Date();
  rmSync(stamp, { force: true });
  await make();
  mkdirSync(DIST, { recursive: true });
  writeFileSync(stamp, list);
  utimesSync(stamp, begun, begun); // a file that is saved meanwhile is newer than what was made
  return true;
}

async function bundle() {
  try {
    const { rolldown } = await import('rolldown');
    const { default: config } = await import('../rolldown.config.js');
    const { output, ...input } = config;
    // Not the whole of dist/, which holds the explorer and the prepared dataset, too.
    for (const folder of ['cli', 'chunks']) rmSync(join(DIST, folder), { recursive: true, force: true });
    const bundled = await rolldown({ ...input, cwd: ROOT });
    await bundled.write({ ...output, dir: DIST });
    await bundled.close();
  } catch (error) {
    throw new BuildError(error instanceof Error ? error.message : String(error));
  }
}

async function bundleExplorer() {
  try {
    const { build } = await import('vite');
    await build({ configFile: join(ROOT, 'vite.config.js'), root: join(ROOT, EXPLORER) });
  } catch (error) {
    throw new BuildError(error instanceof Error ? error.message : String(error));
  }
}

/** An invalid dataset is told by whoever reads it next: here it only means that nothing is prepared. */
function prepare() {
  const env = { ...process.env, DATASET: '', SCHEMA: '' };
  spawnSync(process.execPath, [MAIN, 'check', '--prepare', '--json'], { cwd: ROOT, env, stdio: 'ignore' });
}

/**
 * @param {string} folder
 * @returns {string[]} paths relative to the project, in order
 */
function filesIn(folder) {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)))
    .sort();
}

/**
 * @param {readonly string[]} files
 * @param {(file: string) => boolean} first
 * @returns {[string[], string[]]} those that belong to the first heap, and the others
 */
function apart(files, first) {
  return [files.filter(first), files.filter((file) => !first(file))];
}

/**
 * @param {string} stamp
 * @returns {{ sources: string, time: number } | null} what it was last made of and when that began
 */
function madeFrom(stamp) {
  try {
    return { sources: readFileSync(stamp, 'utf8'), time: statSync(stamp).mtimeMs };
  } catch {
    return null; // never made, or dist/ was removed
  }
}

/** @param {string} file */
function modified(file) {
  return statSync(join(ROOT, file)).mtimeMs;
}

if (runDirectly(import.meta.url)) {
  try {
    await buildIfStale();
  } catch (error) {
    if (!(error instanceof BuildError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
