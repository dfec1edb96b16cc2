/**
 * Writes what is generated: `schema.graphql` from the ontology, what `codegen.yml` makes of it, what the explorer knows of each
 * type of thing and the questions that it offers, and the counts in `docs/data.md`.
 * Writes what is generated: `schema.graphql` from the ontology, what `codegen.yml` makes of it, the counts in `docs/data.md`, and the
 * map of the explorer.
 * With `--check` it fails where a file was stale and names it; the fresh files are left in place, ready to be committed.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BuildError, buildIfStale } from './build-if-stale.js';
import { writeEntityDocuments } from './entity-documents.js';
import { writeExamples } from './examples.js';
import { writeWorldMap } from './explorer-map.js';
import { ROOT } from './support.js';

const SCHEMA = 'schema.graphql';
const DATA_PAGE = join('docs', 'data.md');
const COUNTS = /(<!-- counts:[^>]*-->)[^]*(<!-- \/counts -->)/;

/** @returns {string} the schema of the API, which is made of the ontology alone */
function printSchema() {
  const env = { ...process.env, SCHEMA: '', DATASET: '' };
  const main = join(ROOT, 'dist', 'cli', 'main.js');
  return execFileSync(process.execPath, [main, 'schema'], { cwd: ROOT, encoding: 'utf8', env, maxBuffer: 2 ** 28 });
}

/** Writes the counts of the shipped dataset into the page about it. An invalid dataset leaves the page as it is. */
function writeCounts() {
  const env = { ...process.env, SCHEMA: '', DATASET: '' };
  const main = join(ROOT, 'dist', 'cli', 'main.js');
  const { stdout } = spawnSync(process.execPath, [main, 'check', '--json'], {
    cwd: ROOT,
    encoding: 'utf8',
    env,
    maxBuffer: 2 ** 28,
  });
  const { valid, entities, relations, byType, bySource } = JSON.parse(stdout);
  if (!valid) return;
  const counts = [
    `${entities} things and ${relations} relations.`,
    table(['type', 'things'], Object.entries(byType)),
    'A thing that several sources speak of counts once for each.',
    table(['source', 'things that cite it'], Object.entries(bySource)),
  ];
  const page = textOf(DATA_PAGE).replace(COUNTS, (_, begin, end) => `${begin}\n\n${counts.join('\n\n')}\n\n${end}`);
  writeFileSync(join(ROOT, DATA_PAGE), page);
}

/**
 * @param {readonly [string, string]} head
 * @param {readonly [string, number][]} rows
 */
function table(head, rows) {
  const cells = [head, ...rows.map(([name, count]) => [`\`${name}\``, String(count)])];
  const widths = [0, 1].map((column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const lines = cells.map((row) => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`);
  lines.splice(1, 0, `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`);
  return lines.join('\n');
}

/** Runs GraphQL Code Generator; it writes only the files whose text differs. */
function generateTypes() {
  const command = fileURLToPath(import.meta.resolve('@graphql-codegen/cli/package.json'));
  const { bin } = JSON.parse(readFileSync(command, 'utf8'));
  const main = join(command, '..', bin['graphql-codegen']);
  const result = spawnSync(process.execPath, [main, '--config', 'codegen.yml'], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  if (result.status === 0) return true;
  console.error(`${result.stdout}${result.stderr}`.trim());
  return false;
}

/** @returns {Map<string, string>} the text of every generated file that is there, by its path in the project */
function generatedFiles() {
  const paths = ['src', 'test']
    .flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)),
    )
    .filter((path) => path.split(sep).slice(0, -1).includes('generated'));
  return new Map([SCHEMA, DATA_PAGE, ...paths].map((path) => [path, textOf(path)]));
}

/** @param {string} path */
function textOf(path) {
  try {
    return readFileSync(join(ROOT, path), 'utf8');
  } catch {
    return ''; // not yet generated
  }
}

async function generate() {
  await buildIfStale();
  const before = generatedFiles();
  const schema = printSchema();
  if (schema !== before.get(SCHEMA)) writeFileSync(join(ROOT, SCHEMA), schema);
  writeCounts();
  writeEntityDocuments();
  writeExamples();
  writeWorldMap();
  if (!generateTypes()) return false;
  const after = generatedFiles();
  const changed = [...after.keys()].filter((path) => before.get(path) !== after.get(path));
  return report(changed, after.size);
}

/**
 * @param {readonly string[]} changed
 * @param {number} count
 */
function report(changed, count) {
  if (!process.argv.includes('--check')) {
    console.log(changed.length === 0 ? `${count} generated files are current` : `Wrote ${changed.join(', ')}`);
    return true;
  }
  if (changed.length === 0) return true;
  console.error('These generated files were stale. They are written anew; commit them with the change that caused it:');
  for (const path of changed) console.error(`  ${path}`);
  return false;
}

try {
  if (!(await generate())) process.exitCode = 1;
} catch (error) {
  if (!(error instanceof BuildError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
