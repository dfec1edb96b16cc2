/** What the scripts share: where the project is, and whether a script is the command or was imported. */
import { realpathSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * Whether this module is the one that node was started with.
 * @param {string} url the module's `import.meta.url`
 * @returns {boolean}
 */
export function runDirectly(url) {
  const started = process.argv[1];
  return started !== undefined && realpathSync(started) === fileURLToPath(url);
}
