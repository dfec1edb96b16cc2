import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = dirname(fileURLToPath(import.meta.url));

/** The package that is measured. */
export const ROOT = join(HERE, '..', '..');
/** Its command, as it was built. */
export const MAIN = join(ROOT, 'dist', 'cli', 'main.js');
/** What it is measured against. */
export const RIVALS = join(HERE, '..', 'rivals');
