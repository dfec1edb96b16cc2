import { writeFileSync } from 'node:fs';
import { thisMachine } from './machine.js';

/**
 * Writes what was measured, with the machine that it was measured on, where a file is named.
 * @param {string | undefined} file
 * @param {object} found
 */
export async function writeFound(file, found) {
  if (file === undefined) return;
  const all = { machine: await thisMachine(), ...found };
  const plain = (/** @type {string} */ _key, /** @type {unknown} */ value) =>
    value instanceof Map ? Object.fromEntries(value) : value;
  writeFileSync(file, `${JSON.stringify(all, plain, 2)}\n`);
}
