import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MAIN, ROOT } from '../shared/places.js';
import { copiesOf } from './copies.js';

/**
 * A schema under which the shipped dataset is served.
 * @typedef {object} Served
 * @property {string} name
 * @property {Readonly<Record<string, string>>} settings
 */

/** With an import that holds nothing, what is prepared is kept beside it, and not in the package. */
const NOTHING = JSON.stringify({ dataset: { name: 'nothing', title: 'Nothing', version: '1' } });

/**
 * The shipped schema and one of so many times the types, in a folder that is gone at the end of the process, and the dataset prepared under each.
 * @param {number} times
 * @returns {readonly Served[]}
 */
export function servedSchemas(times) {
  const folder = mkdtempSync(join(tmpdir(), 'tipgraph-schema-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const shipped = join(ROOT, 'schema');
  const larger = join(folder, 'schema');
  writeLarger(shipped, larger, times - 1);
  return [
    served('shipped', shipped, join(folder, 'imports')),
    served(`${times} times the types`, larger, join(folder, 'imports-larger')),
  ];
}

/**
 * @param {string} shipped
 * @param {string} folder
 * @param {number} copies
 */
function writeLarger(shipped, folder, copies) {
  cpSync(shipped, folder, { recursive: true });
  const files = readdirSync(shipped).filter((file) => file.endsWith('.graphql'));
  const sdl = files.map((file) => readFileSync(join(shipped, file), 'utf8')).join('\n');
  for (const [index, text] of copiesOf(sdl, copies).entries()) {
    writeFileSync(join(folder, `copy-${index + 1}.graphql`), text);
  }
}

/** @param {string} name @param {string} schema @param {string} imports @returns {Served} */
function served(name, schema, imports) {
  mkdirSync(imports);
  writeFileSync(join(imports, 'nothing.jsonl'), `${NOTHING}\n`);
  const settings = { SCHEMA: schema, IMPORTS: imports, NEO4J_URI: '' };
  const env = { ...process.env, ...settings };
  const { status, stderr } = spawnSync(process.execPath, [MAIN, 'check', '--prepare'], { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The dataset does not fit the schema of ${name}: ${stderr}`);
  return { name, settings };
}
