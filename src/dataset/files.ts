import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { CORE_SCHEMA, load, YAMLException } from 'js-yaml';
import { Place } from './place.js';
import type { Findings } from './problems.js';

export const MANIFEST = 'dataset.yaml';

/** A YAML file as it was read. */
export interface DatasetFile {
  /** Relative to the dataset's folder, with `/`. */
  readonly path: string;
  readonly text: string;
  /** Undefined where the file could not be parsed. */
  readonly content: unknown;
}

/** Reads all `.yaml` files below a folder, in the order of their paths. Hidden files and other kinds are passed over. */
export function readFiles(folder: string, findings: Findings): DatasetFile[] {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    findings.add('FOLDER_MISSING', Place.ofFile('.'), `there is no folder at ${folder}`);
    return [];
  }
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !path.split('/').some((part) => part.startsWith('.')))
    .sort();
  for (const path of paths.filter((name) => name.endsWith('.yml'))) {
    findings.add('FILE_NAME', Place.ofFile(path), 'ends in .yml and would not be read: name it .yaml');
  }
  return paths
    .filter((path) => path.endsWith('.yaml'))
    .map((path) => readFile(path, readFileSync(join(folder, path), 'utf8'), findings));
}

function readFile(path: string, text: string, findings: Findings): DatasetFile {
  try {
    // The core schema leaves dates as they are written; the default one would turn 2004-10-29 into a moment in time.
    return { path, text, content: load(text, { schema: CORE_SCHEMA }) ?? null };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- not every error has the mark that its type promises
    const line = Math.min((error.mark?.line ?? 0) + 1, text.split('\n').length);
    findings.add('SYNTAX', Place.ofFile(path), `is not YAML: ${error.reason}`, { line });
    return { path, text, content: undefined };
  }
}
