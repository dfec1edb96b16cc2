import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

interface Package {
  /** Absolute path of the folder that holds `package.json`, `schema/` and `seed/`. */
  readonly root: string;
  readonly version: string;
}

/**
 * The package that this code belongs to, found by walking up from this file: the code runs from `src/` in tests and from
 * `dist/` when installed, and a dependency's own `package.json` must not be taken for ours.
 */
export function ownPackage(from: string = dirname(fileURLToPath(import.meta.url))): Package {
  const manifest = readManifest(join(from, 'package.json'));
  if (manifest?.name === 'tipgraph') return { root: from, version: String(manifest.version) };
  const parent = dirname(from);
  if (parent === from) throw new Error('The files of tipgraph are not inside its package');
  return ownPackage(parent);
}

function readManifest(path: string): { readonly name?: unknown; readonly version?: unknown } | undefined {
  try {
    const manifest: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return typeof manifest === 'object' && manifest !== null ? manifest : undefined;
  } catch {
    return undefined; // no manifest here, or not one that can be read: look further up
  }
}
